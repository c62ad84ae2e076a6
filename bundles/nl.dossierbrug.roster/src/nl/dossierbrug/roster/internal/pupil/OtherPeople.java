package nl.dossierbrug.roster.internal.pupil;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.core.table.DataTable;

/** Tells whether a sheet or a column is about somebody else than pupils, by the words of {@code anderen.csv}. */
public final class OtherPeople {

	private static final int GROWN = 21;

	private final Set<String> sheets = words("blad");
	private final Set<String> headings = words("kop");
	private final Set<String> parts = words("woord");

	private static Set<String> words(String where) {
		return DataTable.beside(OtherPeople.class, "anderen.csv").rows().stream().filter(row -> row.get("where").equals(where))
				.map(row -> Words.folded(row.get("word"))).collect(Collectors.toSet());
	}

	/** Whether a sheet, by its name or its headings, lists others. */
	boolean areOn(String sheet, List<String> headingsOfSheet) {
		String name = Words.folded(sheet);
		return sheets.stream().anyMatch(name::startsWith)
				|| headingsOfSheet.stream().map(Words::folded).anyMatch(headings::contains);
	}

	/** Whether these are people of whom most are long past school, whatever stands above them. */
	boolean areGrown(List<Pupil> pupils, LocalDate today) {
		List<LocalDate> born = pupils.stream().flatMap(pupil -> pupil.birthDate().stream()).toList();
		long grown = born.stream().filter(day -> day.isBefore(today.minusYears(GROWN))).count();
		return grown > 1 && grown * 2 > born.size();
	}

	/** Whether a column is about somebody else. */
	boolean areIn(String heading) {
		String folded = Words.folded(heading);
		return parts.stream().anyMatch(folded::contains);
	}
}
