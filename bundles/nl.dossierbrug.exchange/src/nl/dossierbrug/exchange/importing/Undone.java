package nl.dossierbrug.exchange.importing;

import java.util.List;

/**
 * An import that was taken back.
 *
 * @param importId the import
 * @param name the pupil whose file it was
 * @param removed whether the file is gone with it: the import had made it, and nothing else stands in it
 * @param restored how many fields are again as they were before it
 * @param keptPaths fields that the import had changed and that were left alone, because they were changed again later
 */
public record Undone(String importId, String name, boolean removed, int restored, List<String> keptPaths) {

	public Undone {
		keptPaths = List.copyOf(keptPaths);
	}
}
