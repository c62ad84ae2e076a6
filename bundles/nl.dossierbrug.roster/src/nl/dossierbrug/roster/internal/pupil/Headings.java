package nl.dossierbrug.roster.internal.pupil;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.dossierbrug.core.pupil.Column;
import nl.dossierbrug.core.pupil.Heading;

/** Which headings are understood: those of one system first, then the common ones of {@code headings.csv}. */
public final class Headings {

	private final List<Heading> common = DataTable.of("headings.csv", 1).rows().stream()
			.map(row -> new Heading(Column.valueOf(row.get(0)), row.get(1))).toList();

	/** The common headings only. */
	public Map<String, Known> all() {
		return with(List.of());
	}

	/**
	 * @param own the headings of one system
	 * @return what each heading means, by its folded words
	 */
	public Map<String, Known> with(List<Heading> own) {
		Map<String, Known> known = new HashMap<>();
		own.forEach(heading -> add(known, heading));
		common.forEach(heading -> add(known, heading));
		return known;
	}

	private static void add(Map<String, Known> known, Heading heading) {
		known.putIfAbsent(fold(heading.words()), new Known(heading.column(), known.size()));
	}

	/** The words of a heading by which it is looked up. */
	public static String fold(String words) {
		return Words.folded(words);
	}

	/**
	 * A heading that is understood.
	 *
	 * @param column what it means
	 * @param rank of two headings with one meaning the lower goes first
	 */
	public record Known(Column column, int rank) {
	}
}
