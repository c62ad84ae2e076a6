package nl.dossierbrug.standard.read;

import java.util.HashSet;
import java.util.Set;

/**
 * The names in one dossier that are not the standard's own. The parser keeps every name it meets and takes ever longer
 * to find its way among them, so their number and length are limited.
 */
final class StrangeNames {

	/** A dossier with a vendor's own additions stays far below. */
	private static final int MOST = 1000;
	private static final int LONGEST = 200;

	private final Set<String> names = new HashSet<>();

	/** Whether this name is one too many, or too long. */
	boolean refuses(String name) {
		return tooLong(name) || names.add(name) && names.size() > MOST;
	}

	/** Whether it is longer than any name need be. */
	boolean tooLong(String name) {
		return name.length() > LONGEST;
	}

	/** How many there were. */
	int count() {
		return names.size();
	}
}
