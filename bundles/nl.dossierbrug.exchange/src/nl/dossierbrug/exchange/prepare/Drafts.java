package nl.dossierbrug.exchange.prepare;

import java.util.List;
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
	private final DraftText text = new DraftText();

	public Drafts(Desk desk) {
		this.desk = desk;
	}

	/** Leaves a handover for later. @return its id, {@code D1}, {@code D2} … */
	public Outcome<String> leave(OrderDraft left) {
		return desk.with(List.of(Right.PREPARE), () -> desk.write(records -> {
			HandoverDraft draft = put(records, records.nextId("D"), left);
			desk.audit(records, "draft.left", draft.id(), "");
			return Outcome.done(draft.id());
		}));
	}

	/** Leaves one again that was taken up; {@code draft.unknown} when it was thrown away meanwhile. */
	public Outcome<String> leaveAgain(String id, OrderDraft left) {
		return desk.with(List.of(Right.PREPARE), () -> desk.write(records -> own(records, id)
				.map(old -> Outcome.done(put(records, id, left).id())).orElseGet(() -> unknown(id))));
	}

	/**
	 * One that was left.
	 *
	 * @return refused with {@code draft.unknown} when there is none with that id, with {@code draft.unreadable} when it was left by a
	 *         program that writes drafts otherwise, or what it holds is no order
	 */
	public Outcome<OrderDraft> one(String id) {
		return desk.with(List.of(Right.PREPARE), () -> desk.read(records -> own(records, id)).map(draft -> text.read(draft.answers())
				.map(Outcome::done).orElseGet(() -> Outcome.refused(desk.refusal("draft.unreadable", id)))).orElseGet(() -> unknown(id)));
	}

	/** All that the user left, the last one first; also those that cannot be opened any more. */
	public Outcome<List<LeftDraft>> all() {
		return desk.with(List.of(Right.PREPARE), () -> desk.read(records -> Outcome.done(records.drafts().all().stream()
				.filter(this::isOwn).map(text::told).toList())));
	}

	/** Throws one away, also when it has become a handover; {@code draft.unknown} when there is none with that id. */
	public Outcome<String> throwAway(String id) {
		return desk.with(List.of(Right.PREPARE), () -> desk.write(records -> {
			if (own(records, id).isEmpty()) {
				return unknown(id);
			}
			records.drafts().remove(id);
			desk.audit(records, "draft.gone", id, "");
			return Outcome.done(id);
		}));
	}

	private HandoverDraft put(Records records, String id, OrderDraft left) {
		HandoverDraft draft = new HandoverDraft(id, desk.now(), desk.userName(), text.write(left));
		records.drafts().put(draft);
		return draft;
	}

	private Optional<HandoverDraft> own(Records records, String id) {
		return records.drafts().byId(id).filter(this::isOwn);
	}

	private boolean isOwn(HandoverDraft draft) {
		return draft.savedBy().equals(desk.userName());
	}

	private <T> Outcome<T> unknown(String id) {
		return Outcome.refused(desk.refusal("draft.unknown", id));
	}
}
