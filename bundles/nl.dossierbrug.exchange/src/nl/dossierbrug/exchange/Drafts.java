package nl.dossierbrug.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.exchange.model.HandoverDraft;
import nl.dossierbrug.exchange.model.Right;

/** Handovers that are left before they are done, to be taken up again later. Needs the right to prepare. */
public final class Drafts {

	private final Desk desk;

	Drafts(Desk desk) {
		this.desk = desk;
	}

	/** Leaves a handover for later. @param answers what has been answered so far, by question */
	public Outcome<HandoverDraft> leave(Map<String, String> answers) {
		return desk.with(List.of(Right.PREPARE), () -> desk.write(records -> {
			HandoverDraft draft = new HandoverDraft(records.nextId("D"), desk.now(), desk.userName(), answers);
			records.drafts().put(draft);
			desk.audit(records, "draft.left", draft.id(), "");
			return Outcome.done(draft);
		}));
	}

	/** Leaves one again that was taken up; {@code draft.unknown} when it was thrown away meanwhile. */
	public Outcome<HandoverDraft> leaveAgain(String id, Map<String, String> answers) {
		return desk.with(List.of(Right.PREPARE), () -> desk.write(records -> records.drafts().byId(id).map(old -> {
			HandoverDraft draft = new HandoverDraft(id, desk.now(), desk.userName(), answers);
			records.drafts().put(draft);
			return Outcome.done(draft);
		}).orElseGet(() -> unknown(id))));
	}

	/** One that was left; {@code draft.unknown} when there is none with that id. */
	public Outcome<HandoverDraft> one(String id) {
		return desk.with(List.of(Right.PREPARE), () -> desk.read(records -> records.drafts().byId(id).map(Outcome::done)
				.orElseGet(() -> unknown(id))));
	}

	/** All that were left, the last one first. */
	public Outcome<List<HandoverDraft>> all() {
		return desk.with(List.of(Right.PREPARE), () -> desk.read(records -> Outcome.done(records.drafts().all())));
	}

	/** Throws one away, also when it has become a handover; {@code draft.unknown} when there is none with that id. */
	public Outcome<HandoverDraft> throwAway(String id) {
		return desk.with(List.of(Right.PREPARE), () -> desk.write(records -> {
			Optional<HandoverDraft> draft = records.drafts().byId(id);
			if (draft.isEmpty()) {
				return unknown(id);
			}
			records.drafts().remove(id);
			desk.audit(records, "draft.gone", id, "");
			return Outcome.done(draft.get());
		}));
	}

	private Outcome<HandoverDraft> unknown(String id) {
		return Outcome.refused(desk.refusal("draft.unknown", id));
	}
}
