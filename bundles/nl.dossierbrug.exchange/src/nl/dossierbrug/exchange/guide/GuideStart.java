package nl.dossierbrug.exchange.guide;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import nl.dossierbrug.core.outcome.Finding;

/**
 * A guided handover that was begun, or gone on with.
 *
 * @param batch the handover, of which the pupils are those that were chosen
 * @param begun the ids of the transfers that were begun now; who is not among them went along already, or stays refused
 * @param findings what was found in the list
 * @param elsewhere who of them is on the way to the same system by another way: a person chooses which of the two it is to be
 */
public record GuideStart(GuidedBatch batch, Set<String> begun, List<Finding> findings, List<Finding> elsewhere) {

	public GuideStart {
		Objects.requireNonNull(batch);
		begun = Set.copyOf(begun);
		findings = List.copyOf(findings);
		elsewhere = List.copyOf(elsewhere);
	}

	/** The same with what was found in the list. */
	GuideStart with(List<Finding> found) {
		return new GuideStart(batch, begun, found, elsewhere);
	}

	/** Those who go along from now. */
	public List<GuidedPupil> fresh() {
		return batch.walking().stream().filter(this::isNew).toList();
	}

	/** Whether a pupil was begun with now. */
	public boolean isNew(GuidedPupil pupil) {
		return begun.contains(pupil.transfer().id());
	}
}
