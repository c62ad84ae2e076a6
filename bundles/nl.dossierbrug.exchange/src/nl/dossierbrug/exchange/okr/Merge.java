package nl.dossierbrug.exchange.okr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import nl.dossierbrug.core.dossier.Category;
import nl.dossierbrug.core.dossier.Delivery;
import nl.dossierbrug.core.spi.ImportMode;
import nl.dossierbrug.exchange.okr.FieldChange.Effect;
import nl.dossierbrug.standard.DossierField;
import nl.dossierbrug.standard.FieldMeaning;

/** One merging of a dossier into a file: {@link #take} what the dossier has, then {@link #clearAbsent} the rest. */
final class Merge {

	private final Function<String, FieldMeaning> meaning;
	private final Set<String> ownPaths;
	private final Map<String, FieldValue> file;
	private final ImportOptions options;
	private final Origin origin;
	private final ListItems items;

	private final ChoiceArms arms = new ChoiceArms();
	/** Every field that the dossier has a value for, with the other arms of its choice. */
	private final Map<String, Set<String>> dossier = new LinkedHashMap<>();
	/** The dossier's fields that stand in the file afterwards. */
	private final Set<String> taken = new HashSet<>();
	private final Set<String> cleared = new HashSet<>();
	/** Behind which field each one of the file stands; only known once something is cleared. */
	private final Map<String, String> neighbours = new HashMap<>();
	private final List<FieldChange> changes = new ArrayList<>();
	private int unchanged;

	Merge(Function<String, FieldMeaning> meaning, Set<String> ownPaths, Map<String, FieldValue> file,
			ImportOptions options, Origin origin) {
		this.meaning = meaning;
		this.ownPaths = ownPaths;
		this.file = file;
		this.options = options;
		this.origin = origin;
		this.items = new ListItems(file.keySet());
	}

	List<FieldChange> changes() {
		return changes;
	}

	int unchanged() {
		return unchanged;
	}

	void take(List<DossierField> fields) {
		List<DossierField> values = new ArrayList<>(fields.size());
		for (DossierField field : fields) {
			String path = field.path();
			if (!FieldValue.isBlank(field.value()) && !ownPaths.contains(path)
					&& dossier.putIfAbsent(path, meaning.apply(path).excludes()) == null) {
				values.add(field);
			}
		}
		file.keySet().forEach(path -> {
			if (!ownPaths.contains(path)) {
				Set<String> known = dossier.get(path);
				arms.add(path, known == null ? meaning.apply(path).excludes() : known);
			}
		});
		values.forEach(this::take);
	}

	private void take(DossierField field) {
		String path = field.path();
		FieldValue before = file.get(path);
		boolean same = before != null && before.value().equals(field.value());
		boolean stays = mineFirst(path) && (isChosenMine(path) || !options.isEmpty(before));
		List<String> others = stays ? List.of() : arms.in(dossier.get(path));
		if (others.stream().anyMatch(this::stands)) {
			if (!cleared.contains(path)) {
				change(path, Effect.KEEP, before, field.value());
			}
			return;
		}
		others.forEach(this::clear);
		if (same) {
			unchanged++;
		} else if (stays) {
			change(path, Effect.KEEP, before, field.value());
			return;
		} else {
			change(path, effect(path, before), before, field.value());
		}
		taken.add(path);
		arms.add(path, dossier.get(path));
	}

	/** Whether a field in another arm is there to stay. */
	private boolean stands(String path) {
		return taken.contains(path) || mineFirst(path) && !options.isEmpty(file.get(path));
	}

	/** A number that says who the pupil is follows the mode, whatever was chosen. */
	private boolean mineFirst(String path) {
		return meaning.apply(path).identity() ? options.mode() == ImportMode.AANVULLEN : options.mineFirst(path);
	}

	/** Then it stays as it is, also when it is empty. */
	private boolean isChosenMine(String path) {
		return options.choice(path).filter(choice -> choice == FieldChoice.MINE).isPresent() && !meaning.apply(path).identity();
	}

	private Effect effect(String path, FieldValue before) {
		if (before == null) {
			return items.newItem(path).isPresent() ? Effect.ADD : Effect.FILL;
		}
		return options.isEmpty(before) ? Effect.FILL : Effect.OVERWRITE;
	}

	private void change(String path, Effect effect, FieldValue before, String after) {
		changes.add(new FieldChange(path, effect, Optional.ofNullable(before),
				Optional.of(new FieldValue(after, origin))));
	}

	private void clear(String path) {
		if (file.containsKey(path) && cleared.add(path)) {
			if (neighbours.isEmpty()) {
				String last = "";
				for (String next : file.keySet()) {
					neighbours.put(next, last);
					last = next;
				}
			}
			changes.add(new FieldChange(path, Effect.CLEAR, Optional.of(file.get(path)), Optional.empty(),
					Optional.of(neighbours.get(path)).filter(n -> !n.isEmpty())));
		}
	}

	void clearAbsent(Map<Category, Delivery> deliveries) {
		if (options.mode() != ImportMode.OVERSCHRIJVEN || !options.clearAbsent()) {
			return;
		}
		ListItems delivered = new ListItems(dossier.keySet());
		Map<String, String> newItemOf = new HashMap<>();
		Set<String> touchedByHand = new HashSet<>();
		file.forEach((path, value) -> delivered.newItem(path).ifPresent(item -> {
			newItemOf.put(path, item);
			if (value.origin().kind() == Origin.Kind.OWN) {
				touchedByHand.add(item);
			}
		}));
		file.forEach((path, value) -> {
			if (dossier.containsKey(path) || ownPaths.contains(path) || isChosenMine(path) || !isDelivered(path, deliveries)) {
				return;
			}
			// an item goes whole or stays whole, so that nobody's remark is left behind without its test
			String item = newItemOf.get(path);
			boolean byHand = item != null ? touchedByHand.contains(item)
					: ListItems.holds(path) && value.origin().kind() == Origin.Kind.OWN;
			if (!byHand) {
				clear(path);
			}
		});
	}

	private boolean isDelivered(String path, Map<Category, Delivery> deliveries) {
		return meaning.apply(path).category().map(deliveries::get).filter(Delivery::present).isPresent();
	}
}
