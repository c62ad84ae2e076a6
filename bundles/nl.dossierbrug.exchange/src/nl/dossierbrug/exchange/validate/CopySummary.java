package nl.dossierbrug.exchange.validate;

/**
 * What came of making copies.
 *
 * @param files how many files there were
 * @param copied how many copies were made
 * @param changed how many of these are different from their file
 * @param refused of how many files there is no copy
 */
public record CopySummary(int files, int copied, int changed, int refused) {

	/** How many were not looked at, because somebody stopped the work. */
	public int notDone() {
		return files - copied - refused;
	}
}
