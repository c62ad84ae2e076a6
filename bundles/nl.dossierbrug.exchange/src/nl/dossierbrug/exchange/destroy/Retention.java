package nl.dossierbrug.exchange.destroy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.disk.SameFile;
import nl.dossierbrug.exchange.model.Destructible;
import nl.dossierbrug.exchange.model.MadeFile;
import nl.dossierbrug.exchange.model.Right;

/** What has been kept as long as it may, by the rules of {@code retention.csv}, and destroying that. */
public final class Retention {

	private final Desk desk;
	private final RetentionTable table = new RetentionTable();

	public Retention(Desk desk) {
		this.desk = desk;
	}

	/** The rules, with the term that counts in this home, in the order of the table. Needs the right to see lists. */
	public Outcome<List<RetentionTerm>> rules() {
		return desk.with(List.of(Right.SEE_LIST), () -> desk.read(records -> Outcome.done(table.all().stream()
				.map(rule -> new RetentionTerm(rule, desk.text("retention." + rule.id()), table.term(records, rule))).toList())));
	}

	/** What has been kept as long as it may today, the longest overdue first. Nothing changes. Needs the right to see lists. */
	public Outcome<List<Due>> due() {
		return desk.with(List.of(Right.SEE_LIST), () -> Outcome.done(lookUp()));
	}

	private List<Due> lookUp() {
		List<Due> due = new ArrayList<>(desk.read(records -> new DueRecords(records, new Terms(records, table, desk)).all()));
		due.addAll(desk.read(records -> new DuePupilFiles(records, new Terms(records, table, desk)).all()));
		due.sort(Comparator.comparing(Due::day).thenComparing(Due::kind));
		return due;
	}

	/**
	 * Destroys what has been kept as long as it may: one record at a time, each in a transaction of its own, so that a crash
	 * leaves each whole or destroyed. Files outside the home are deleted when they are still the same. What only goes by hand
	 * is left ({@code retention.by-hand}). Needs the right to delete.
	 *
	 * @return what was destroyed, and why something was left
	 */
	public Outcome<Destroyed> apply(Progress progress) {
		return desk.with(List.of(Right.DELETE), () -> {
			DestructionRun run = new DestructionRun(desk, "");
			List<Due> due = lookUp();
			progress.begin(due.size());
			for (Due one : due) {
				if (progress.cancelled()) {
					break;
				}
				Optional<Refusal> obstacle = obstacle(one);
				if (obstacle.isPresent()) {
					run.leave(obstacle.get());
				} else {
					RetentionRule rule = table.rule(one.rule());
					run.destroy(step(rule), one.id(), rule.id(), Optional.of(one.day()), desk.text("timeline.destroyed", desk.text("retention." + rule.id()),
							one.day()));
				}
				progress.done(1);
			}
			return Outcome.done(run.end(List.of()));
		});
	}

	private Optional<Refusal> obstacle(Due due) {
		if (due.byHand()) {
			return Optional.of(desk.refusal("retention.by-hand", due.id()));
		}
		return due.kind() == Destructible.FILE ? delete(due.id()) : Optional.empty();
	}

	private DestructionStep step(RetentionRule rule) {
		return switch (rule.about()) {
			case TRANSFER -> rule.id().equals(DueRecords.NOT_IMPORTED) ? new ContentDestruction(desk) : new TransferDestruction(desk);
			case PUPIL_FILE -> new PupilFileDestruction(desk, Optional.of(rule.keeps()).filter(keeps -> !keeps.isEmpty()).map(table::rule));
			case REQUEST -> new RequestDestruction(desk);
			case DRAFT -> new DraftDestruction(desk);
			case FILE -> new FileForgetting(desk);
		};
	}

	/** The file itself goes first: one that is forgotten and still there would never be found again. */
	private Optional<Refusal> delete(String id) {
		Optional<MadeFile> file = desk.read(records -> records.madeFiles().byId(id));
		return file.flatMap(known -> new SameFile(known).delete()).map(why -> desk.refusal(why, file.get().path().toString()));
	}
}
