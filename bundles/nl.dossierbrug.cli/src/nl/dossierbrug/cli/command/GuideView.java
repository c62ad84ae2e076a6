package nl.dossierbrug.cli.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.dossierbrug.cli.output.Cell;
import nl.dossierbrug.cli.output.Row;
import nl.dossierbrug.cli.output.Row.Audience;
import nl.dossierbrug.cli.session.Session;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Argument;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.guide.GuidedBatch;
import nl.dossierbrug.exchange.guide.GuidedPupil;
import nl.dossierbrug.exchange.guide.WalkStep;
import nl.dossierbrug.exchange.model.GuidedMark;

/** {@code guide show}: how far a guided handover is, what to do at each step that is open, and the help where somebody is stuck. */
final class GuideView {

	/** A step, and the id of what went wrong there. */
	private record Stuck(WalkStep step, String reason) {
	}

	private final Messages texts;
	private final Session session;

	GuideView(Messages texts, Session session) {
		this.texts = texts;
		this.session = session;
	}

	/** A step as scripts read it, whatever people see of it. */
	static Row step(WalkStep step, Audience system) {
		return Row.empty().with("step", Cell.of(step.id()), system).with("system", Cell.of(step.system()), system)
				.with("manual", Cell.of(String.join(", ", step.step().manual())), Audience.SCRIPTS).with("text", Cell.of(step.step().text()), Audience.SCRIPTS)
				.with("where", Cell.of(step.step().where()), Audience.SCRIPTS)
				.with("perPupil", new Cell.Flag(step.step().perPupil()), Audience.SCRIPTS)
				.with("address", Cell.text(step.step().address().map(Object::toString)), Audience.SCRIPTS);
	}

	/** One of the things that can go wrong at a step. */
	static Row problem(Refusal problem) {
		return Row.empty().with("id", Cell.of(problem.id())).with("what", Cell.of(problem.what())).with("meaning", Cell.of(problem.meaning()))
				.with("next", Cell.of(problem.next())).with("who", Cell.of(problem.who()));
	}

	void show(GuidedBatch batch) {
		batch.walk().steps().forEach(step -> session.show(standing(batch, step, Audience.ALL)));
		for (GuidedPupil pupil : batch.pupils()) {
			Row steps = Row.empty();
			for (WalkStep step : batch.walk().steps()) {
				steps = steps.with(step.id(), Cell.of(pupil.state(step.id())));
			}
			session.show(Row.empty().with("transfer", Cell.of(pupil.transfer().id())).with("name", new Cell.Typed(pupil.transfer().name()))
					.with("status", Cell.of(pupil.transfer().senderStatus().word())).with("steps", new Cell.Block(steps), Audience.SCRIPTS)
					.with("next", Cell.of(next(batch, pupil)), Audience.PEOPLE));
		}
		help(batch);
		session.say(texts.text("guide.waiting", batch.walking().size() - batch.waiting(), batch.walking().size()));
		next(batch);
	}

	/** The step that comes next, if any. */
	void next(GuidedBatch batch) {
		batch.next().ifPresent(step -> session.say(texts.text("guide.next", step.system(), step.step().where(), step.step().text(),
				new Argument.Code(step.id()), new Argument.Code(batch.batch().id()))));
	}

	/** One step whole. */
	void step(GuidedBatch batch, WalkStep step) {
		session.show(standing(batch, step, Audience.SCRIPTS));
		session.say(texts.text("guide.step.title", batch.walk().number(step), batch.walk().steps().size(), step.system(), step.step().where()));
		note("guide.step.task", step.step().text());
		note("guide.step.by", step.step().who());
		step.step().address().ifPresent(address -> note("guide.step.address", Text.same(address.toString())));
		if (!step.step().manual().isEmpty()) {
			note("guide.step.manual", Text.same(String.join(", ", step.step().manual())));
		}
		note("guide.step.done", texts.text("guide.of", batch.done(step), batch.walking().size()));
		step.step().problems().forEach(problem -> session.show(problem(problem)));
	}

	private void note(String label, Text words) {
		session.note(2, texts.text(label), words);
	}

	private Row standing(GuidedBatch batch, WalkStep step, Audience seen) {
		Optional<GuidedMark> latest = batch.latest(step);
		long done = batch.done(step);
		int all = batch.walking().size();
		Row row = step(step, seen);
		return (seen == Audience.ALL ? forPeople(row, batch, step) : row).with("done", Cell.of(done), Audience.SCRIPTS)
				.with("of", Cell.of(all), Audience.SCRIPTS).with("by", Cell.text(latest.map(GuidedMark::by)), seen)
				.with("at", Cell.moment(latest.map(GuidedMark::at)), seen);
	}

	/** Where to click, and as long as somebody has to, what to do there. */
	private Row forPeople(Row row, GuidedBatch batch, WalkStep step) {
		boolean open = batch.done(step) < batch.walking().size();
		return row.with("where", Cell.of(open ? texts.text("guide.step.open", step.step().where(), step.step().text()) : step.step().where()),
				Audience.PEOPLE).with("done", Cell.of(texts.text("guide.of", batch.done(step), batch.walking().size())), Audience.PEOPLE);
	}

	/** Where somebody is stuck, and what helps there: once for all who are stuck on the same. */
	private void help(GuidedBatch batch) {
		Map<Stuck, List<Text>> stuck = new LinkedHashMap<>();
		for (WalkStep step : batch.walk().steps()) {
			batch.walking().forEach(pupil -> pupil.mark(step.id()).filter(mark -> pupil.stuckAt(step))
					.ifPresent(mark -> stuck.computeIfAbsent(new Stuck(step, mark.reason()), one -> new ArrayList<>())
							.add(Text.same(pupil.transfer().name()))));
		}
		stuck.forEach((at, names) -> {
			session.say(texts.text("guide.stuck", named(batch, at.step()), Text.joined(", ", names)));
			at.step().step().problem(at.reason()).ifPresentOrElse(problem -> session.note(2, Text.same(""),
					texts.text("guide.stuck.help", problem.what(), problem.next(), problem.who())), () -> session.note(2, Text.same(""), texts.text("guide.stuck.help.none",
							new Argument.Code(batch.batch().id()), new Argument.Code(at.step().id()))));
		});
	}

	/** What is next for a pupil; where something went wrong, what that was. */
	private Text next(GuidedBatch batch, GuidedPupil pupil) {
		if (!pupil.walks()) {
			return pupil.transfer().refusal().map(Refusal::what).orElse(Text.same(""));
		}
		Optional<WalkStep> stuck = pupil.stuck(batch.walk());
		if (pupil.found().filter(found -> !found || stuck.isEmpty()).isPresent()) {
			return texts.text(pupil.found().get() ? "guide.pupil.found" : "guide.pupil.missing", batch.walk().receiver(),
					named(batch, pupil.suspect(batch.walk())));
		}
		return stuck.map(step -> texts.text("guide.pupil.stuck", named(batch, step)))
				.or(() -> pupil.next(batch.walk()).map(step -> named(batch, step))).orElseGet(() -> texts.text("guide.pupil.done"));
	}

	/** A step by its place in the walk, as the table above it counts. */
	Text named(GuidedBatch batch, WalkStep step) {
		return texts.text("guide.step.named", batch.walk().number(step), new Argument.Code(step.id()));
	}
}
