package nl.dossierbrug.standard.rules;

import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.text.Masking;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.standard.table.ElementDefinition;
import nl.dossierbrug.standard.table.ElementPlace;
import nl.dossierbrug.standard.table.ElementTable;

/** What people call the elements of a version. */
record Labels(ElementTable elements) {

	/** The label of the element at a path without numbers; its bare name where the version has none there. */
	Text of(String place) {
		String below = place.replaceFirst("^/+(dossier/)?", "");
		Optional<Text> label = elements.at(below).map(p -> p.element().label());
		return label.orElseGet(() -> Text.same(Masking.masked(below.substring(below.lastIndexOf('/') + 1))));
	}

	/**
	 * The label of whom or what the element at a path belongs to: the nearest element around it that is no entry of a
	 * list, nor that list. Empty where the version has no such element.
	 */
	Text owner(String place) {
		List<ElementDefinition> trail = elements.at(place.replaceFirst("^/+(dossier/)?", "")).map(ElementPlace::trail)
				.orElse(List.of());
		int at = trail.size() - 2;
		while (at > 0 && trail.get(at).repeats() && trail.get(at - 1).block().filter(b -> b.children().size() == 1).isPresent()) {
			at -= 2;
		}
		return at < 0 ? Text.same("") : trail.get(at).label();
	}
}
