package nl.dossierbrug.standard.table;

import java.util.List;

import nl.dossierbrug.core.dossier.Category;
import nl.dossierbrug.core.text.Text;

/**
 * A category and what it covers.
 *
 * @param category its name
 * @param label what people call it
 * @param paths the elements it covers, with all below them, as paths from {@code /dossier}; where an element of another
 *        category stands deeper, that one counts
 */
public record CategoryDefinition(Category category, Text label, List<String> paths) {

	public CategoryDefinition {
		paths = List.copyOf(paths);
	}
}
