package nl.dossierbrug.exchange.okr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

import nl.dossierbrug.exchange.okr.FieldChange.Effect;
import nl.dossierbrug.standard.DossierField;

/**
 * Items of a list that share their natural key. A second one is named {@code [key]#2}, by its place in the dossier; that
 * number says nothing about which item of the file it is, for a dossier that leaves the first one out calls the second
 * one the first. So twins are paired with those of the file: if they can be paired so that nothing changes, in that way
 * (importing a dossier again changes nothing); else so that the fewest values stand against one another, and then the
 * fewest change.
 */
final class TwinItems {

	/**
	 * How many fields of a dossier times how many of the file are compared at most within one key. Beyond that the
	 * numbers decide: no school writes so many twins, and nobody should wait for a dossier that was made to hold them.
	 */
	private static final long MANY = 250_000;

	/** What counts first when pairs are compared. */
	private enum Rule {
		FEWEST_CHANGES, FEWEST_CONFLICTS
	}

	private final BiFunction<Map<String, FieldValue>, List<DossierField>, List<FieldChange>> merge;

	/** @param merge what merging an item of a dossier into one of a file would do */
	TwinItems(BiFunction<Map<String, FieldValue>, List<DossierField>, List<FieldChange>> merge) {
		this.merge = merge;
	}

	/** The dossier's fields in the same order, each at the path that it has in the file, or would have. */
	List<DossierField> place(List<DossierField> dossier, Map<String, FieldValue> file) {
		return hasTwins(dossier, file) ? place(dossier, file, 1, Rule.FEWEST_CONFLICTS) : dossier;
	}

	private static boolean hasTwins(List<DossierField> dossier, Map<String, FieldValue> file) {
		return !file.isEmpty() && (dossier.stream().anyMatch(f -> f.path().contains("]#"))
				|| file.keySet().stream().anyMatch(p -> p.contains("]#")));
	}

	/** The items of one natural key at one place, by their number: {@code ""} for the first, then {@code #2} … */
	private record Twins(Map<String, List<Integer>> dossier, Map<String, Map<String, FieldValue>> file) {
		Twins() {
			this(new LinkedHashMap<>(), new LinkedHashMap<>());
		}

		boolean onlyOne() {
			return Set.of("").equals(dossier.keySet()) && Set.of("").containsAll(file.keySet());
		}
	}

	/** An item's name without its number, and the number. */
	private record Item(String name, String number) {
		static Item of(String path, int depth) {
			int end = 0;
			for (int i = 0; i < depth; i++) {
				end = ListItems.end(path, end);
				if (end == 0) {
					return null;
				}
			}
			int bracket = path.charAt(end - 1) == ']' ? end : path.lastIndexOf("]#", end) + 1;
			return new Item(path.substring(0, bracket), path.substring(bracket, end));
		}
	}

	private List<DossierField> place(List<DossierField> fields, Map<String, FieldValue> file, int depth, Rule rule) {
		Map<String, Twins> lists = new LinkedHashMap<>();
		for (int i = 0; i < fields.size(); i++) {
			Item item = Item.of(fields.get(i).path(), depth);
			if (item != null) {
				lists.computeIfAbsent(item.name, n -> new Twins()).dossier
						.computeIfAbsent(item.number, n -> new ArrayList<>()).add(i);
			}
		}
		if (lists.isEmpty() || file.isEmpty()) {
			return fields;
		}
		file.forEach((path, value) -> {
			Item item = Item.of(path, depth);
			if (item != null && lists.containsKey(item.name)) {
				lists.get(item.name).file.computeIfAbsent(item.number, n -> new LinkedHashMap<>()).put(path, value);
			}
		});
		List<DossierField> placed = new ArrayList<>(fields);
		lists.forEach((name, twins) -> {
			Map<String, FieldValue> items = new LinkedHashMap<>();
			twins.file.values().forEach(items::putAll);
			List<Integer> places = twins.dossier.values().stream().flatMap(List::stream).toList();
			if ((long) places.size() * items.size() <= MANY && hasTwins(places.stream().map(placed::get).toList(), items)
					&& (depth > 1 || !placeUnchanged(name, twins, placed, places, items))) {
				place(name, twins, placed, depth, rule);
			}
		});
		return placed;
	}

	private boolean placeUnchanged(String name, Twins twins, List<DossierField> placed, List<Integer> places,
			Map<String, FieldValue> items) {
		List<DossierField> trial = new ArrayList<>(placed);
		place(name, twins, trial, 1, Rule.FEWEST_CHANGES);
		boolean unchanged = merge.apply(items, places.stream().map(trial::get).toList()).stream()
				.noneMatch(FieldChange::changes);
		if (unchanged) {
			places.forEach(i -> placed.set(i, trial.get(i)));
		}
		return unchanged;
	}

	private void place(String name, Twins twins, List<DossierField> placed, int depth, Rule rule) {
		List<String> theirs = new ArrayList<>(twins.dossier.keySet());
		List<String> ours = new ArrayList<>(twins.file.keySet());
		boolean byNumber = twins.onlyOne() || ours.isEmpty();
		for (int n = 1; !byNumber && ours.size() < theirs.size(); n++) {
			String number = n == 1 ? "" : "#" + n;
			if (!twins.file.containsKey(number)) {
				ours.add(number);
			}
		}
		Map<String, Map<String, List<DossierField>>> pairs = new LinkedHashMap<>();
		for (String number : theirs) {
			List<DossierField> fields = twins.dossier.get(number).stream().map(placed::get).toList();
			for (String other : byNumber ? List.of(number) : ours) {
				pairs.computeIfAbsent(number, n -> new LinkedHashMap<>()).put(other,
						place(moved(fields, name, number, other), twins.file.getOrDefault(other, Map.of()), depth + 1, rule));
			}
		}
		int[] chosen = byNumber ? null : CheapestPairing.of(costs(theirs, ours, pairs, twins, rule));
		for (int i = 0; i < theirs.size(); i++) {
			String number = theirs.get(i);
			List<DossierField> fields = pairs.get(number).get(chosen == null ? number : ours.get(chosen[i]));
			List<Integer> places = twins.dossier.get(number);
			for (int j = 0; j < places.size(); j++) {
				placed.set(places.get(j), fields.get(j));
			}
		}
	}

	private static List<DossierField> moved(List<DossierField> fields, String name, String number, String other) {
		return number.equals(other) ? fields : fields.stream().map(f -> new DossierField(
				name + other + f.path().substring(name.length() + number.length()), f.value())).toList();
	}

	/** What each pair costs; below the dossier's items, what it costs an item of the file to have no partner. */
	private long[][] costs(List<String> theirs, List<String> ours,
			Map<String, Map<String, List<DossierField>>> pairs, Twins twins, Rule rule) {
		long[][] costs = new long[ours.size()][ours.size()];
		for (int j = 0; j < ours.size(); j++) {
			Map<String, FieldValue> item = twins.file.getOrDefault(ours.get(j), Map.of());
			for (int i = 0; i < ours.size(); i++) {
				boolean partner = i < theirs.size();
				List<FieldChange> changes = merge.apply(item,
						partner ? pairs.get(theirs.get(i)).get(ours.get(j)) : List.of());
				long kept = changes.stream().filter(c -> c.effect() == Effect.KEEP).count();
				boolean renamed = partner && !theirs.get(i).equals(ours.get(j));
				long changed = changes.size() - kept;
				long first = rule == Rule.FEWEST_CHANGES ? changed : kept;
				costs[i][j] = (first << 40) + (changed + kept - first << 12) + (renamed ? 1 : 0);
			}
		}
		return costs;
	}
}
