package nl.dossierbrug.standard.fields;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.standard.FieldMeaning;
import nl.dossierbrug.standard.table.AttributeDefinition;
import nl.dossierbrug.standard.table.ElementDefinition;
import nl.dossierbrug.standard.table.Place;
import nl.dossierbrug.standard.table.Versions;

/**
 * What a field is about and what people call it, from its path alone. The newest version that knows a path speaks for
 * it. Safe for many threads.
 */
public final class Meanings {

	private final Versions versions;
	private final FieldPath paths = new FieldPath();

	/** @param versions whose fields have a meaning */
	public Meanings(Versions versions) {
		this.versions = versions;
	}

	/** What a field is about; nothing is known of a path that no version knows. */
	public FieldMeaning of(String path) {
		return place(path).map(p -> new FieldMeaning(p.category(), excludes(path, p)))
				.orElseGet(() -> new FieldMeaning(Optional.empty(), Set.of()));
	}

	/** What people call a field; the last name of a path that no version knows. */
	public Text label(String path) {
		List<String> steps = paths.steps(path);
		String last = steps.getLast();
		Optional<ElementDefinition> element = place(path).map(Place::element);
		if (last.startsWith("@")) {
			return element.flatMap(e -> e.attribute(last.substring(1))).map(AttributeDefinition::label)
					.orElseGet(() -> Text.same(last.substring(1)));
		}
		return element.map(ElementDefinition::label).orElseGet(() -> Text.same(paths.name(last)));
	}

	private Optional<Place> place(String path) {
		return versions.all().stream().flatMap(v -> v.elements().at(path).stream()).findFirst();
	}

	private Set<String> excludes(String path, Place place) {
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

	private static Stream<ElementDefinition> siblings(Place place, int index) {
		return index == 0 ? Stream.empty()
				: place.trail().get(index - 1).block().stream().flatMap(b -> b.children().stream());
	}
}
