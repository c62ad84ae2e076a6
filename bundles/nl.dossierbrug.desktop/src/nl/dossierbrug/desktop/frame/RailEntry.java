package nl.dossierbrug.desktop.frame;

import java.util.Objects;

/**
 * An area that stands in the navigation.
 *
 * @param area the id of its part
 * @param label what the application model calls it; used where the house has no words of its own for it
 * @param icon the name of its icon
 */
record RailEntry(String area, String label, String icon) {

	RailEntry {
		Objects.requireNonNull(area);
		Objects.requireNonNull(label);
		Objects.requireNonNull(icon);
	}
}
