package nl.dossierbrug.report;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
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
import nl.dossierbrug.report.html.Html;
import nl.dossierbrug.report.html.HtmlPage;

/** The sheet of a guided handover, in one language. */
final class GuideSheet {

	private static final String NONE = "–";
	private static final String DONE = "✓";
	private static final String PROBLEM = "!";

	private final Messages messages;
	private final GuidedBatch guided;
	private final ZoneId zone;
	private final Language language;
	private final Locale locale;
	private final List<WalkStep> steps;

	GuideSheet(Messages messages, GuidedBatch guided, ZoneId zone, Language language) {
		this.messages = messages;
		this.guided = guided;
		this.zone = zone;
		this.language = language;
		locale = Locale.of(language.code(), "NL");
		steps = guided.walk().steps();
	}

	ProofSheet sheet() {
		Batch batch = guided.batch();
		List<WalkStep> each = steps.stream().filter(step -> step.step().perPupil()).toList();
		List<Html> content = new ArrayList<>(ProofSheet.list(say("guide.steps"), Stream.of("step", "system", "do", "done")
				.map(column -> Html.tag("th", say("guide.column." + column))).toList(), steps.stream().map(this::step).toList()));
		List<Html.Tag> headings = new ArrayList<>(List.of(Html.tag("th", say("column.pupil")), Html.tag("th", say("column.group"))));
		each.forEach(step -> headings.add(Html.tag("th", number(step))));
		content.addAll(ProofSheet.list(say("guide.pupils"), headings, guided.walking().stream().map(pupil -> pupil(pupil, each)).toList()));
		return new ProofSheet(language.code(), say("guide.title"), say("guide.lead"), say("guide.subject", batch.id()),
				new HtmlPage.Foot(say("guide.footer", batch.id(), batch.school().brin()), say("receipt.page"), say("receipt.of")), facts(), content, notes());
	}

	private List<String> notes() {
		return Stream.concat(guided.pupils().stream().filter(pupil -> !pupil.walks()).map(pupil -> say("guide.note.left", pupil.transfer().name(),
				pupil.transfer().refusal().map(Refusal::what).orElse(Text.same(NONE)))), Stream.of(say("guide.note.said"))).toList();
	}

	private List<Map.Entry<String, String>> facts() {
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

	private Map.Entry<String, String> fact(String label, String value) {
		return Map.entry(say(label), value);
	}

	private String profile(Profile profile) {
		String key = "profile." + profile.code();
		return messages.has(key) ? say(key) : profile.code();
	}

	private String number(WalkStep step) {
		return Integer.toString(steps.indexOf(step) + 1);
	}

	private List<Html.Tag> step(WalkStep step) {
		List<Html> what = new ArrayList<>(List.of(Html.tag("strong", say(step.step().where())), Html.tag("div", say(step.step().text())),
				Html.tag("div", say("who") + " " + say(step.step().who())).styled("who")));
		step.step().problems().forEach(problem -> what.add(Html.tag("div", say("guide.problem", problem.what(), problem.next(), problem.who()))
				.styled("who")));
		return List.of(Html.tag("td", number(step)), ProofSheet.cell(say(step.system()), "group-column"), Html.tag("td", what),
				ProofSheet.cell(say("guide.count", guided.done(step), guided.walking().size()), "nowrap"));
	}

	private List<Html.Tag> pupil(GuidedPupil pupil, List<WalkStep> each) {
		List<Html.Tag> row = new ArrayList<>(List.of(Html.tag("td", pupil.transfer().name()),
				ProofSheet.cell(pupil.transfer().group().isEmpty() ? NONE : pupil.transfer().group(), "nowrap")));
		each.forEach(step -> row.add(ProofSheet.cell(switch (pupil.state(step.id())) {
			case "done" -> DONE;
			case "problem" -> PROBLEM;
			default -> "";
		}, "box")));
		return row;
	}

	private String say(Text text) {
		return text.in(language);
	}

	private String say(String key, Object... arguments) {
		return messages.text(key, arguments).in(language);
	}
}
