package nl.dossierbrug.exchange.destroy;

import java.util.List;

import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.exchange.model.DestroyedRecord;

/**
 * What came of destroying.
 *
 * @param records what is destroyed: what was asked for, and what went with it; also what was destroyed before
 * @param destructions ids of the destructions that they are in: that of this time, and earlier ones of the same records
 * @param pupilFiles the pupil files that still hold what was imported from a destroyed transfer: they are records of their own
 * @param left why something was left; empty when everything was destroyed
 * @param rests whether rests may still be in the files of the home, because they could not be written anew now; the next
 *        opening tries again
 */
public record Destroyed(List<DestroyedRecord> records, List<String> destructions, List<String> pupilFiles, List<Refusal> left,
		boolean rests) {
	public Destroyed {
		records = List.copyOf(records);
		destructions = List.copyOf(destructions);
		pupilFiles = List.copyOf(pupilFiles);
		left = List.copyOf(left);
	}
}
