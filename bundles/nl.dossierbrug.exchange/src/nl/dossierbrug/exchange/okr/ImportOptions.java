package nl.dossierbrug.exchange.okr;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import nl.dossierbrug.core.spi.ImportMode;

/**
 * What the user chose for an import.
 *
 * @param mode fill up, or replace
 * @param clearAbsent whether {@link ImportMode#OVERSCHRIJVEN} also removes OSO fields that the dossier lacks, within
 *        the categories that it delivers; {@link ImportMode#AANVULLEN} keeps every filled field, whatever stands here
 * @param spacesEmpty whether a field with nothing but white space counts as empty; the usual is that it is filled
 * @param choices what is done otherwise for single fields and blocks, by path; of several that hold for a field the longest
 *        counts
 */
public record ImportOptions(ImportMode mode, boolean clearAbsent, boolean spacesEmpty, Map<String, FieldChoice> choices) {

	public ImportOptions {
		Objects.requireNonNull(mode);
		choices = Map.copyOf(choices);
	}

	/** The same for every field. */
	public ImportOptions(ImportMode mode, boolean clearAbsent, boolean spacesEmpty) {
		this(mode, clearAbsent, spacesEmpty, Map.of());
	}

	/** A mode as the receiver's manual describes it: nothing absent is cleared, a lone space is filled. */
	public static ImportOptions of(ImportMode mode) {
		return new ImportOptions(mode, false, false);
	}

	/** What somebody chose for a field, or for a block around it. */
	Optional<FieldChoice> choice(String path) {
		if (choices.isEmpty()) {
			return Optional.empty();
		}
		for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
			FieldChoice choice = choices.get(path.substring(0, end));
			if (choice != null) {
				return Optional.of(choice);
			}
		}
		return Optional.empty();
	}

	/** Whether what the file has goes before what the dossier has. */
	boolean mineFirst(String path) {
		return choice(path).map(choice -> choice == FieldChoice.MINE).orElse(mode == ImportMode.AANVULLEN);
	}

	/** Whether nothing that counts stands in a field. */
	boolean isEmpty(FieldValue value) {
		return value == null || spacesEmpty && value.isBlank();
	}
}
