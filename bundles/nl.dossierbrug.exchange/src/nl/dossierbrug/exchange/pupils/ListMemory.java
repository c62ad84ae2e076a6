package nl.dossierbrug.exchange.pupils;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.pupil.Column;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.model.Right;

/** Remembers what people said of the columns of lists, for a school and the system that makes them, by heading. */
public final class ListMemory {

	private static final String NOT_USED = "-";

	private final Desk desk;

	ListMemory(Desk desk) {
		this.desk = desk;
	}

	/**
	 * What was said. Needs the right to see lists.
	 *
	 * @param sender id of the connector of the system that makes the lists
	 * @return by heading, of which only letters and digits count, what the column is; empty for one that is not to be used
	 */
	public Outcome<Map<String, Optional<Column>>> columns(School school, String sender) {
		return desk.with(List.of(Right.SEE_LIST), () -> Outcome.done(said(school, sender)));
	}

	/** The same, for whom the right was asked already. */
	Map<String, Optional<Column>> said(School school, String sender) {
		String beginning = beginning(school, sender);
		return desk.read(records -> {
			Map<String, Optional<Column>> columns = new HashMap<>();
			records.settings().all().forEach((key, word) -> {
				if (key.startsWith(beginning) && !word.isEmpty()) {
					columns.put(key.substring(beginning.length()), word.equals(NOT_USED) ? Optional.empty() : Column.of(word));
				}
			});
			return columns;
		});
	}

	/**
	 * Remembers what a column is. Needs the right to prepare.
	 *
	 * @param heading what stands above it
	 * @param column what it is; empty when it is not to be used
	 */
	public Outcome<Optional<Column>> remember(School school, String sender, String heading, Optional<Column> column) {
		return keep(school, sender, heading, column.map(Column::word).orElse(NOT_USED), column);
	}

	/** Lets the reader judge by itself again. Needs the right to prepare. */
	public Outcome<Optional<Column>> forget(School school, String sender, String heading) {
		return keep(school, sender, heading, "", Optional.empty());
	}

	private Outcome<Optional<Column>> keep(School school, String sender, String heading, String word, Optional<Column> column) {
		return desk.with(List.of(Right.PREPARE), () -> desk.write(records -> {
			records.settings().set(beginning(school, sender) + plain(heading), word);
			return Outcome.done(column);
		}));
	}

	private static String beginning(School school, String sender) {
		return "list.column." + school + "." + sender + ".";
	}

	private static String plain(String heading) {
		return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
	}
}
