package nl.dossierbrug.exchange.connectors;

import java.util.List;

import nl.dossierbrug.core.line.Call;
import nl.dossierbrug.core.line.Fate;
import nl.dossierbrug.core.line.HeldDossier;
import nl.dossierbrug.core.line.LineReceipt;
import nl.dossierbrug.core.line.LiveDelivery;
import nl.dossierbrug.core.line.OutgoingDossier;
import nl.dossierbrug.core.line.Reply;

/** Delivering to a receiver, with a wall around it. */
record GuardedDelivery(LiveDelivery live, LineCall line) implements LiveDelivery {

	@Override
	public Reply<LineReceipt> deliver(Call call, OutgoingDossier dossier) {
		return line.answer(call, "liveDelivery.deliver", () -> live.deliver(call, dossier));
	}

	@Override
	public Reply<Fate> fate(Call call, String key) {
		return line.answer(call, "liveDelivery.fate", () -> live.fate(call, key));
	}

	@Override
	public Reply<LineReceipt> takeBack(Call call, String key) {
		return line.answer(call, "liveDelivery.takeBack", () -> live.takeBack(call, key));
	}

	@Override
	public Reply<List<HeldDossier>> held(Call call) {
		return line.answer(call, "liveDelivery.held", () -> live.held(call)).map(List::copyOf);
	}
}
