package nl.dossierbrug.standard.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

import nl.dossierbrug.core.text.Text;

/**
 * What text may stand in a leaf. The verdict is that of the published schema (XML Schema 1.0, part 2).
 */
public final class LeafType implements Content {

	private final String name;
	private final Primitive primitive;
	private final Facets facets;
	private final Text expected;

	/**
	 * What narrows a type; where nothing narrows it, the value is absent.
	 *
	 * @param patterns all must match the whole text
	 * @param minLength in UTF-16 units: a rare character outside the basic plane counts for two. That is how the common
	 *        schema processors count, so that what we let pass is not refused elsewhere
	 * @param maxLength likewise
	 * @param minInclusive for numbers; {@code null} for none
	 * @param maxInclusive for numbers; {@code null} for none
	 * @param enumeration the only texts allowed; empty for any
	 */
	record Facets(List<Shape> patterns, OptionalInt minLength, OptionalInt maxLength,
			BigDecimal minInclusive, BigDecimal maxInclusive, Set<String> enumeration) {

		/** Nothing narrows it. */
		static final Facets NONE = new Facets(List.of(), OptionalInt.empty(), OptionalInt.empty(), null,
				null, Set.of());

		Facets {
			patterns = List.copyOf(patterns);
			enumeration = Set.copyOf(enumeration);
		}
	}

	/** What can be wrong with a text. */
	public enum Fault {
		/** It is no text of the kind: {@code 31-02-2020} for a date. */
		KIND,
		/** It does not have the shape. */
		PATTERN,
		/** It has too few characters; usually it is empty. */
		TOO_SHORT,
		/** It has too many characters. */
		TOO_LONG,
		/** The number is too low. */
		TOO_LOW,
		/** The number is too high. */
		TOO_HIGH,
		/** It is not one of the texts allowed. */
		NOT_LISTED
	}

	/**
	 * @param name the type's name
	 * @param primitive the kind of text
	 * @param facets what narrows it
	 * @param expected what is expected, in words that fit after "expected:"
	 */
	LeafType(String name, Primitive primitive, Facets facets, Text expected) {
		this.name = name;
		this.primitive = primitive;
		this.facets = facets;
		this.expected = expected;
	}

	@Override
	public String name() {
		return name;
	}

	/** The kind of text. */
	public Primitive primitive() {
		return primitive;
	}

	/** What narrows it. */
	Facets facets() {
		return facets;
	}

	/** What is expected, in words. */
	public Text expected() {
		return expected;
	}

	/**
	 * What is wrong with a text.
	 *
	 * @param text as it stands, white space included
	 * @return the first fault; {@code null} when it is right, so that the reader's innermost loop makes no objects
	 */
	public Fault fault(String text) {
		String value = primitive.normalised(text);
		if (!primitive.accepts(value)) {
			return Fault.KIND;
		}
		if (facets == Facets.NONE) {
			return null;
		}
		if (facets.minLength.isPresent() && value.length() < facets.minLength.getAsInt()) {
			return Fault.TOO_SHORT;
		}
		if (facets.maxLength.isPresent() && value.length() > facets.maxLength.getAsInt()) {
			return Fault.TOO_LONG;
		}
		for (Shape pattern : facets.patterns) {
			if (!pattern.fits(value)) {
				return Fault.PATTERN;
			}
		}
		if (!facets.enumeration.isEmpty() && !facets.enumeration.contains(value)) {
			return Fault.NOT_LISTED;
		}
		return range(value);
	}

	private Fault range(String value) {
		if (facets.minInclusive == null && facets.maxInclusive == null) {
			return null;
		}
		BigDecimal number = new BigDecimal(value);
		if (facets.minInclusive != null && number.compareTo(facets.minInclusive) < 0) {
			return Fault.TOO_LOW;
		}
		return facets.maxInclusive != null && number.compareTo(facets.maxInclusive) > 0 ? Fault.TOO_HIGH : null;
	}

	@Override
	public String toString() {
		return name;
	}
}
