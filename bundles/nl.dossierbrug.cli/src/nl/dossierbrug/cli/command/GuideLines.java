package nl.dossierbrug.cli.command;

import java.util.List;
import java.util.Optional;

import nl.dossierbrug.cli.output.Cell;
import nl.dossierbrug.cli.output.Row;
import nl.dossierbrug.cli.output.Row.Audience;
import nl.dossierbrug.cli.session.ExitCode;
import nl.dossierbrug.cli.session.Session;
import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.guide.GuidedBatch;
import nl.dossierbrug.exchange.guide.GuidedPupil;
import nl.dossierbrug.exchange.guide.Reconciled;
import nl.dossierbrug.exchange.guide.WalkStep;
import nl.dossierbrug.exchange.model.GuidedMark;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.pupils.BsnList;

/** Shows a guided handover: its steps, its pupils, and what became of them. */
final class GuideLines {

	private final Messages texts;
	private final Session session;

	GuideLines(Messages texts, Session session) {
		this.texts = texts;
		this.session = session;
	}

	void started(GuidedBatch batch) {
		String id = batch.batch().id();
		session.show(Row.empty().with("batch", Cell.of(id)).with("pupils", Cell.of(batch.pupils().size()))
				.with("steps", Cell.of(batch.walk().steps().size())));
		batch.walk().steps().forEach(step -> session.show(step(step)));
		batch.pupils().forEach(pupil -> session.show(pupil(pupil.transfer())));
		session.found(batch.findings());
		ListOptionHints.show(batch.findings(), texts, session);
		long refused = batch.pupils().size() - batch.walking().size();
		if (refused > 0) {
			session.say(texts.text("guide.refused", refused));
		}
		session.say(texts.text("guide.started", id));
	}

	void show(GuidedBatch batch) {
		for (WalkStep step : batch.walk().steps()) {
			Optional<GuidedMark> latest = batch.latest(step);
			session.show(step(step).with("done", Cell.of(batch.done(step))).with("of", Cell.of(batch.walking().size()))
					.with("by", Cell.text(latest.map(GuidedMark::by))).with("at", Cell.moment(latest.map(GuidedMark::at))));
		}
		for (GuidedPupil pupil : batch.pupils()) {
			Row steps = Row.empty();
			for (WalkStep step : batch.walk().steps()) {
				steps = steps.with(step.id(), Cell.of(pupil.state(step.id())));
			}
			session.show(Row.empty().with("transfer", Cell.of(pupil.transfer().id())).with("name", new Cell.Typed(pupil.transfer().name()))
					.with("status", Cell.of(pupil.transfer().senderStatus().word())).with("steps", new Cell.Block(steps), Audience.SCRIPTS)
					.with("next", Cell.of(next(batch, pupil)), Audience.PEOPLE));
		}
		session.say(texts.text("guide.waiting", batch.walking().size() - batch.waiting(), batch.walking().size()));
		batch.next().ifPresent(step -> session.say(texts.text("guide.next", step.system(), step.step().where(), step.step().text(), step.id(),
				batch.batch().id())));
	}

	/** What is next for a pupil; where something went wrong, what that was. */
	private Text next(GuidedBatch batch, GuidedPupil pupil) {
		if (!pupil.walks()) {
			return pupil.transfer().refusal().map(Refusal::what).orElse(Text.same(""));
		}
		Text system = batch.walk().steps().stream().filter(step -> !step.sending()).findFirst().map(WalkStep::system).orElse(Text.same(""));
		if (pupil.found().isPresent()) {
			return texts.text(pupil.found().get() ? "guide.pupil.found" : "guide.pupil.missing", system, pupil.suspect(batch.walk()).id());
		}
		Optional<WalkStep> stuck = batch.walk().steps().stream().filter(step -> pupil.state(step.id()).equals("problem")).findFirst();
		return stuck.map(step -> texts.text("guide.pupil.stuck", step.id())).or(() -> pupil.next(batch.walk()).map(step -> Text.same(step.id())))
				.orElseGet(() -> texts.text("guide.pupil.done"));
	}

	void done(GuidedBatch batch, String step) {
		WalkStep at = batch.walk().step(step).orElseThrow();
		session.show(Row.empty().with("step", Cell.of(step)).with("done", Cell.of(batch.done(at))).with("of", Cell.of(batch.walking().size())));
		batch.next().ifPresent(next -> session.say(texts.text("guide.next", next.system(), next.step().where(), next.step().text(), next.id(),
				batch.batch().id())));
	}

	void problems(List<Refusal> problems) {
		problems.forEach(problem -> session.show(problem(problem)));
		session.say(texts.text("guide.reasons", problems.size()));
	}

	void problem(GuidedBatch batch, String step, String reason) {
		batch.walk().step(step).orElseThrow().step().problem(reason).ifPresent(problem -> session.show(problem(problem)));
		session.say(texts.text("guide.kept"));
	}

	private static Row problem(Refusal problem) {
		return Row.empty().with("id", Cell.of(problem.id())).with("what", Cell.of(problem.what())).with("meaning", Cell.of(problem.meaning()))
				.with("next", Cell.of(problem.next())).with("who", Cell.of(problem.who()));
	}

	void written(BsnList written) {
		session.show(Row.empty().with("out", new Cell.FileName(written.out().toString())).with("pupils", Cell.of(written.pupils())));
		if (!written.left().isEmpty()) {
			session.say(texts.text("bsn-list.left", written.left().size()));
			written.left().forEach(one -> session.note(2, Text.same(""), one));
		}
		session.say(texts.text("bsn-list.done"));
	}

	void reconciled(Reconciled result) {
		result.found().forEach(pupil -> session.show(seen(pupil, new Cell.Flag(true))));
		result.missing().forEach((pupil, step) -> session.show(seen(pupil, new Cell.Flag(false)).with("step", Cell.of(step.id()))));
		result.extra().forEach(row -> session.show(Row.empty().with("name", new Cell.Typed(row.name().spoken()))
				.with("found", new Cell.Word("extra", texts.text("guide.extra")))));
		session.found(result.findings());
		session.say(texts.text("guide.reconciled", result.found().size(), result.missing().size(), result.extra().size()));
		result.missing().forEach((pupil, step) -> session.note(2, Text.same(""), texts.text("guide.look", pupil.transfer().name(), step.system(),
				step.step().where(), step.id())));
		result.doubtful().forEach((pupil, row) -> session.note(2, Text.same(""), texts.text("guide.perhaps", pupil.transfer().name(),
				row.rowName(), row.name().spoken())));
		if (!result.missing().isEmpty() || !result.extra().isEmpty()) {
			session.ends(ExitCode.FOUND);
		}
	}

	private static Row seen(GuidedPupil pupil, Cell found) {
		return Row.empty().with("transfer", Cell.of(pupil.transfer().id())).with("name", new Cell.Typed(pupil.transfer().name())).with("found", found);
	}

	private static Row step(WalkStep step) {
		return Row.empty().with("step", Cell.of(step.id())).with("system", Cell.of(step.system()))
				.with("manual", Cell.of(String.join(", ", step.step().manual())), Audience.SCRIPTS).with("text", Cell.of(step.step().text()), Audience.SCRIPTS)
				.with("where", Cell.of(step.step().where())).with("perPupil", new Cell.Flag(step.step().perPupil()), Audience.SCRIPTS)
				.with("address", Cell.text(step.step().address().map(Object::toString)), Audience.SCRIPTS);
	}

	private static Row pupil(Transfer transfer) {
		Row row = Row.empty().with("transfer", Cell.of(transfer.id())).with("bsn", Cell.secret(transfer.bsn().map(Bsn::digits)))
				.with("name", new Cell.Typed(transfer.name())).with("group", new Cell.Typed(transfer.group()))
				.with("status", Cell.of(transfer.senderStatus().word()));
		return transfer.refusal().isEmpty() ? row
				: row.with("findings", new Cell.Found(transfer.findings())).with("refusal", Cell.refused(transfer.refusal()));
	}
}
