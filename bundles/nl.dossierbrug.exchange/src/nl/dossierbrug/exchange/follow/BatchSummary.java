package nl.dossierbrug.exchange.follow;

import java.util.List;
import java.util.Objects;

import nl.dossierbrug.exchange.model.Batch;
import nl.dossierbrug.exchange.model.ReceiverStatus;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Transfer;

/**
 * A batch and how far it has come.
 *
 * @param batch the batch
 * @param groups the groups that its pupils are in, as the list has them
 * @param pupils how many pupils
 * @param ready how many stand ready and were not handed out
 * @param delivered how many were handed out
 * @param imported how many stand in a pupil file
 * @param refused how many could not be made ready
 * @param left how many were not come to, because making ready was broken off
 */
public record BatchSummary(Batch batch, List<String> groups, int pupils, int ready, int delivered, int imported, int refused, int left) {

	public BatchSummary {
		Objects.requireNonNull(batch);
		groups = List.copyOf(groups);
	}

	static BatchSummary of(Batch batch, List<Transfer> transfers) {
		return new BatchSummary(batch,
				transfers.stream().map(Transfer::group).filter(group -> !group.isBlank()).distinct().sorted().toList(),
				transfers.size(), count(transfers, SenderStatus.GEREED), count(transfers, SenderStatus.VERSTREKT),
				(int) transfers.stream().filter(t -> t.receiverStatus().filter(s -> s == ReceiverStatus.GEIMPORTEERD).isPresent()).count(),
				count(transfers, SenderStatus.GEWEIGERD), count(transfers, SenderStatus.CONCEPT));
	}

	private static int count(List<Transfer> transfers, SenderStatus status) {
		return (int) transfers.stream().filter(transfer -> transfer.senderStatus() == status).count();
	}
}
