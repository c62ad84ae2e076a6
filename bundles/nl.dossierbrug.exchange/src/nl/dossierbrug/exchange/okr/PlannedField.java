package nl.dossierbrug.exchange.okr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import nl.dossierbrug.exchange.okr.FieldChange.Effect;
import nl.dossierbrug.standard.DossierField;

/**
 * One field of a plan, as people compare it: what the file has, what the dossier has, and what the file will have.
 *
 * @param path the field
 * @param mine what the file has; empty when nothing
 * @param dossier what the dossier has; empty when nothing
 * @param result what the file will have; empty when nothing
 * @param effect what the import does; empty when the field stays as it is because both are the same or the dossier has nothing
 */
public record PlannedField(String path, Optional<FieldValue> mine, Optional<String> dossier, Optional<String> result,
		Optional<Effect> effect) {

	public PlannedField {
		Objects.requireNonNull(path);
		Objects.requireNonNull(mine);
		Objects.requireNonNull(dossier);
		Objects.requireNonNull(result);
		Objects.requireNonNull(effect);
	}

	/** Whether file and dossier do not say the same: there is something to see, whatever the import does about it. */
	public boolean differs() {
		return effect.isPresent();
	}

	/** Every field of a plan: those of the file in its order, each new one behind the field it comes behind in the dossier. */
	public static List<PlannedField> of(ImportPlan plan) {
		Map<String, FieldChange> changes = new HashMap<>();
		plan.changes().forEach(change -> changes.put(change.path(), change));
		Map<String, String> dossier = new LinkedHashMap<>();
		plan.dossier().forEach(field -> dossier.putIfAbsent(field.path(), field.value()));
		FieldOrder order = new FieldOrder(plan.basis().fields());
		String neighbour = "";
		for (DossierField field : plan.dossier()) {
			if (!plan.basis().fields().containsKey(field.path()) && changes.containsKey(field.path())) {
				order.insert(neighbour, field.path(), changes.get(field.path()).after().orElseThrow());
			}
			neighbour = field.path();
		}
		List<PlannedField> fields = new ArrayList<>();
		for (String path : order.result().keySet()) {
			Optional<FieldValue> mine = Optional.ofNullable(plan.basis().fields().get(path));
			Optional<FieldChange> change = Optional.ofNullable(changes.get(path));
			Optional<String> result = change.filter(FieldChange::changes).map(done -> done.after().map(FieldValue::value))
					.orElseGet(() -> mine.map(FieldValue::value));
			fields.add(new PlannedField(path, mine, Optional.ofNullable(dossier.get(path)), result, change.map(FieldChange::effect)));
		}
		return fields;
	}
}
