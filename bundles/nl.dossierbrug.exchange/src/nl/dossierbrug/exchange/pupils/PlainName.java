package nl.dossierbrug.exchange.pupils;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A name as it is compared: small letters without accents, and a single space wherever something else stood.
 *
 * @param text the words, parted by spaces; empty when the name has no letter
 */
record PlainName(String text) {

	static PlainName of(String name) {
		return new PlainName(Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "")
				.replaceAll("[^\\p{L}]+", " ").strip().toLowerCase(Locale.ROOT));
	}
}
