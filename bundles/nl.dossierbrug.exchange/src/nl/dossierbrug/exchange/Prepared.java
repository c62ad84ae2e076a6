package nl.dossierbrug.exchange;

import java.util.List;
import java.util.Map;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.exchange.model.Batch;
import nl.dossierbrug.exchange.model.Transfer;

/**
 * A batch that was prepared, as far as it came.
 *
 * @param batch the batch
 * @param transfers one for each pupil, in the order of the list; those that could not be made ready included
 * @param digests the SHA-256 of each dossier that was made ready, in small hexadecimal, by its transfer's id
 * @param findings on the list and on the folder of dossiers: every file that could not be used is named here
 */
public record Prepared(Batch batch, List<Transfer> transfers, Map<String, String> digests,
		List<Finding> findings) {

	public Prepared {
		transfers = List.copyOf(transfers);
		digests = Map.copyOf(digests);
		findings = List.copyOf(findings);
	}
}
