package nl.dossierbrug.cli.command;

import java.util.List;

import nl.dossierbrug.cli.output.Cell;
import nl.dossierbrug.cli.output.Row;
import nl.dossierbrug.cli.output.Row.Audience;
import nl.dossierbrug.cli.session.ExitCode;
import nl.dossierbrug.cli.session.Session;
import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.guide.GuideStart;
import nl.dossierbrug.exchange.guide.GuidedBatch;
import nl.dossierbrug.exchange.guide.GuidedPupil;
import nl.dossierbrug.exchange.guide.Reconciled;
import nl.dossierbrug.exchange.guide.WalkStep;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.pupils.BsnList;

/** Tells what came of what was done with a guided handover. */
final class GuideLines {

	private final Messages texts;
	private final Session session;
	private final GuideView view;

	GuideLines(Messages texts, Session session) {
		this.texts = texts;
		this.session = session;
		view = new GuideView(texts, session);
	}

	void started(GuideStart start) {
		GuidedBatch batch = start.batch();
		Text id = Text.same(batch.batch().id());
		int fresh = start.fresh().size();
		int went = batch.walking().size() - fresh;
		session.show(Row.empty().with("batch", Cell.of(batch.batch().id())).with("pupils", Cell.of(batch.pupils().size()))
				.with("steps", Cell.of(batch.walk().steps().size())));
		batch.walk().steps().forEach(step -> session.show(GuideView.step(step, Audience.ALL)
				.with("where", Cell.of(step.step().where()), Audience.PEOPLE)));
		batch.pupils().forEach(pupil -> session.show(fresh > 0 && went > 0 ? pupil(pupil.transfer()).with("begun",
				Cell.of(texts.text(start.isNew(pupil) ? "guide.begun.new" : "guide.begun.before")), Audience.PEOPLE) : pupil(pupil.transfer())));
		session.found(start.findings());
		session.found(start.elsewhere());
		ListOptionHints.show(start.findings(), texts, session);
		int refused = batch.pupils().size() - batch.walking().size();
		if (refused > 0) {
			session.say(texts.text("guide.refused", refused));
		}
		List<Text> others = batch.walking().stream().map(pupil -> pupil.transfer().batch()).distinct()
				.filter(other -> !other.equals(batch.batch().id())).map(Text::same).toList();
		if (!others.isEmpty()) {
			session.say(texts.text("guide.elsewhere", Text.joined(", ", others)));
		}
		session.say(fresh == 0 ? texts.text("guide.nothing-new", id, went) : went == 0 ? texts.text("guide.started", id)
				: texts.text("guide.joined", id, fresh, went));
	}

	/** @param everybody whether it was said of everybody: then who is stuck was passed over, and is named */
	void done(GuidedBatch batch, String step, boolean everybody) {
		WalkStep at = batch.walk().step(step).orElseThrow();
		standing(batch, at);
		List<GuidedPupil> not = everybody ? batch.passedOver(at).stream().filter(pupil -> !pupil.did(at)).toList() : List.of();
		if (!not.isEmpty()) {
			session.remark(texts.text("guide.passed-over", Text.joined(", ", not.stream().map(pupil -> Text.same(pupil.transfer().name())).toList())));
		}
		List<WalkStep> open = batch.openBefore(at);
		if (!open.isEmpty()) {
			session.remark(texts.text("guide.open-before", Text.joined(", ", open.stream().map(before -> view.named(batch, before)).toList())));
		}
		view.next(batch);
	}

	void undone(GuidedBatch batch, String step) {
		standing(batch, batch.walk().step(step).orElseThrow());
		view.next(batch);
	}

	private void standing(GuidedBatch batch, WalkStep at) {
		session.show(Row.empty().with("step", Cell.of(at.id())).with("done", Cell.of(batch.done(at))).with("of", Cell.of(batch.walking().size())));
	}

	void problems(List<Refusal> problems) {
		problems.forEach(problem -> session.show(GuideView.problem(problem)));
		session.say(texts.text("guide.reasons", problems.size()));
	}

	void problem(GuidedBatch batch, String step, String reason) {
		batch.walk().step(step).orElseThrow().step().problem(reason).ifPresent(problem -> session.show(GuideView.problem(problem)));
		session.say(texts.text("guide.kept"));
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
		if (!result.doubts().isEmpty()) {
			session.say(result.read());
			session.found(result.doubts());
		}
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

	private static Row pupil(Transfer transfer) {
		Row row = Row.empty().with("transfer", Cell.of(transfer.id())).with("bsn", Cell.secret(transfer.bsn().map(Bsn::digits)))
				.with("name", new Cell.Typed(transfer.name())).with("group", new Cell.Typed(transfer.group()))
				.with("status", Cell.of(transfer.senderStatus().word()));
		return transfer.refusal().isEmpty() ? row
				: row.with("findings", new Cell.Found(transfer.findings())).with("refusal", Cell.refused(transfer.refusal()));
	}
}
