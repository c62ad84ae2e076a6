package nl.dossierbrug.exchange.okr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import nl.dossierbrug.standard.FieldMeaning;

/**
 * Takes an import back: every field that still is what the import made of it gets its value and origin from before. A
 * field that was changed later, by hand or by another import, stays, and is told. Pure, like {@link Merger}.
 *
 * <p>Imports can be taken back in any order. Where an earlier one was taken back while a later one stood on top of it,
 * taking back the later one does not bring the earlier one's values back, but those from before both.
 */
public final class Undo {

	private final Function<String, FieldMeaning> meaning;

	/** @param meaning what a field is about, from its path ({@code OsoStandard.meaning}) */
	public Undo(Function<String, FieldMeaning> meaning) {
		this.meaning = Objects.requireNonNull(meaning);
	}

	/**
	 * Works out the file without an import.
	 *
	 * @param current the file as it is now
	 * @param record the import, not yet taken back
	 * @param history every import into the file, oldest first, with whether it was taken back
	 */
	public UndoResult undo(PupilFile current, ImportRecord record, List<ImportRecord> history) {
		Earlier earlier = new Earlier(record, history);
		Map<String, FieldChange> origins = new LinkedHashMap<>();
		List<String> kept = new ArrayList<>();
		for (FieldChange change : record.changes()) {
			if (change.changes()) {
				if (Earlier.same(Optional.ofNullable(current.fields().get(change.path())), change.after())) {
					origins.put(change.path(), earlier.origin(change));
				} else {
					kept.add(change.path());
				}
			}
		}
		kept.addAll(giveWay(current, origins));
		takeRoom(current, earlier, origins);
		PupilFile file = current.next(earlier.particulars(current.particulars()), fields(current, origins));
		return new UndoResult(Optional.of(file).filter(f -> !(earlier.madeFile() && f.fields().isEmpty())),
				origins.size(), kept);
	}

	/** Leaves out, and tells, what would come back beside another arm of its choice that was filled after the import. */
	private List<String> giveWay(PupilFile current, Map<String, FieldChange> origins) {
		ChoiceArms standing = new ChoiceArms();
		current.fields().keySet().stream().filter(path -> !origins.containsKey(path))
				.forEach(path -> standing.add(path, meaning.apply(path).excludes()));
		List<String> inTheWay = origins.values().stream()
				.filter(origin -> origin.before().isPresent() && !current.fields().containsKey(origin.path()))
				.map(FieldChange::path).filter(path -> !standing.in(meaning.apply(path).excludes()).isEmpty()).toList();
		origins.keySet().removeAll(inTheWay);
		return inTheWay;
	}

	/** Adds what could not come back when an earlier import was taken back, and now can: its choice is empty again. */
	private void takeRoom(PupilFile current, Earlier earlier, Map<String, FieldChange> origins) {
		ChoiceArms emptied = new ChoiceArms();
		ChoiceArms standing = new ChoiceArms();
		origins.forEach((path, origin) -> (origin.before().isEmpty() ? emptied : standing).add(path,
				meaning.apply(path).excludes()));
		current.fields().keySet().stream().filter(path -> !origins.containsKey(path))
				.forEach(path -> standing.add(path, meaning.apply(path).excludes()));
		for (FieldChange change : earlier.cleared()) {
			String path = change.path();
			Set<String> arms = meaning.apply(path).excludes();
			if (!current.fields().containsKey(path) && !emptied.in(arms).isEmpty() && standing.in(arms).isEmpty()) {
				origins.putIfAbsent(path, earlier.origin(change));
			}
		}
	}

	private static Map<String, FieldValue> fields(PupilFile current, Map<String, FieldChange> origins) {
		FieldOrder order = new FieldOrder(current.fields());
		origins.forEach((path, origin) -> {
			if (origin.before().isEmpty()) {
				order.remove(path);
			} else if (current.fields().containsKey(path)) {
				order.replace(path, origin.before().get());
			} else {
				order.insert(origin.behind().orElse(""), path, origin.before().get());
			}
		});
		return order.result();
	}
}
