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
	private final Optional<MadeDossier> held;
	private final List<Finding> findings;
	private final Optional<Refusal> refusal;
	private final List<SafeRepair> repairs;

	/**
	 * @param made what came of it
	 * @param findings what is to be said of it
	 * @param holds whether the dossier itself is held; where it is not, it is made once more when it is wanted, of the same files
	 */
	CheckedPupil(Pupil pupil, MadeDossier made, List<Finding> findings, boolean holds) {
		this.pupil = pupil;
		this.findings = List.copyOf(findings);
		refusal = made.refusal();
		repairs = made.repairs();
		held = Optional.of(made).filter(dossier -> holds);
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
		return refusal;
	}

	/** What can safely be set right in its source, or was. */
	public List<SafeRepair> repairs() {
		return repairs;
	}

	/** Whether it cannot be made ready as it is. */
	public boolean stopped() {
		return refusal.isPresent() || findings.stream().anyMatch(Finding::isError);
	}

	Optional<MadeDossier> held() {
		return held;
	}
}
