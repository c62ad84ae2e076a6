package nl.dossierbrug.exchange.destroy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.model.DestroyedRecord;
import nl.dossierbrug.exchange.model.Destructible;
import nl.dossierbrug.exchange.model.Destruction;
import nl.dossierbrug.exchange.store.Records;

/** One destruction: a record at a time, each in a transaction of its own; at the end the store's files are written anew. */
final class DestructionRun {

	private final Desk desk;
	private final String reason;
	private final List<DestroyedRecord> records = new ArrayList<>();
	private final List<Refusal> left = new ArrayList<>();
	private final Set<String> destructions = new LinkedHashSet<>();
	private Optional<String> destruction = Optional.empty();

	/** @param reason a person's; empty when it is done by rules */
	DestructionRun(Desk desk, String reason) {
		this.desk = desk;
		this.reason = reason;
	}

	/** Destroys one record, or finds out how it was destroyed before. The destruction begins with the first that it destroys. */
	void destroy(DestructionStep step, String id, String rule, Optional<LocalDate> due, Text told) {
		Part part = desk.write(all -> {
			if (!step.stands(all, id)) {
				return all.destructions().of(step.kind(), id).map(before -> Part.of(before, step.kind(), id)).orElse(Part.NOTHING);
			}
			String mine = destruction.orElseGet(() -> begin(all));
			return new Part(Optional.of(mine), step.run(all, id, new Grounds(mine, rule, due, told)), true);
		});
		records.addAll(part.records);
		part.destruction.ifPresent(destructions::add);
		destruction = part.now ? part.destruction : destruction;
	}

	private String begin(Records all) {
		String id = all.nextId("V");
		all.destructions().add(new Destruction(id, desk.now(), desk.userName(), reason, List.of()));
		desk.audit(all, "destruction.begun", id, reason);
		return id;
	}

	/** Something could not be destroyed. */
	void leave(Refusal why) {
		left.add(why);
	}

	List<DestroyedRecord> records() {
		return List.copyOf(records);
	}

	/** Writes the store's files anew. @param pupilFiles those that still hold what came from a destroyed transfer */
	Destroyed end(List<String> pupilFiles) {
		boolean gone = desk.forget();
		return new Destroyed(records, List.copyOf(destructions), pupilFiles, left, !gone);
	}

	/** What came of one record. @param now whether it was destroyed this time */
	private record Part(Optional<String> destruction, List<DestroyedRecord> records, boolean now) {
		private static final Part NOTHING = new Part(Optional.empty(), List.of(), false);

		private static Part of(Destruction before, Destructible kind, String id) {
			return new Part(Optional.of(before.id()),
					before.records().stream().filter(one -> one.kind() == kind && one.id().equals(id)).toList(), false);
		}
	}
}
