package nl.dossierbrug.standard.spelling;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import nl.dossierbrug.standard.table.CodeList;

/** Tells which code of a list somebody wrote who wrote it a little otherwise. */
public final class CodeLooks {

	/**
	 * The code that differs in nothing but its looks: white space, capitals, points, a decimal comma, zeros that do not
	 * count.
	 *
	 * @return empty when the list has none, or more than one
	 */
	public Optional<String> only(String text, CodeList list) {
		String bare = bare(text);
		List<String> same = list.values().stream().filter(code -> bare(code).equals(bare)).toList();
		return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
	}

	/** Without white space, capitals, accents and points; a number without the zeros that do not count. */
	public String bare(String text) {
		String bare = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("[\\s\\p{M}\\u00A0]", "").toLowerCase(Locale.ROOT)
				.replace(',', '.');
		return bare.matches("\\d{1,9}(\\.\\d{1,9})?") ? new BigDecimal(bare).stripTrailingZeros().toPlainString()
				: bare.replaceAll("[._]", "");
	}
}
