package nl.dossierbrug.exchange.okr;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.dossierbrug.core.spi.ImportMode;
import nl.dossierbrug.standard.DossierField;

/**
 * What an import would do to a pupil file. Made by {@link Merger}, shown, and then applied or forgotten. It holds for
 * the revision of the file it was made from, and for no other: whoever keeps the file refuses the result when the file
 * changed meanwhile.
 *
 * @param basis the file as it is, of revision 0 when it does not exist yet
 * @param options what the user chose
 * @param dossier the dossier's fields, in its order, each at the path of the file where it belongs
 * @param changes what happens to each field that differs, kept ones included: in the dossier's order, then what is
 *        cleared because the dossier lacks it
 * @param unchanged how many fields have the same value in the file and in the dossier
 */
public record ImportPlan(PupilFile basis, ImportOptions options, List<DossierField> dossier, List<FieldChange> changes,
		int unchanged) {

	public ImportPlan {
		dossier = List.copyOf(dossier);
		changes = List.copyOf(changes);
	}

	/** What an import does to a file as a whole. */
	public enum Action {
		/** It makes the file. */
		NEW,
		/** It changes the file. */
		UPDATE,
		/** It would change nothing, so there is nothing to apply. */
		SAME
	}

	/** What it does to the file as a whole. */
	public Action action() {
		if (basis.revision() == 0) {
			return Action.NEW;
		}
		return changes.stream().anyMatch(FieldChange::changes) ? Action.UPDATE : Action.SAME;
	}

	/** How many fields something happens to. */
	public long count(FieldChange.Effect effect) {
		return changes.stream().filter(c -> c.effect() == effect).count();
	}

	/**
	 * Does it. New fields come where the dossier has them, behind the field that goes before them there; the fields
	 * that were there keep their order.
	 *
	 * @param importId id of the import
	 * @param origin what every written value says of where it came from, its time being that of the import
	 * @param who whom the dossier is about. A new file takes that over; Aanvullen takes what the file does not know,
	 *        Overschrijven whatever the dossier knows, but never another BSN
	 * @return the next revision of the file, and the record by which the import is undone
	 */
	public Imported apply(String importId, Origin origin, Particulars who) {
		Map<String, FieldChange> done = LinkedHashMap.newLinkedHashMap(changes.size());
		for (FieldChange change : changes) {
			if (change.changes()) {
				done.put(change.path(), new FieldChange(change.path(), change.effect(), change.before(),
						change.after().map(v -> new FieldValue(v.value(), origin)), change.behind()));
			}
		}
		Particulars before = basis.particulars();
		Particulars after = options.mode() == ImportMode.AANVULLEN ? before.orElse(who)
				: new Particulars(before.bsn(), who.leerlingnummer(), who.name(), who.birthDate(), who.group()).orElse(who).orElse(before);
		PupilFile file = basis.next(after, fieldsAfter(done));
		return new Imported(file, new ImportRecord(importId, origin.transfer().orElse(""), basis.id(),
				basis.revision() == 0, options.mode(), origin.at(), origin.by(), before, after,
				List.copyOf(done.values()), false));
	}

	private Map<String, FieldValue> fieldsAfter(Map<String, FieldChange> done) {
		FieldOrder order = new FieldOrder(basis.fields());
		done.forEach((path, change) -> {
			if (change.before().isPresent()) {
				change.after().ifPresentOrElse(value -> order.replace(path, value), () -> order.remove(path));
			}
		});
		String neighbour = "";
		for (DossierField field : dossier) {
			FieldChange change = done.get(field.path());
			if (basis.fields().containsKey(field.path())) {
				neighbour = field.path();
			} else if (change != null) {
				order.insert(neighbour, field.path(), change.after().orElseThrow());
			}
		}
		return order.result();
	}
}
