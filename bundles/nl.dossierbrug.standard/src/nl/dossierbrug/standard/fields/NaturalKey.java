package nl.dossierbrug.standard.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.dossierbrug.core.dossier.Element;
import nl.dossierbrug.standard.table.ElementDefinition;
import nl.dossierbrug.standard.table.KeyPart;

/**
 * What tells one repeated block from another: {@code [eldtoetscode=CITO;afnamedatum=2025-01-20]}. A part that the
 * block lacks is left out. White space around a value and the time zone of a date say nothing and are left out too.
 */
final class NaturalKey {

	private static final Pattern DATE_WITH_ZONE = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)(Z|[+-]\\d\\d:\\d\\d)");

	private final FieldPath path;

	NaturalKey(FieldPath path) {
		this.path = path;
	}

	/**
	 * The key of a block, between brackets.
	 *
	 * @param definition of the block
	 * @param siblings the block and what stands beside it
	 * @param index which of them it is
	 */
	String of(ElementDefinition definition, List<Element> siblings, int index) {
		StringJoiner key = new StringJoiner(";", "[", "]");
		for (KeyPart part : definition.key()) {
			String value = part.before() ? before(siblings, index, part.path()) : below(siblings.get(index), part.path());
			if (!value.isEmpty()) {
				key.add(part.label() + "=" + path.escaped(value));
			}
		}
		return key.toString();
	}

	private static String before(List<Element> siblings, int index, String name) {
		for (int i = index - 1; i >= 0; i--) {
			if (siblings.get(i).name().equals(name)) {
				return plain(siblings.get(i).text());
			}
		}
		return "";
	}

	private String below(Element block, String place) {
		List<Element> here = List.of(block);
		for (String step : path.steps(place)) {
			List<Element> next = new ArrayList<>();
			here.forEach(e -> e.children().stream().filter(c -> c.name().equals(step)).forEach(next::add));
			here = next;
		}
		return String.join(",", here.stream().map(e -> plain(e.text())).toList());
	}

	private static String plain(String text) {
		String plain = text.strip();
		Matcher date = DATE_WITH_ZONE.matcher(plain);
		return date.matches() ? date.group(1) : plain;
	}
}
