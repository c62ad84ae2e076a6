package nl.dossierbrug.exchange.prepare;

import java.nio.file.Path;

import nl.dossierbrug.core.text.Masking;

/**
 * How something was, of which a dossier is made: another mark of the same later means that it was changed.
 *
 * @param origin which one
 * @param name what people call it, without a BSN
 * @param state how it was
 */
record SourceMark(String origin, String name, String state) {

	/** How a file is now; one that cannot be looked at has a mark too. */
	static SourceMark of(Path file) {
		return new SourceMark(file.toAbsolutePath().normalize().toString(), Masking.masked(file.getFileName().toString()),
				ReadFiles.Stamp.of(file).toString());
	}
}
