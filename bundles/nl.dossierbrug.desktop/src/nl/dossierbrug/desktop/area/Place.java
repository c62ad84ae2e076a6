package nl.dossierbrug.desktop.area;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Somewhere one can be on the screen: an area, and what of it is shown. Immutable; a place that was left can be gone back
 * to.
 *
 * @param area the id of the area's part in the application model, such as {@code inbox}
 * @param about what of it, by name, such as {@code receiver}; each area says which names it knows
 */
public record Place(String area, Map<String, String> about) {

	private static final String BETWEEN = ",";

	public Place {
		Objects.requireNonNull(area);
		about = Map.copyOf(about);
	}

	/** An area as it begins. */
	public static Place of(String area) {
		return new Place(area, Map.of());
	}

	/** The same place, with something more about it. */
	public Place with(String name, String value) {
		Map<String, String> more = new HashMap<>(about);
		more.put(name, value);
		return new Place(area, more);
	}

	/** The same place, with a list of ids about it. */
	public Place with(String name, List<String> ids) {
		return with(name, String.join(BETWEEN, ids));
	}

	/** What it says under a name; empty when nothing. */
	public Optional<String> get(String name) {
		return Optional.ofNullable(about.get(name));
	}

	/** The ids it says under a name; empty when none. */
	public List<String> ids(String name) {
		return get(name).filter(ids -> !ids.isEmpty()).map(ids -> List.of(ids.split(BETWEEN))).orElse(List.of());
	}
}
