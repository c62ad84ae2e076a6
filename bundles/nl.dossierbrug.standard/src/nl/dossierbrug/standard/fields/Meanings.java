package nl.dossierbrug.standard.fields;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.standard.FieldMeaning;
import nl.dossierbrug.standard.ValueKind;
import nl.dossierbrug.standard.table.AttributeDefinition;
import nl.dossierbrug.standard.table.CategoryMatrix;
import nl.dossierbrug.standard.table.ElementDefinition;
import nl.dossierbrug.standard.table.ElementPlace;
import nl.dossierbrug.standard.table.LeafType;
import nl.dossierbrug.standard.table.StandardVersion;
import nl.dossierbrug.standard.table.Versions;

/**
 * What a field is about and what people call it, from its path alone. The newest version that knows a path speaks for
 * it. Safe for many threads.
 */
public final class Meanings {

	/** The properties of a version that name the numbers by which a pupil is known. */
	private static final List<String> IDENTITY = List.of("identity.bsn", "identity.onderwijsnummer");

	private final Versions versions;
	private final FieldPath paths = new FieldPath();
	private final FieldSpelling spelling = new FieldSpelling();
	/** Looked up before, by path without keys: never more than the tables have rows. */
	private final Map<String, Known> known = new ConcurrentHashMap<>();
	/** The labels of the categories; empty until somebody asks. */
	private final Map<String, Text> categories = new HashMap<>();

	/** @param versions whose fields have a meaning */
	public Meanings(Versions versions) {
		this.versions = versions;
	}

	/**
	 * An element that a version knows.
	 *
	 * @param inFields whether it stands where fields come from
	 * @param identity whether it holds a number that says who the pupil is
	 */
	private record Known(ElementPlace place, boolean inFields, boolean identity) {
	}

	/** What a field is about; nothing is known of a path that no version knows. */
	public FieldMeaning of(String path) {
		String bare = bare(path);
		Known found = known(bare);
		if (found == null) {
			return FieldMeaning.UNKNOWN;
		}
		ElementPlace place = found.place;
		return new FieldMeaning(place.category(), excludes(path, place),
				found.inFields && spelling.isField(path, place), found.identity && path.equals(bare));
	}

	/** What people call a field or a category; the last name of a path that no version knows. */
	public Text label(String path) {
		Text category = path.indexOf('/') < 0 ? categories().get(path) : null;
		return category == null ? labelOfField(path) : category;
	}

	/** The newest version that has a category speaks for it. */
	private synchronized Map<String, Text> categories() {
		if (categories.isEmpty()) {
			for (StandardVersion version : versions.all()) {
				new CategoryMatrix(version).categories()
						.forEach(c -> categories.putIfAbsent(c.category().code(), c.label()));
			}
		}
		return categories;
	}

	private Text labelOfField(String path) {
		List<String> steps = paths.steps(path);
		String last = steps.getLast();
		Optional<ElementDefinition> element = place(path).map(ElementPlace::element);
		if (last.startsWith("@")) {
			return element.flatMap(e -> e.attribute(last.substring(1))).map(AttributeDefinition::label)
					.orElseGet(() -> Text.same(last.substring(1)));
		}
		return element.map(ElementDefinition::label).orElseGet(() -> Text.same(paths.name(last)));
	}

	/** What kind of text stands in a leaf; any text where no version knows the path. */
	public ValueKind kind(String path) {
		return path.contains("/@") ? ValueKind.TEXT
				: place(path).map(ElementPlace::element).map(Meanings::kind).orElse(ValueKind.TEXT);
	}

	private static ValueKind kind(ElementDefinition element) {
		return element.content() instanceof LeafType leaf ? switch (leaf.primitive()) {
			case BOOLEAN -> ValueKind.YES_NO;
			case DATE -> ValueKind.DAY;
			case INTEGER, INT, DECIMAL -> ValueKind.NUMBER;
			case STRING -> ValueKind.TEXT;
		} : ValueKind.TEXT;
	}

	private Optional<ElementPlace> place(String path) {
		return Optional.ofNullable(known(bare(path))).map(Known::place);
	}

	private Known known(String bare) {
		Known before = known.get(bare);
		if (before != null) {
			return before;
		}
		for (StandardVersion version : versions.all()) {
			Optional<ElementPlace> place = version.elements().at(bare);
			if (place.isPresent()) {
				List<String> names = place.get().trail().stream().map(ElementDefinition::name).toList();
				Known found = new Known(place.get(), version.list("fields").contains(names.getFirst()),
						IDENTITY.stream().anyMatch(number -> version.optionalProperty(number).equals(Optional.of(bare))));
				if (String.join("/", names).equals(bare)) {
					known.put(bare, found);
				}
				return found;
			}
		}
		return null;
	}

	/** A path without keys and numbers, and without an attribute at its end. */
	private static String bare(String path) {
		int attribute = path.indexOf("/@");
		int end = attribute < 0 ? path.length() : attribute;
		int mark = mark(path, 0, end);
		if (mark == end) {
			return path.substring(0, end);
		}
		StringBuilder bare = new StringBuilder(end);
		int from = 0;
		while (mark < end) {
			bare.append(path, from, mark);
			int slash = path.indexOf('/', mark);
			from = slash < 0 || slash > end ? end : slash;
			mark = mark(path, from, end);
		}
		return bare.append(path, from, end).toString();
	}

	/** Where the first key or number begins; the end when there is none. */
	private static int mark(String path, int from, int end) {
		int key = path.indexOf('[', from, end);
		int number = path.indexOf('#', from, end);
		return Math.min(key < 0 ? end : key, number < 0 ? end : number);
	}

	private Set<String> excludes(String path, ElementPlace place) {
		if (place.trail().stream().noneMatch(ElementDefinition::isArm)) {
			return Set.of();
		}
		List<String> steps = paths.steps(path);
		Set<String> excluded = new HashSet<>();
		for (int i = 0; i < place.trail().size(); i++) {
			ElementDefinition here = place.trail().get(i);
			if (here.isArm()) {
				String parent = String.join("/", steps.subList(0, i));
				siblings(place, i).filter(s -> s != here && s.group().equals(here.group()))
						.forEach(s -> excluded.add(parent + "/" + s.name()));
			}
		}
		return excluded;
	}

	private static Stream<ElementDefinition> siblings(ElementPlace place, int index) {
		return index == 0 ? Stream.empty()
				: place.trail().get(index - 1).block().stream().flatMap(b -> b.children().stream());
	}
}
