package nl.dossierbrug.exchange.desk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.store.Records;

/** Does to every transfer of a list what needs a reason, in one transaction: to all, or to none with every reason why not, and of whom nothing stands in the way ({@code others.untouched}). */
public final class EveryTransfer {

	private final Desk desk;

	public EveryTransfer(Desk desk) {
		this.desk = desk;
	}

	/**
	 * @param ids the transfers; one that is named twice counts once
	 * @param reason the user's reason, refused when blank
	 * @param obstacles why it cannot be done to a transfer; empty when it can
	 * @param step does it
	 */
	public Outcome<List<Transfer>> change(List<String> ids, String reason, Function<Transfer, List<Refusal>> obstacles,
			BiFunction<Records, Transfer, Transfer> step) {
		if (reason.isBlank()) {
			return Outcome.refused(desk.refusal("reason.missing"));
		}
		return desk.write(records -> {
			List<Transfer> transfers = new ArrayList<>();
			List<Text> well = new ArrayList<>();
			List<Refusal> refusals = new ArrayList<>();
			Expiry expiry = new Expiry(desk);
			for (String id : new LinkedHashSet<>(ids)) {
				Optional<Transfer> found = records.transfers().byId(id).map(t -> expiry.settle(records, t));
				found.ifPresent(transfers::add);
				List<Refusal> why = found.map(obstacles).orElseGet(() -> List.of(desk.refusal("transfer.unknown", id)));
				refusals.addAll(why);
				if (why.isEmpty()) {
					well.add(Text.same(id));
				}
			}
			if (!refusals.isEmpty() && !well.isEmpty()) {
				refusals.add(desk.refusal("others.untouched", well.size(), Text.joined(", ", well)));
			}
			return refusals.isEmpty() ? Outcome.done(transfers.stream().map(t -> step.apply(records, t)).toList())
					: Outcome.refused(refusals);
		});
	}
}
