package nl.dossierbrug.report.dossier;

import nl.dossierbrug.core.dossier.Element;

/**
 * An element of a dossier at its place.
 *
 * @param path names below {@code dossier} joined by slashes, without keys
 * @param element the element
 */
record Branch(String path, Element element) {

	boolean isBlock() {
		return !element.children().isEmpty();
	}

	Branch below(Element child) {
		return new Branch(path + "/" + child.name(), child);
	}
}
