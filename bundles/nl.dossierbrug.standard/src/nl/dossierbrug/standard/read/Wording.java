package nl.dossierbrug.standard.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Masking;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.standard.table.ElementDefinition;

/** How findings name elements and show values. */
final class Wording {

	private static final int SHOWN = 40;
	private static final int NAMESPACE_SHOWN = 120;
	private static final Pattern INVISIBLE = Pattern.compile("\\p{Cntrl}+");

	/** What people call an element, with its own name behind it where that is another word. */
	Text named(ElementDefinition definition) {
		Map<Language, String> named = new HashMap<>();
		Language.all().forEach(language -> named.put(language, named(definition.name(), definition.label().in(language))));
		return Text.of(named);
	}

	private static String named(String name, String label) {
		return name.equalsIgnoreCase(label) ? label : label + " (" + name + ")";
	}

	/** Several elements, of which one is meant. */
	Text oneOf(List<ElementDefinition> definitions) {
		return Text.joined(" | ", definitions.stream().map(this::named).toList());
	}

	/** A value as it may be shown: not too long, and without any number that could be a BSN. */
	String value(String text) {
		String plain = INVISIBLE.matcher(text).replaceAll(" ");
		String shortened = plain.codePointCount(0, plain.length()) > SHOWN
				? plain.substring(0, plain.offsetByCodePoints(0, SHOWN)) + "…"
				: plain;
		return Masking.masked(shortened);
	}

	/** A name that the standard does not know, as it may stand in a path: without any number that could be a BSN. */
	String name(String name) {
		return Masking.masked(name);
	}

	/** A namespace, which may be longer than a value and is still shown whole where it is a sensible one. */
	String namespace(String uri) {
		String plain = INVISIBLE.matcher(uri).replaceAll(" ");
		return name(plain.length() > NAMESPACE_SHOWN ? plain.substring(0, NAMESPACE_SHOWN) + "…" : plain);
	}
}
