package nl.dossierbrug.exchange.lines;

import java.util.Arrays;
import java.util.Optional;

import nl.dossierbrug.exchange.desk.HomeSecrets;
import nl.dossierbrug.exchange.model.SchoolLine;

/**
 * Seals what is secret of a line. Sealed with it is whose it is and where it goes, so that nobody who can write in the store
 * can have it shown to somebody else.
 *
 * @param home with its key
 */
record LineSecrets(HomeSecrets home) {

	/** The line with these credentials, in the place of those that it had. */
	SchoolLine sealed(SchoolLine line, Credentials credentials) {
		byte[] bytes = credentials.bytes();
		String sealed = home.sealed(place(line), bytes);
		Arrays.fill(bytes, (byte) 0);
		return new SchoolLine(line.connector(), line.school(), line.sealedBy(), line.address(), line.trust(), line.proxy(), line.certificateUntil(),
				sealed, line.at(), line.by());
	}

	/** Empty when this home did not seal it, or somebody changed it since. */
	Optional<Credentials> opened(SchoolLine line) {
		return home.opened(place(line), line.credentials()).flatMap(Credentials::of);
	}

	private static String place(SchoolLine line) {
		return String.join("\n", "line", line.id(), line.address(), line.proxy(), line.trust());
	}
}
