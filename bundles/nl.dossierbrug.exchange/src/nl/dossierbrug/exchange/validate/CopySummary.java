package nl.dossierbrug.exchange.validate;

/**
 * What came of making copies.
 *
 * @param files how many files there were
 * @param copied how many copies were made
 * @param changed how many of these are different from their file
 * @param invalid how many of these are not valid yet: somebody has to fill in or remove something first
 * @param refused of how many files there is no copy
 */
public record CopySummary(int files, int copied, int changed, int invalid, int refused) {

	/** How many were not looked at, because somebody stopped the work. */
	public int notDone() {
		return files - copied - refused;
	}
}
