package nl.dossierbrug.exchange.guide;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import nl.dossierbrug.core.pupil.Column;
import nl.dossierbrug.core.pupil.ListColumn;
import nl.dossierbrug.core.pupil.ListSheet;
import nl.dossierbrug.core.pupil.PupilList;

/**
 * A list that may come from the receiving system, as it was read.
 *
 * @param file where it was read
 * @param digest of what stood in it then
 * @param list who is in it
 */
public record ArrivedList(Path file, String digest, PupilList list) {

	public ArrivedList {
		Objects.requireNonNull(file);
		Objects.requireNonNull(digest);
		Objects.requireNonNull(list);
	}

	/** The file's name. */
	public String name() {
		return file.getFileName().toString();
	}

	/** The sheets that pupils were read of; empty in a file without sheets. */
	String sheets() {
		return list.sheets().stream().filter(sheet -> sheet.skipped().isEmpty()).map(ListSheet::name).filter(name -> !name.isBlank())
				.collect(Collectors.joining(", "));
	}

	/** The headings of the columns that were taken for one of these; empty when none was. */
	String columns(Column... fields) {
		List<Column> meant = Arrays.asList(fields);
		return list.columns().stream().filter(column -> column.field().filter(meant::contains).isPresent())
				.map(column -> column.heading().isBlank() ? column.letter() : column.heading()).distinct().collect(Collectors.joining(", "));
	}

	/** Whether it has a heading that says so. */
	boolean isNamed() {
		return !columns(Column.NAAM, Column.ACHTERNAAM, Column.ROEPNAAM, Column.VOORNAMEN).isEmpty();
	}

	/** What stands above its columns, used or not. */
	List<String> headings() {
		return list.columns().stream().map(ListColumn::heading).toList();
	}
}
