package nl.dossierbrug.desktop.handover;

import java.util.Optional;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.Exchange;
import nl.dossierbrug.exchange.guide.GuideOrder;
import nl.dossierbrug.exchange.guide.GuideStart;
import nl.dossierbrug.exchange.prepare.PrepareOrder;
import nl.dossierbrug.exchange.prepare.Readings;

/** Begins a guided handover with what was filled in, and throws the draft of it away. Works beside the screen. */
final class BeginningWalk {

	private final Messages messages = new Messages(BeginningWalk.class);
	private final Exchange exchange;
	private final Readings readings;
	private final PrepareOrder order;

	BeginningWalk(Guide guide) {
		exchange = guide.exchange();
		readings = guide.handover().readings;
		order = guide.handover().order;
	}

	Text what() {
		return messages.text("work.begin");
	}

	Outcome<GuideStart> begin(DraftKeeper keeper, Progress progress) {
		Optional<String> draft = keeper.rest();
		return exchange.guiding(readings).start(new GuideOrder(order.pair(), order.files().list().orElseThrow(), order.files().roster(),
				order.pupils(), order.perRow().corrections()), progress).map(begun -> {
					draft.ifPresent(exchange.drafts()::throwAway);
					return begun;
				});
	}
}
