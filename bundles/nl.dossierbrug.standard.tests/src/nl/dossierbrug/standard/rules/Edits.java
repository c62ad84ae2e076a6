package nl.dossierbrug.standard.rules;

import java.util.ArrayList;
import java.util.List;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.dossier.Element;

/**
 * Spoils a dossier: {@code -path} takes every such element away, {@code path=text} sets the first or adds one, several
 * parted by semicolons. {@code ~} at the beginning of a path is the pupil.
 */
final class Edits {

	private Edits() {
	}

	static Dossier apply(Dossier dossier, String edits) {
		Element root = dossier.root();
		for (String edit : edits.split(";")) {
			String text = edit.stripLeading();
			boolean away = text.startsWith("-");
			int equals = text.indexOf('=');
			String path = (away ? text.substring(1) : text.substring(0, equals)).replace("~", "huidigeschool/leerling");
			root = change(root, List.of(path.split("/")), away ? null : text.substring(equals + 1));
		}
		return new Dossier(dossier.standard(), root);
	}

	private static Element change(Element parent, List<String> path, String value) {
		String name = path.getFirst();
		boolean last = path.size() == 1;
		List<Element> children = new ArrayList<>(parent.children());
		if (value == null && last) {
			children.removeIf(c -> c.name().equals(name));
			return parent.withChildren(children);
		}
		int at = 0;
		while (at < children.size() && !children.get(at).name().equals(name)) {
			at++;
		}
		if (at == children.size()) {
			if (value == null) {
				return parent;
			}
			children.add(last ? Element.leaf(name, value) : Element.block(name, List.of()));
		}
		Element child = children.get(at);
		children.set(at, last ? child.withText(value) : change(child, path.subList(1, path.size()), value));
		return parent.withChildren(children);
	}
}
