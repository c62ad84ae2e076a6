package nl.dossierbrug.report;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.guide.GuidedBatch;
import nl.dossierbrug.exchange.guide.GuidedPupil;
import nl.dossierbrug.exchange.guide.WalkStep;
import nl.dossierbrug.exchange.model.Batch;

/** The words on the sheet of a guided handover, in one language. */
final class GuideSheetWords {

	private static final String NONE = "–";
	private static final String DONE = "✓";
	private static final String PROBLEM = "!";

	private final Messages messages;
	private final GuidedBatch guided;
	private final ZoneId zone;
	private final Language language;
	private final Locale locale;
	private final List<WalkStep> steps;

	GuideSheetWords(Messages messages, GuidedBatch guided, ZoneId zone, Language language) {
		this.messages = messages;
		this.guided = guided;
		this.zone = zone;
		this.language = language;
		locale = Locale.of(language.code(), "NL");
		steps = guided.walk().steps();
	}

	/** What goes at each place of the page. */
	Map<String, Object> values() {
		Batch batch = guided.batch();
		List<WalkStep> each = steps.stream().filter(step -> step.step().perPupil()).toList();
		Map<String, Object> values = new HashMap<>();
		values.put("lang", language.code());
		values.put("title", say("guide.title"));
		values.put("lead", say("guide.lead"));
		values.put("subject", say("guide.subject", batch.id()));
		values.put("footer", say("guide.footer", batch.id(), batch.school().brin()));
		values.put("page-word", say("receipt.page"));
		values.put("of-word", say("receipt.of"));
		Stream.of("steps", "pupils").forEach(part -> values.put(part + "-title", say("guide." + part)));
		Stream.of("step", "system", "do", "done").forEach(column -> values.put("column-" + column, say("guide.column." + column)));
		Stream.of("pupil", "group").forEach(column -> values.put("column-" + column, say("column." + column)));
		values.put("who-word", say("who"));
		values.put("facts", facts());
		values.put("steps", steps.stream().map(this::step).toList());
		values.put("boxes", each.stream().map(step -> Map.of("number", number(step))).toList());
		values.put("pupils", guided.pupils().stream().filter(GuidedPupil::walks).map(pupil -> pupil(pupil, each)).toList());
		values.put("notes", notes());
		return values;
	}

	private List<Map<String, String>> notes() {
		List<Map<String, String>> notes = new ArrayList<>();
		guided.pupils().stream().filter(pupil -> !pupil.walks()).forEach(pupil -> notes.add(Map.of("note",
				say("guide.note.left", pupil.transfer().name(), pupil.transfer().refusal().map(Refusal::what).orElse(Text.same(NONE))))));
		notes.add(Map.of("note", say("guide.note.said")));
		return notes;
	}

	private List<Map<String, String>> facts() {
		Batch batch = guided.batch();
		String when = batch.createdAt().atZone(zone).format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
				.withLocale(locale));
		return List.of(fact("fact.school", say("fact.school.value", batch.school().brin(), batch.school().vestiging())),
				fact("fact.route", say("fact.route.value", system(true), system(false))), fact("fact.profile", profile(batch.profile())),
				fact("guide.fact.begun", say("fact.made.value", when, batch.createdBy())), fact("fact.batch", batch.id()));
	}

	private Text system(boolean sending) {
		return steps.stream().filter(step -> step.sending() == sending).findFirst().map(WalkStep::system).orElse(Text.same(NONE));
	}

	private Map<String, String> fact(String label, String value) {
		return Map.of("label", say(label), "value", value);
	}

	private String profile(Profile profile) {
		String key = "profile." + profile.code();
		return messages.has(key) ? say(key) : profile.code();
	}

	private String number(WalkStep step) {
		return Integer.toString(steps.indexOf(step) + 1);
	}

	private Map<String, Object> step(WalkStep step) {
		Map<String, Object> row = new HashMap<>();
		row.put("number", number(step));
		row.put("system", say(step.system()));
		row.put("where", say(step.step().where()));
		row.put("text", say(step.step().text()));
		row.put("who", say(step.step().who()));
		row.put("count", say("guide.count", guided.done(step), guided.walking().size()));
		row.put("problems", step.step().problems().stream().map(problem -> Map.of("what", say(problem.what()), "next", say(problem.next()),
				"helper", say(problem.who()))).toList());
		return row;
	}

	private Map<String, Object> pupil(GuidedPupil pupil, List<WalkStep> each) {
		Map<String, Object> row = new HashMap<>();
		row.put("pupil", pupil.transfer().name());
		row.put("group", pupil.transfer().group().isEmpty() ? NONE : pupil.transfer().group());
		row.put("ticks", each.stream().map(step -> Map.of("tick", switch (pupil.state(step.id())) {
			case "done" -> DONE;
			case "problem" -> PROBLEM;
			default -> "";
		})).toList());
		return row;
	}

	private String say(Text text) {
		return text.in(language);
	}

	private String say(String key, Object... arguments) {
		return messages.text(key, arguments).in(language);
	}
}
