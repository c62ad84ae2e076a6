package nl.dossierbrug.desktop.handover;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.Exchange;
import nl.dossierbrug.exchange.disk.FileProblem;
import nl.dossierbrug.exchange.prepare.Check;
import nl.dossierbrug.exchange.prepare.Prepared;
import nl.dossierbrug.exchange.prepare.Readings;
import nl.dossierbrug.report.Receipts;

/** Makes a batch ready, writes its receipt, and throws the draft away that it was made from. Works beside the screen. */
final class MakingBatchReady {

	private final Messages messages = new Messages(MakingBatchReady.class);
	private final Exchange exchange;
	private final Readings readings;
	private final Receipts receipts;

	MakingBatchReady(Guide guide) {
		exchange = guide.exchange();
		readings = guide.handover().readings;
		receipts = new Receipts(guide.desktop().session().home(), exchange.connectors(), guide.desktop().session().clock().getZone(),
				guide.desktop().language());
	}

	Text what() {
		return messages.text("work.ready");
	}

	/** Where the receipt of a batch stands. */
	Path receipt(String batch) {
		return receipts.of(batch);
	}

	/** One that was stopped before its end is kept, so that it can be finished. */
	Outcome<Prepared> makeReady(Check check, DraftKeeper keeper, Progress progress) {
		Optional<String> draft = keeper.rest();
		return exchange.preparing(readings).promote(check, progress).then(prepared -> {
			if (prepared.stopped().isPresent()) {
				// the handover stays as it was filled in; once more goes on from where it stopped
				return Outcome.refused(prepared.stopped().get());
			}
			draft.filter(id -> prepared.left() == 0).ifPresent(id -> exchange.drafts().throwAway(id));
			return Outcome.done(withReceipt(prepared));
		});
	}

	/** A receipt that cannot be written is told; what was made ready stands all the same. */
	private Prepared withReceipt(Prepared prepared) {
		try {
			receipts.writeAll(exchange.preparing(), prepared);
			return prepared;
		} catch (IOException e) {
			Finding told = new Finding("receipt.not-written", Severity.WARNING, "", 0, new FileProblem().explain(e));
			return prepared.with(told);
		}
	}
}
