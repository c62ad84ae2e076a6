package nl.dossierbrug.roster.internal.edexml;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import nl.dossierbrug.core.table.DataTable;
import nl.dossierbrug.roster.internal.pupil.YearText;

/** The codes of {@code jaargroep}, from {@code jaargroepen.csv}. */
final class YearCodes {

	/** The code of a group whose pupils have a year of their own. */
	static final String COMBINATION = "C";

	private final Map<String, String> kinds = new HashMap<>();

	YearCodes() {
		DataTable.beside(YearCodes.class, "jaargroepen.csv").rows().forEach(row -> kinds.put(row.get("code"), row.get("kind")));
	}

	/** The code that is meant: {@code 08} and {@code groep 8} are {@code 8}. */
	String plain(String written) {
		return YearText.plain(written).toUpperCase(Locale.ROOT);
	}

	boolean isKnown(String code) {
		return kinds.containsKey(code);
	}

	/** Whether it says that pupils left, so that nothing of them is current. */
	boolean isPast(String code) {
		return "past".equals(kinds.get(code));
	}

	/** Whether it says a year that a pupil can be in, also one that no table knows. */
	boolean isYear(String code) {
		return !code.isEmpty() && "year".equals(kinds.getOrDefault(code, "year"));
	}
}
