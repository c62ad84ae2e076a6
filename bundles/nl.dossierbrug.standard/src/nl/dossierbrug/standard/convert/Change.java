package nl.dossierbrug.standard.convert;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.dossierbrug.core.table.DataRow;
import nl.dossierbrug.core.text.Text;

/**
 * What becomes of an element of an older version, a row of {@code from-VERSION.csv}.
 *
 * @param how what becomes of it
 * @param to for {@link How#MOVED} where it goes, as a path below {@code dossier}; else empty
 * @param choice which of several goes there; empty when all may
 * @param codes for {@link How#CODES} what each code that changed becomes; empty for one that is withdrawn
 * @param words what else is said of it, maybe nothing
 */
record Change(How how, String to, Optional<ChosenElement> choice, Map<String, Optional<String>> codes, Text words) {

	/** What can become of an element. */
	enum How {
		/** It goes to another place. */
		MOVED,
		/** There is no place for it any more. */
		LOST,
		/** What it said is told by something else. */
		TOLD,
		/** It keeps its place, but codes that it may hold have changed. */
		CODES
	}

	/** @throws IllegalStateException when the row makes no sense: a fault of the table */
	static Change of(DataRow row) {
		How how = row.constant("how", How.class);
		Change change = new Change(how, row.get("to"), row.as("choose", ChosenElement::of), row.as("codes", Change::codes),
				Text.of(row.get("nl"), row.get("en")));
		if ((how == How.MOVED) == change.to.isEmpty() || (how == How.CODES) == change.codes.isEmpty()) {
			throw row.fault("what becomes of it is not said");
		}
		return change;
	}

	private static Map<String, Optional<String>> codes(String cell) {
		return Stream.of(cell.split("\\|")).filter(c -> !c.isEmpty()).map(c -> c.split("=", 2)).collect(
				Collectors.toUnmodifiableMap(c -> c[0], c -> c.length == 1 ? Optional.empty() : Optional.of(c[1])));
	}

	/** What a code has become: itself in an optional when nothing changed, empty when it is withdrawn. */
	Optional<String> code(String text) {
		return codes.getOrDefault(text.strip(), Optional.of(text));
	}
}
