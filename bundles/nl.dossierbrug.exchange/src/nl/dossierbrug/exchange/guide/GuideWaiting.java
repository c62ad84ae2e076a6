package nl.dossierbrug.exchange.guide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.text.Argument;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.connectors.Connectors;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.store.Records;

/** What waits for a person in guided handovers: for each batch the step that comes next, or a look at the receiver's list. */
public final class GuideWaiting {

	private final Desk desk;
	private final GuideDesk guides;

	public GuideWaiting(Desk desk, Connectors connectors) {
		this.desk = desk;
		guides = new GuideDesk(desk, connectors);
	}

	/** Of the batches that some transfers are in: the first pupil who waits, and what to do, in a sentence. Nothing of a batch whose connectors are gone. */
	public Map<Transfer, Text> of(Records records, List<Transfer> transfers) {
		Map<Transfer, Text> waiting = new LinkedHashMap<>();
		List<String> batches = new ArrayList<>(transfers.stream().filter(transfer -> transfer.senderStatus() == SenderStatus.BEGELEID)
				.map(Transfer::batch).distinct().toList());
		for (String id : batches) {
			if (guides.of(records, id) instanceof Outcome.Done<GuidedBatch>(GuidedBatch batch)) {
				boolean walked = batch.waiting() == 0;
				batch.walking().stream().filter(pupil -> walked ? pupil.found().isEmpty() : !pupil.finished(batch.walk())).findFirst()
						.ifPresent(pupil -> waiting.put(pupil.transfer(), walked ? toLookAt(batch) : told(batch)));
			}
		}
		return waiting;
	}

	/** Everything was done, and nobody looked whether they arrived. */
	private Text toLookAt(GuidedBatch batch) {
		return desk.text("todo.GUIDED.report", new Argument.Code(batch.batch().id()), batch.walk().receiver());
	}

	private Text told(GuidedBatch batch) {
		Text receiver = batch.walk().receiver();
		Argument id = new Argument.Code(batch.batch().id());
		Optional<WalkStep> next = batch.next();
		return next.map(step -> desk.text("todo.GUIDED", id, receiver, batch.waiting(), step.system(), step.step().where()))
				.orElseGet(() -> desk.text("todo.GUIDED.look", id, receiver, batch.waiting()));
	}
}
