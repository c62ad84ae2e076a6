package nl.dossierbrug.standard.read;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.standard.table.ElementDefinition;

/** How findings name elements and show values. */
final class Wording {

	private static final int SHOWN = 40;
	private static final int NAMESPACE_SHOWN = 120;
	private static final Pattern NUMBER = Pattern.compile("\\d{8,}");
	/** People write a number with points or hyphens too. */
	private static final Pattern NUMBER_IN_NAME = Pattern.compile("\\d(?:[._-]?\\d){8,}");
	private static final Pattern INVISIBLE = Pattern.compile("\\p{Cntrl}+");

	/** What people call an element, with its own name behind it where that is another word. */
	Text named(ElementDefinition definition) {
		return new Text(named(definition.name(), definition.label().nl()), named(definition.name(), definition.label().en()));
	}

	private static String named(String name, String label) {
		return name.equalsIgnoreCase(label) ? label : label + " (" + name + ")";
	}

	/** Several elements, of which one is meant. */
	Text oneOf(List<ElementDefinition> definitions) {
		List<Text> named = definitions.stream().map(this::named).toList();
		return new Text(named.stream().map(Text::nl).collect(Collectors.joining(" | ")),
				named.stream().map(Text::en).collect(Collectors.joining(" | ")));
	}

	/** A value as it may be shown: not too long, and without any number that could be a BSN. */
	String value(String text) {
		String plain = INVISIBLE.matcher(text).replaceAll(" ");
		String shortened = plain.codePointCount(0, plain.length()) > SHOWN
				? plain.substring(0, plain.offsetByCodePoints(0, SHOWN)) + "…"
				: plain;
		return NUMBER.matcher(shortened).replaceAll((MatchResult m) -> Bsn.mask(m.group()));
	}

	/** A name that the standard does not know, as it may stand in a path: without any number that could be a BSN. */
	String name(String name) {
		return NUMBER_IN_NAME.matcher(name).replaceAll((MatchResult m) -> Bsn.mask(m.group()));
	}

	/** A namespace, which may be longer than a value and is still shown whole where it is a sensible one. */
	String namespace(String uri) {
		String plain = INVISIBLE.matcher(uri).replaceAll(" ");
		return name(plain.length() > NAMESPACE_SHOWN ? plain.substring(0, NAMESPACE_SHOWN) + "…" : plain);
	}
}
