package nl.dossierbrug.exchange.prepare;

import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.standard.SafeRepair;

/** What came of checking one pupil's dossier. */
public final class CheckedPupil {

	private final Pupil pupil;
	private final MadeDossier made;
	private final List<Finding> findings;

	/**
	 * @param made what is made ready when this check is promoted
	 * @param findings what is to be said of it
	 */
	CheckedPupil(Pupil pupil, MadeDossier made, List<Finding> findings) {
		this.pupil = pupil;
		this.made = made;
		this.findings = List.copyOf(findings);
	}

	/** Whose it is. */
	public Pupil pupil() {
		return pupil;
	}

	/** By what it is named within its check: the row of the list. */
	public String id() {
		return Integer.toString(pupil.row());
	}

	/** The pupil's name as it is spoken. */
	public String name() {
		return pupil.name().spoken();
	}

	/** What was found. */
	public List<Finding> findings() {
		return findings;
	}

	/** Why there is no dossier at all; empty when there is one to look at. */
	public Optional<Refusal> refusal() {
		return made.refusal();
	}

	/** What can safely be set right in its source, or was. */
	public List<SafeRepair> repairs() {
		return made.repairs();
	}

	/** Whether it cannot be made ready as it is. */
	public boolean stopped() {
		return made.refusal().isPresent() || findings.stream().anyMatch(Finding::isError);
	}

	MadeDossier made() {
		return made;
	}
}
