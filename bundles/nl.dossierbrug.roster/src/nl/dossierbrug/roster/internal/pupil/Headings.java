package nl.dossierbrug.roster.internal.pupil;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.dossierbrug.core.pupil.Column;
import nl.dossierbrug.core.pupil.Heading;
import nl.dossierbrug.roster.internal.text.DataTable;

/** Which headings are understood: those of one system first, then the common ones of {@code headings.csv}. */
public final class Headings {

	private final List<Heading> common = DataTable.of("headings.csv", 1).rows().stream()
			.map(row -> new Heading(Column.valueOf(row.get(0)), row.get(1), row.size() > 2 && row.get(2).equals("weak"))).toList();

	/** The common headings only. */
	public KnownHeadings all() {
		return with(List.of());
	}

	/**
	 * @param own the headings of one system
	 * @return what each heading means
	 */
	public KnownHeadings with(List<Heading> own) {
		Map<String, KnownHeadings.Known> known = new HashMap<>();
		own.forEach(heading -> add(known, heading));
		common.forEach(heading -> add(known, heading));
		return new KnownHeadings(known);
	}

	private static void add(Map<String, KnownHeadings.Known> known, Heading heading) {
		known.putIfAbsent(Words.folded(heading.words()), new KnownHeadings.Known(heading.column(), known.size(), heading.weak()));
	}
}
