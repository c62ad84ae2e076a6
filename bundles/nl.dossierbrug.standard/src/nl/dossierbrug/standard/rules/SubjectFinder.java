package nl.dossierbrug.standard.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.dossierbrug.standard.tree.NodePath;

/**
 * Many paths followed at once. Going down a tree, {@link Place#below} tells at every element in one look-up at which of
 * the paths it stands. Free of state; safe for many threads.
 */
final class SubjectFinder {

	private static final int[] NONE = {};

	/** A step of a path that the next element may take. */
	private record Open(int path, int step) {
	}

	/** What is known at an element: the paths it stands at and those that go on below it. */
	static final class Place {

		private final Map<String, Place> below = new HashMap<>();
		private final int[] arrived;
		private Place elsewhere;

		private Place(int[] arrived) {
			this.arrived = arrived;
		}

		/** The paths at which the element stands, by their numbers, in order. */
		int[] arrived() {
			return arrived;
		}

		/** The place of a child of that name; {@code null} when no path goes there or further. */
		Place below(String name) {
			Place known = below.get(name);
			return known == null ? elsewhere : known;
		}
	}

	private record Key(Set<Open> open, List<Integer> arrived) {
	}

	private final List<NodePath> paths;
	private final Map<Key, Place> places = new HashMap<>();
	private final Place above;

	/** @param paths that all begin at the top; a path's number is its place in this list */
	SubjectFinder(List<NodePath> paths) {
		this.paths = List.copyOf(paths);
		Set<Open> open = new LinkedHashSet<>();
		for (int i = 0; i < paths.size(); i++) {
			if (!paths.get(i).absolute()) {
				throw new IllegalArgumentException("does not begin at the top: " + paths.get(i));
			}
			open.add(new Open(i, 0));
		}
		above = place(new Key(open, List.of()));
	}

	/** The place above the top element, which is its child. */
	Place above() {
		return above;
	}

	private Place place(Key key) {
		if (key.open.isEmpty() && key.arrived.isEmpty()) {
			return null;
		}
		Place known = places.get(key);
		if (known != null) {
			return known;
		}
		Place place = new Place(key.arrived.isEmpty() ? NONE : key.arrived.stream().mapToInt(Integer::intValue).toArray());
		places.put(key, place);
		for (Open open : key.open) {
			String name = step(open).name();
			if (!place.below.containsKey(name)) {
				place.below.put(name, place(after(key.open, name)));
			}
		}
		place.elsewhere = place(after(key.open, null));
		return place;
	}

	/** @param name of the element; {@code null} for one that no step names */
	private Key after(Set<Open> before, String name) {
		Set<Open> next = new LinkedHashSet<>();
		List<Integer> arrived = new ArrayList<>();
		for (Open open : before) {
			NodePath.Step step = step(open);
			if (step.deep()) {
				next.add(open);
			}
			if (step.name().equals(name) && open.step + 1 < paths.get(open.path).steps().size()) {
				next.add(new Open(open.path, open.step + 1));
			} else if (step.name().equals(name)) {
				arrived.add(open.path);
			}
		}
		arrived.sort(null);
		return new Key(next, arrived);
	}

	private NodePath.Step step(Open open) {
		return paths.get(open.path).steps().get(open.step);
	}
}
