package nl.dossierbrug.exchange.model;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * What a dossier was made from.
 *
 * @param origin the absolute path of a file, as it was then; or, of what came over a line, the system and its key there, as
 *        {@code connector:parnassys/17}, which is no path
 * @param sha256 the digest of what was read there, in small hexadecimal
 */
public record MadeFrom(String origin, String sha256) {

	/** No absolute path begins so, on any system. */
	private static final String LINE = "connector:";

	public MadeFrom {
		Objects.requireNonNull(origin);
		Objects.requireNonNull(sha256);
	}

	/** The origin of what came over a line: the connector's id and the key that its system knows it by. */
	public static String overLine(String connector, String key) {
		return LINE + connector + "/" + key;
	}

	/** The key that a connector's system knows it by; empty when it did not come over the line of that one. */
	public Optional<String> keyAt(String connector) {
		String before = overLine(connector, "");
		return origin.startsWith(before) ? Optional.of(origin.substring(before.length())) : Optional.empty();
	}

	/** The file it was made from; empty when it came over a line. */
	public Optional<Path> file() {
		return origin.startsWith(LINE) ? Optional.empty() : Optional.of(Path.of(origin));
	}
}
