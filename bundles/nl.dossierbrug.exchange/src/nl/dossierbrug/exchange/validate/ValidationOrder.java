package nl.dossierbrug.exchange.validate;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import nl.dossierbrug.standard.CheckMode;

/**
 * What is to be checked.
 *
 * @param paths files and folders; a folder stands for every {@code *.xml} in and below it, hidden ones and links left out
 * @param mode by what measure
 * @param forPeople whether people read what came of it: then what was found is grouped, and the places that could safely
 *        be repaired are counted. Scripts need neither, and both take time
 */
public record ValidationOrder(List<Path> paths, CheckMode mode, boolean forPeople) {

	public ValidationOrder {
		paths = List.copyOf(paths);
		Objects.requireNonNull(mode);
	}
}
