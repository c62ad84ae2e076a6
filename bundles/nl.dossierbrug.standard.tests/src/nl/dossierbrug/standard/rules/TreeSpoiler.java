package nl.dossierbrug.standard.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

import nl.dossierbrug.core.dossier.Element;

/**
 * Spoils a tree in a few places, without asking what the standard allows: elements go away, come twice, change places,
 * get the name or the text of another, or come to stand within another.
 */
final class TreeSpoiler {

	private static final String[] TEXTS = { "", " ", "true", "1", "false", "zz", "VERPLICHT", "VERBODEN", "OPT-UIT", "POVO",
			"POPO", "VOVO", "POSWV", "swv-dossier", "overstapdossier", "overdrachtbinnenbrin", "telefoon", "e-mail", "Ja",
			"Nee", "2019-08-31", "1999-01-01", "a@b", "9999999999", "J", "SO" };

	private final RandomGenerator random;
	private List<Element> all;

	TreeSpoiler(RandomGenerator random) {
		this.random = random;
	}

	/** @param times how many places at most */
	Element spoil(Element root, int times) {
		Element spoiled = root;
		for (int i = 0; i < times; i++) {
			all = new ArrayList<>();
			collect(spoiled);
			Element at = any();
			spoiled = change(spoiled, at).getFirst();
		}
		return spoiled;
	}

	private void collect(Element element) {
		all.add(element);
		element.children().forEach(this::collect);
	}

	private Element any() {
		return all.get(random.nextInt(all.size()));
	}

	/** What stands in the place of an element when {@code at} is changed; the top stays one. */
	private List<Element> change(Element element, Element at) {
		if (element != at) {
			List<Element> children = new ArrayList<>();
			for (Element child : element.children()) {
				children.addAll(change(child, at));
			}
			return List.of(element.children().equals(children) ? element : element.withChildren(children));
		}
		if (element == all.getFirst()) {
			return List.of(inside(element));
		}
		return switch (random.nextInt(7)) {
			case 0 -> List.of();
			case 1 -> List.of(element, element);
			case 2 -> List.of(element, any());
			case 3 -> List.of(named(element, any().name()));
			case 4 -> List.of(inside(element));
			default -> List.of(element.children().isEmpty()
					? element.withText(random.nextBoolean() ? any().text() : TEXTS[random.nextInt(TEXTS.length)]) : inside(element));
		};
	}

	/** With one child more or with its children in another order. */
	private Element inside(Element element) {
		List<Element> children = new ArrayList<>(element.children());
		if (random.nextBoolean() || children.isEmpty()) {
			children.add(random.nextInt(children.size() + 1), any());
		} else {
			children.add(random.nextInt(children.size()), children.removeLast());
		}
		return element.withChildren(children);
	}

	private static Element named(Element element, String name) {
		return element.children().isEmpty() ? Element.leaf(name, element.text(), element.attributes(), element.line())
				: Element.block(name, element.children(), element.attributes(), element.line());
	}
}
