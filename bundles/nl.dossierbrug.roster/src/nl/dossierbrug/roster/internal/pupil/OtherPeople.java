package nl.dossierbrug.roster.internal.pupil;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import nl.dossierbrug.roster.internal.text.DataTable;

/** The words by which a sheet or a column is about somebody else than pupils, from {@code anderen.csv}. */
public final class OtherPeople {

	private final Set<String> sheets = words("blad");
	private final Set<String> headings = words("kop");
	private final Set<String> parts = words("woord");

	private static Set<String> words(String where) {
		return DataTable.of("anderen.csv", 1).rows().stream().filter(row -> row.get(0).equals(where))
				.map(row -> Words.folded(row.get(1))).collect(Collectors.toSet());
	}

	/** Whether a sheet, by its name or its headings, lists others. */
	boolean areOn(String sheet, List<String> headingsOfSheet) {
		String name = Words.folded(sheet);
		return sheets.stream().anyMatch(name::startsWith)
				|| headingsOfSheet.stream().map(Words::folded).anyMatch(headings::contains);
	}

	/** Whether a column is about somebody else. */
	boolean areIn(String heading) {
		String folded = Words.folded(heading);
		return parts.stream().anyMatch(folded::contains);
	}
}
