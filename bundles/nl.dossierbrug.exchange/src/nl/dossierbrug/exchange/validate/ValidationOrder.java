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
 * @param repairs whether to count the places that could safely be repaired too
 */
public record ValidationOrder(List<Path> paths, CheckMode mode, boolean repairs) {

	public ValidationOrder {
		paths = List.copyOf(paths);
		Objects.requireNonNull(mode);
	}
}
