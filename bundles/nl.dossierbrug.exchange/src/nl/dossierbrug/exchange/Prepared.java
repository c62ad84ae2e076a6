package nl.dossierbrug.exchange;

import java.util.List;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.exchange.model.Batch;
import nl.dossierbrug.exchange.model.Transfer;

/**
 * A batch that was prepared, as far as it came.
 *
 * @param batch the batch
 * @param transfers one for each pupil, in the order of the list; those that could not be made ready included
 * @param findings on the list and on the folder of dossiers: every file that could not be used is named here
 */
public record Prepared(Batch batch, List<Transfer> transfers, List<Finding> findings) {

	public Prepared {
		transfers = List.copyOf(transfers);
		findings = List.copyOf(findings);
	}
}
