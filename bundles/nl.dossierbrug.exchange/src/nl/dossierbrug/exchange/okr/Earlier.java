package nl.dossierbrug.exchange.okr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What stood in a file before an import, seen past the imports that were taken back while this one stood on top of
 * them: what they wrote must not return with it.
 */
final class Earlier {

	private final ImportRecord record;
	/** The imports before it, latest first. */
	private final List<ImportRecord> imports = new ArrayList<>();
	private final Map<String, Map<String, FieldChange>> changes = new HashMap<>();

	/** @param history every import into the file, oldest first */
	Earlier(ImportRecord record, List<ImportRecord> history) {
		this.record = record;
		for (ImportRecord other : history) {
			if (other.id().equals(record.id())) {
				break;
			}
			imports.addFirst(other);
		}
	}

	/** Whether the file exists because of this import, or of one that was taken back. */
	boolean madeFile() {
		return record.created() || imports.stream().anyMatch(i -> i.created() && i.undone());
	}

	/** The change that put something in the place of what is to stand in a field now. */
	FieldChange origin(FieldChange change) {
		FieldChange origin = change;
		for (ImportRecord other : imports) {
			FieldChange before = changesOf(other).get(change.path());
			if (before != null && same(before.after(), origin.before())) {
				if (!other.undone()) {
					break;
				}
				origin = before;
			}
		}
		return origin;
	}

	/** What the imports that were taken back had cleared, latest first. */
	List<FieldChange> cleared() {
		return imports.stream().filter(ImportRecord::undone).flatMap(i -> i.changes().stream())
				.filter(c -> c.effect() == FieldChange.Effect.CLEAR).toList();
	}

	private Map<String, FieldChange> changesOf(ImportRecord other) {
		return changes.computeIfAbsent(other.id(), id -> {
			Map<String, FieldChange> byPath = HashMap.newHashMap(other.changes().size());
			other.changes().stream().filter(FieldChange::changes).forEach(c -> byPath.put(c.path(), c));
			return byPath;
		});
	}

	/**
	 * Whom the file is about without the import. What was changed since stays; and a file that stays although the import
	 * that made it goes, because somebody wrote in it, is still that pupil's, for before that it was nobody's.
	 */
	Particulars particulars(Particulars now) {
		Particulars before = new Particulars(part(now, Particulars::bsn),
				part(now, Particulars::leerlingnummer), part(now, Particulars::name),
				part(now, Particulars::birthDate), part(now, Particulars::group));
		return madeFile() ? before.orElse(now) : before;
	}

	private <T> T part(Particulars now, Function<Particulars, T> part) {
		if (!part.apply(now).equals(part.apply(record.after()))) {
			return part.apply(now);
		}
		T value = part.apply(record.before());
		for (ImportRecord other : imports) {
			T before = part.apply(other.before());
			if (value.equals(part.apply(other.after())) && !value.equals(before)) {
				if (!other.undone()) {
					break;
				}
				value = before;
			}
		}
		return value;
	}

	/** Compares origins first: they are short, a value may be an attachment. */
	static boolean same(Optional<FieldValue> one, Optional<FieldValue> other) {
		if (one.isEmpty() || other.isEmpty()) {
			return one.isEmpty() && other.isEmpty();
		}
		return one.get().origin().equals(other.get().origin()) && one.get().value().equals(other.get().value());
	}
}
