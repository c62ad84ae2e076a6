package nl.dossierbrug.exchange.prepare;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.exchange.model.Batch;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.standard.SafeRepair;

/**
 * What was prepared, as far as it came. A transfer that was there already may be in another batch.
 *
 * @param batch the batch in which something was done; when nothing was left to do, the one that holds most of the transfers
 * @param transfers one for each pupil, in the order of the list; those that could not be made ready included, and, when the
 *        work was broken off, those whose turn did not come: they are concept
 * @param before the ids of the transfers to which nothing was done now: what was found of them is exactly what had been made, or
 *        refused, before
 * @param digests the SHA-256 of each dossier that is ready or was handed out, in small hexadecimal, by its transfer's id
 * @param findings on the list and on the folder of dossiers: every file that could not be used is named here
 * @param repairs what can safely be set right in the source of each dossier, by its transfer's id; where the order asked for
 *        that, it has been done. A transfer of which nothing need be repaired is not in it
 * @param stopped why the work broke off, when the disk was full for one: what is here stands all the same, and the same order
 *        once more goes on from there. Empty when it did not
 */
public record Prepared(Batch batch, List<Transfer> transfers, Set<String> before, Map<String, String> digests,
		List<Finding> findings, Map<String, List<SafeRepair>> repairs, Optional<Refusal> stopped) {

	public Prepared {
		Objects.requireNonNull(stopped);
		Objects.requireNonNull(batch);
		transfers = List.copyOf(transfers);
		before = Set.copyOf(before);
		digests = Map.copyOf(digests);
		findings = List.copyOf(findings);
		repairs = Map.copyOf(repairs);
	}

	/** A batch of which nothing stood before and in whose dossiers nothing need be repaired. */
	public Prepared(Batch batch, List<Transfer> transfers, Map<String, String> digests, List<Finding> findings) {
		this(batch, transfers, Set.of(), digests, findings, Map.of(), Optional.empty());
	}

	/** The same, with something more that was found. */
	public Prepared with(Finding finding) {
		return new Prepared(batch, transfers, before, digests, Stream.concat(findings.stream(), Stream.of(finding)).toList(), repairs,
				stopped);
	}

	/** What stood ready, or had gone further, before: nothing was done to it now. */
	public List<Transfer> standing() {
		return transfers.stream().filter(transfer -> isMade(transfer) && before.contains(transfer.id())).toList();
	}

	/** How many were made ready now; what was sent at once included. */
	public long made() {
		return transfers.stream().filter(transfer -> isMade(transfer) && !before.contains(transfer.id())).count();
	}

	/** How many were not come to, because the work was broken off. */
	public long left() {
		return transfers.stream().filter(transfer -> transfer.senderStatus() == SenderStatus.CONCEPT).count();
	}

	/** The batches that the transfers are in, in the order of the list. */
	public List<String> batches() {
		return transfers.stream().map(Transfer::batch).distinct().toList();
	}

	private static boolean isMade(Transfer transfer) {
		return transfer.senderStatus() == SenderStatus.GEREED || transfer.senderStatus() == SenderStatus.VERSTREKT;
	}
}
