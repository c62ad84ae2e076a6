package nl.dossierbrug.exchange.validate;

import java.time.Duration;
import java.util.List;

/**
 * What came of checking many files.
 *
 * @param files how many there were
 * @param valid how many are valid
 * @param invalid how many are not
 * @param unreadable how many could not be read
 * @param repairs how many places could safely be repaired, in all files together; 0 when nobody asked
 * @param links how many links in folders were not followed
 * @param time how long it took
 * @param groups everything found, by what is said
 * @param faults what went wrong in the program itself; each is also a finding on its file. Only the first few are kept
 */
public record ValidationSummary(int files, int valid, int invalid, int unreadable, int repairs, int links,
		Duration time, List<FindingGroup> groups, List<Throwable> faults) {

	public ValidationSummary {
		groups = List.copyOf(groups);
		faults = List.copyOf(faults);
	}

	/** How many were not looked at, because somebody stopped the work. */
	public int notDone() {
		return files - valid - invalid - unreadable;
	}
}
