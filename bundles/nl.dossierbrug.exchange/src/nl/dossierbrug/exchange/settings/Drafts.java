package nl.dossierbrug.exchange.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.model.HandoverDraft;
import nl.dossierbrug.exchange.model.Right;
import nl.dossierbrug.exchange.store.Records;

/**
 * Handovers that are not done yet, to be taken up again later. A draft belongs to the user who began it: for others it is not
 * there. Needs the right to prepare.
 */
public final class Drafts {

	private final Desk desk;

	public Drafts(Desk desk) {
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
		return desk.with(List.of(Right.PREPARE), () -> desk.write(records -> own(records, id).map(old -> {
			HandoverDraft draft = new HandoverDraft(id, desk.now(), desk.userName(), answers);
			records.drafts().put(draft);
			return Outcome.done(draft);
		}).orElseGet(() -> unknown(id))));
	}

	/** One that was left; {@code draft.unknown} when there is none with that id. */
	public Outcome<HandoverDraft> one(String id) {
		return desk.with(List.of(Right.PREPARE), () -> desk.read(records -> own(records, id).map(Outcome::done)
				.orElseGet(() -> unknown(id))));
	}

	/** All that the user left, the last one first. */
	public Outcome<List<HandoverDraft>> all() {
		return desk.with(List.of(Right.PREPARE), () -> desk.read(records -> Outcome.done(records.drafts().all().stream()
				.filter(this::isOwn).toList())));
	}

	/** Throws one away, also when it has become a handover; {@code draft.unknown} when there is none with that id. */
	public Outcome<HandoverDraft> throwAway(String id) {
		return desk.with(List.of(Right.PREPARE), () -> desk.write(records -> {
			Optional<HandoverDraft> draft = own(records, id);
			if (draft.isEmpty()) {
				return unknown(id);
			}
			records.drafts().remove(id);
			desk.audit(records, "draft.gone", id, "");
			return Outcome.done(draft.get());
		}));
	}

	private Optional<HandoverDraft> own(Records records, String id) {
		return records.drafts().byId(id).filter(this::isOwn);
	}

	private boolean isOwn(HandoverDraft draft) {
		return draft.savedBy().equals(desk.userName());
	}

	private Outcome<HandoverDraft> unknown(String id) {
		return Outcome.refused(desk.refusal("draft.unknown", id));
	}
}
