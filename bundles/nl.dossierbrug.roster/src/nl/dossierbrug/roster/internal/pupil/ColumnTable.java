package nl.dossierbrug.roster.internal.pupil;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.pupil.Column;
import nl.dossierbrug.core.pupil.ListColumn;
import nl.dossierbrug.core.text.Masking;
import nl.dossierbrug.roster.internal.table.SheetCell;
import nl.dossierbrug.roster.internal.table.SheetRow;

/** The columns of a sheet as people look at them: where, what stands above, what it was taken for, and a sample. */
final class ColumnTable {

	private static final int LETTERS = 26;
	/** Shorter words are codes that tell nothing of a person. */
	private static final Pattern WORD = Pattern.compile("(\\p{L})\\p{L}{2,}");
	private static final Pattern DIGIT = Pattern.compile("\\d");
	/** Years tell what kind of date or year a column holds. */
	private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");
	private static final int SHORT = 3;

	private final String sheet;
	private final Header written;
	private final Header used;
	private final List<SheetRow> sample;

	ColumnTable(String sheet, Header written, Header used, List<SheetRow> sample) {
		this.sheet = sheet;
		this.written = written;
		this.used = used;
		this.sample = sample;
	}

	List<ListColumn> columns() {
		Map<Integer, String> headings = new TreeMap<>();
		written.places().values().forEach(place -> headings.put(place.index(), place.heading()));
		written.spare().forEach(place -> headings.put(place.index(), place.heading()));
		written.unused().forEach(column -> headings.put(column.index(), column.heading()));
		Map<Integer, Column> fields = new TreeMap<>();
		used.places().forEach((column, place) -> fields.put(place.index(), column));
		List<ListColumn> columns = new ArrayList<>();
		headings.forEach((index, heading) -> columns.add(new ListColumn(sheet, letter(index), Masking.masked(heading),
				Optional.ofNullable(fields.get(index)), sample(index))));
		return columns;
	}

	/** The letters by which people know a column; index from 0. */
	static String letter(int index) {
		String letters = "";
		for (int rest = index + 1; rest > 0; rest = (rest - 1) / LETTERS) {
			letters = (char) ('A' + (rest - 1) % LETTERS) + letters;
		}
		return letters;
	}

	private String sample(int index) {
		return sample.stream().map(row -> row.cell(index)).filter(cell -> !cell.isBlank()).findFirst().map(ColumnTable::masked).orElse("");
	}

	/** Enough to know a column by, too little to know a person by. */
	private static String masked(SheetCell cell) {
		String text = Words.clean(cell.text());
		if (text.length() <= SHORT) {
			return text;
		}
		String number = RepairedNumber.of(cell).text();
		if (number.length() == Bsn.LENGTH && number.chars().allMatch(Character::isDigit)) {
			return Bsn.mask(number);
		}
		String words = WORD.matcher(text).replaceAll("$1••");
		var years = YEAR.matcher(words);
		StringBuilder masked = new StringBuilder();
		int from = 0;
		while (years.find()) {
			masked.append(DIGIT.matcher(words.substring(from, years.start())).replaceAll("•")).append(years.group());
			from = years.end();
		}
		return masked.append(DIGIT.matcher(words.substring(from)).replaceAll("•")).toString();
	}
}
