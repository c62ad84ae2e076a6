package nl.dossierbrug.exchange.guide;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.core.pupil.SameChild;
import nl.dossierbrug.core.text.Text;

/**
 * Who of a guided handover stands in a list that may come from the receiving system. It was looked at only, or recorded as well.
 *
 * @param batch the handover as it stands now
 * @param found who does
 * @param missing who does not, and the step at which it most likely went wrong
 * @param doubtful of those who are missing, the row that may be theirs, where there is one: a person must look
 * @param extra rows of pupils who are not in the handover
 * @param findings what was found in the list
 * @param list the list
 * @param read how it was read, in sentences: which file and sheet, how many pupils, which columns
 * @param doubts why it may not be a list of that system at all: an error when it was recognised as another's, a warning when it may be
 */
public record Reconciled(GuidedBatch batch, List<GuidedPupil> found, Map<GuidedPupil, WalkStep> missing, Map<GuidedPupil, Pupil> doubtful,
		List<Pupil> extra, List<Finding> findings, ArrivedList list, Text read, List<Finding> doubts) {

	public Reconciled {
		Objects.requireNonNull(batch);
		found = List.copyOf(found);
		// not copied: the order counts
		Objects.requireNonNull(missing);
		doubtful = Map.copyOf(doubtful);
		extra = List.copyOf(extra);
		findings = List.copyOf(findings);
		Objects.requireNonNull(list);
		Objects.requireNonNull(read);
		doubts = List.copyOf(doubts);
	}

	/** The same of the handover as it stands after it was recorded. */
	Reconciled after(GuidedBatch now) {
		return new Reconciled(now, found, missing, doubtful, extra, findings, list, read, doubts);
	}

	/** Whether it was recognised as a list of another system. */
	public boolean isOthers() {
		return doubts.stream().anyMatch(Finding::isError);
	}

	/** The {@link #extra} rows of pupils who were meant and stayed behind when it began, for want of a usable number, each with who that is. */
	public Map<Pupil, GuidedPupil> stayed() {
		Map<Pupil, GuidedPupil> stayed = new LinkedHashMap<>();
		List<GuidedPupil> refused = batch.stayed();
		extra.forEach(row -> refused.stream().filter(pupil -> SameChild.certain(pupil.person(), row.person().withoutNumber())).findFirst()
				.ifPresent(pupil -> stayed.put(row, pupil)));
		return stayed;
	}
}
