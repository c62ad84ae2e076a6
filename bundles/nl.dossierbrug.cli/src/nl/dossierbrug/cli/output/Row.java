package nl.dossierbrug.cli.output;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of an answer: named values in order. The names are those of the command line's contract. Immutable.
 *
 * @param entries the values
 */
public record Row(List<Entry> entries) {

	/** For whom a value is. */
	public enum Audience {
		/** For scripts and people alike. */
		ALL,
		/** Only in JSON: people need it not, or see it elsewhere. */
		SCRIPTS,
		/** Only for people: it is no part of the contract. */
		PEOPLE
	}

	/** A value with its name. */
	public record Entry(String key, Cell cell, Audience audience) {
	}

	public Row {
		entries = List.copyOf(entries);
	}

	/** A row without values yet. */
	public static Row empty() {
		return new Row(List.of());
	}

	/** The same row with one more value, for everybody. */
	public Row with(String key, Cell cell) {
		return with(key, cell, Audience.ALL);
	}

	/** The same row with one more value, for some. */
	public Row with(String key, Cell cell, Audience audience) {
		List<Entry> more = new ArrayList<>(entries);
		more.add(new Entry(key, cell, audience));
		return new Row(more);
	}

	/** The values that this audience sees. */
	List<Entry> seenBy(Audience audience) {
		return entries.stream().filter(e -> e.audience() == Audience.ALL || e.audience() == audience).toList();
	}
}
