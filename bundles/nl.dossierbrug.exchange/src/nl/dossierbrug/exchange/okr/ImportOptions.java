package nl.dossierbrug.exchange.okr;

import java.util.Objects;

import nl.dossierbrug.core.spi.ImportMode;

/**
 * What the user chose for an import.
 *
 * @param mode fill up, or replace
 * @param clearAbsent whether {@link ImportMode#OVERSCHRIJVEN} also removes OSO fields that the dossier lacks, within
 *        the categories that it delivers; {@link ImportMode#AANVULLEN} keeps every filled field, whatever stands here
 * @param spacesEmpty whether a field with nothing but white space counts as empty; the usual is that it is filled
 */
public record ImportOptions(ImportMode mode, boolean clearAbsent, boolean spacesEmpty) {

	public ImportOptions {
		Objects.requireNonNull(mode);
	}

	/** A mode as the receiver's manual describes it: nothing absent is cleared, a lone space is filled. */
	public static ImportOptions of(ImportMode mode) {
		return new ImportOptions(mode, false, false);
	}

	/** Whether nothing that counts stands in a field. */
	boolean isEmpty(FieldValue value) {
		return value == null || spacesEmpty && value.isBlank();
	}
}
