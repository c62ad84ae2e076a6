package nl.dossierbrug.standard.rules;

import java.util.Optional;

import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.standard.table.ElementTable;

/** What people call the elements of a version. */
record Labels(ElementTable elements) {

	/** The label of the element at a path without numbers; its bare name where the version has none there. */
	Text of(String place) {
		String below = place.replaceFirst("^/+(dossier/)?", "");
		Optional<Text> label = elements.at(below).map(p -> p.element().label());
		return label.orElseGet(() -> Text.same(below.substring(below.lastIndexOf('/') + 1)));
	}
}
