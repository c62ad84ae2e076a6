package nl.dossierbrug.exchange.importing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.okr.FieldChange;
import nl.dossierbrug.exchange.okr.ImportPlan;

/**
 * What came of importing one transfer, or of planning it.
 *
 * @param transfer the transfer as it stands now
 * @param action what is or would be done for the pupil
 * @param importId the import by which it can be undone, with nothing to change the one that stands; empty for a plan and for a refusal
 * @param changes each field that the import touches, or where it keeps another value than the dossier's
 * @param plan what was planned, whole; only where it was to be shown
 * @param refusal why not; empty otherwise
 */
public record ImportResult(Transfer transfer, Action action, Optional<String> importId, List<FieldChange> changes,
		Optional<ImportPlan> plan, Optional<Refusal> refusal) {

	public ImportResult {
		Objects.requireNonNull(transfer);
		Objects.requireNonNull(action);
		changes = List.copyOf(changes);
		Objects.requireNonNull(plan);
		Objects.requireNonNull(refusal);
	}
}
