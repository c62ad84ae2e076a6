package nl.dossierbrug.standard.attach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.table.DataRow;
import nl.dossierbrug.core.table.DataTable;
import nl.dossierbrug.core.text.Text;

/** Tells what a file is by what is in it: the one recognition for files that come in and files that go out. */
final class Kinds {

	private static final long MB = 1024L * 1024;

	private final List<FileKind> kinds = new ArrayList<>();

	/**
	 * @param table {@code attachments.csv}, which explains its columns
	 * @throws IllegalStateException when a row makes no sense: a fault of the table
	 */
	Kinds(DataTable table) {
		for (DataRow row : table.rows()) {
			kinds.add(new FileKind(row.get("kind"), List.of(row.get("names").split(" ")), row.constant("may", FileKind.May.class), Clue.of(row, "content"),
					Clue.of(row, "macros"), row.as("largest", Kinds::largest), Text.of(row.get("nl"), row.get("en"))));
		}
	}

	private static long largest(String megabytes) {
		return megabytes.isEmpty() ? 0 : Long.parseLong(megabytes) * MB;
	}

	/** What a file is; empty when nothing we know. */
	Optional<FileKind> of(FileContent content) {
		return kinds.stream().filter(kind -> kind.content().test(content)).findFirst();
	}

	/** What a file would be by the ending of its name; the kind that may be attached goes before others. */
	Optional<FileKind> named(String extension) {
		return kinds.stream().filter(k -> !extension.isEmpty() && k.names().contains(extension))
				.reduce((one, other) -> !one.allowed() && other.allowed() ? other : one);
	}

	/** The endings of files that may be attached, in the order of the table. */
	List<String> allowed() {
		return kinds.stream().filter(FileKind::allowed).flatMap(k -> k.names().stream()).distinct().toList();
	}
}
