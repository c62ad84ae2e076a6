package nl.dossierbrug.exchange.okr;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What taking back an import comes to.
 *
 * @param file the pupil file without the import; empty when nothing is left of a file that an import had made, so that
 *        it is to be removed
 * @param restored how many fields are again as they were
 * @param kept the fields that the import wrote and that stay as they are, because they were changed later, or because
 *        another arm of their choice was filled later
 */
public record UndoResult(Optional<PupilFile> file, int restored, List<String> kept) {

	public UndoResult {
		Objects.requireNonNull(file);
		kept = List.copyOf(kept);
	}
}
