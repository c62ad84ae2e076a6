package nl.dossierbrug.exchange.desk;

import java.security.SecureRandom;

/** Makes link keys (koppelsleutels): twenty characters that nobody can guess and nobody misreads. */
public final class LinkKeys {

	/** Without O, I and L, which look like 0 and 1. */
	private static final String CHARACTERS = "0123456789ABCDEFGHJKMNPQRSTUVWXYZ";
	private static final int LENGTH = 20;

	private final SecureRandom random = new SecureRandom();

	public String next() {
		StringBuilder key = new StringBuilder(LENGTH);
		for (int i = 0; i < LENGTH; i++) {
			key.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
		}
		return key.toString();
	}
}
