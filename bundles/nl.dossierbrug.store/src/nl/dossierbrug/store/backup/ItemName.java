package nl.dossierbrug.store.backup;

import java.util.regex.Pattern;

/**
 * Which names a thing in an archive may have: those that are a file below the folder it is put in, on every system, whoever
 * wrote them.
 */
final class ItemName {

	private static final int LONGEST = 400;
	private static final int DEEPEST = 8;
	/** No sign that a file system or a terminal reads otherwise; no hidden file, no end that Windows drops. */
	private static final Pattern PART = Pattern.compile("[^\\p{C}\\p{Zl}\\p{Zp}/\\\\:*?\"<>|. ]([^\\p{C}\\p{Zl}\\p{Zp}/\\\\:*?\"<>|]{0,98}[^\\p{C}\\p{Zl}\\p{Zp}/\\\\:*?\"<>|. ])?");
	/** Names that are devices on Windows, with any ending. */
	private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

	private ItemName() {
	}

	static boolean isSafe(String name) {
		String[] parts = name.split("/", -1);
		if (name.length() > LONGEST || parts.length > DEEPEST) {
			return false;
		}
		for (String part : parts) {
			if (!PART.matcher(part).matches() || DEVICE.matcher(part).matches()) {
				return false;
			}
		}
		return true;
	}
}
