package nl.dossierbrug.standard.attach;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.standard.table.Table;

/** Tells what a file is by what is in it: the one recognition for files that come in and files that go out. */
final class Kinds {

	private static final long MB = 1024L * 1024;

	private final List<Kind> kinds = new ArrayList<>();

	/**
	 * @param table {@code attachments.csv}, which explains its columns
	 * @throws IllegalStateException when a row makes no sense: a fault of the table
	 */
	Kinds(Table table) {
		for (Table.Row row : table.rows()) {
			kinds.add(new Kind(row.get("kind"), List.of(row.get("names").split(" ")), may(row), Clue.of(row, "content"),
					Clue.of(row, "macros"), largest(row), Text.of(row.get("nl"), row.get("en"))));
		}
	}

	private static Kind.May may(Table.Row row) {
		try {
			return Kind.May.valueOf(row.get("may").toUpperCase(Locale.ROOT));
		} catch (IllegalArgumentException e) {
			throw row.fault("may is yes, no, runs or locked");
		}
	}

	private static long largest(Table.Row row) {
		String largest = row.get("largest");
		try {
			return largest.isEmpty() ? 0 : Long.parseLong(largest) * MB;
		} catch (NumberFormatException e) {
			throw row.fault("largest is a number of MB");
		}
	}

	/** What a file is; empty when nothing we know. */
	Optional<Kind> of(Content content) {
		return kinds.stream().filter(kind -> kind.content().test(content)).findFirst();
	}

	/** What a file would be by the ending of its name; the kind that may be attached goes before others. */
	Optional<Kind> named(String extension) {
		return kinds.stream().filter(k -> !extension.isEmpty() && k.names().contains(extension))
				.reduce((one, other) -> !one.allowed() && other.allowed() ? other : one);
	}

	/** The endings of files that may be attached, in the order of the table. */
	List<String> allowed() {
		return kinds.stream().filter(Kind::allowed).flatMap(k -> k.names().stream()).distinct().toList();
	}
}
