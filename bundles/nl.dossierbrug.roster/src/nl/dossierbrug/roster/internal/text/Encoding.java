package nl.dossierbrug.roster.internal.text;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * How a text file is encoded.
 *
 * @param charset in which it is read
 * @param damaged how many bytes do not belong to that encoding
 * @param other another encoding in which it could as well be read; empty when there is no doubt
 */
public record Encoding(Charset charset, int damaged, Optional<Charset> other) {

	/** One that is certain. */
	static Encoding certain(Charset charset) {
		return new Encoding(charset, 0, Optional.empty());
	}
}
