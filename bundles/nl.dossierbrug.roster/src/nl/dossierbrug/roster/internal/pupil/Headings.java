package nl.dossierbrug.roster.internal.pupil;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.dossierbrug.core.pupil.Heading;

/** Which headings are understood: those of one system first, then the common ones of {@code headings.csv}. */
public final class Headings {

	private final List<Heading> common = Heading.table(Headings.class, "headings.csv");

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
