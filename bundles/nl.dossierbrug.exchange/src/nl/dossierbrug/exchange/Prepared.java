package nl.dossierbrug.exchange;

import java.util.List;
import java.util.Map;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.exchange.model.Batch;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.standard.SafeRepair;

/**
 * A batch that was prepared, as far as it came.
 *
 * @param batch the batch
 * @param transfers one for each pupil, in the order of the list; those that could not be made ready included
 * @param digests the SHA-256 of each dossier that was made ready, in small hexadecimal, by its transfer's id
 * @param findings on the list and on the folder of dossiers: every file that could not be used is named here
 * @param repairs what can safely be set right in the source of each dossier, by its transfer's id; where the order asked for
 *        that, it has been done. A transfer of which nothing need be repaired is not in it
 */
public record Prepared(Batch batch, List<Transfer> transfers, Map<String, String> digests,
		List<Finding> findings, Map<String, List<SafeRepair>> repairs) {

	public Prepared {
		transfers = List.copyOf(transfers);
		digests = Map.copyOf(digests);
		findings = List.copyOf(findings);
		repairs = Map.copyOf(repairs);
	}

	/** A batch in whose dossiers nothing need be repaired. */
	public Prepared(Batch batch, List<Transfer> transfers, Map<String, String> digests, List<Finding> findings) {
		this(batch, transfers, digests, findings, Map.of());
	}
}
