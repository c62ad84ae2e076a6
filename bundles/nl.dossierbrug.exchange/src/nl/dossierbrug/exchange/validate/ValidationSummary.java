package nl.dossierbrug.exchange.validate;

import java.time.Duration;
import java.util.List;

/**
 * What came of checking many files.
 *
 * @param files how many were checked, or could not be read
 * @param notDone how many were not looked at, because somebody stopped the work
 * @param valid how many are valid
 * @param invalid how many are not
 * @param unreadable how many could not be read
 * @param repairs how many places could safely be repaired, in all files together; 0 when nobody asked
 * @param links how many links in folders were not followed
 * @param found whether anything was found that weighs more than information
 * @param time how long it took
 * @param groups everything found, by what is said; empty when it is not for people
 * @param faults what went wrong in the program itself; each is also a finding on its file. Only the first few are kept
 */
public record ValidationSummary(int files, int notDone, int valid, int invalid, int unreadable, int repairs,
		int links, boolean found, Duration time, List<FindingGroup> groups, List<Throwable> faults) {

	public ValidationSummary {
		groups = List.copyOf(groups);
		faults = List.copyOf(faults);
	}
}
