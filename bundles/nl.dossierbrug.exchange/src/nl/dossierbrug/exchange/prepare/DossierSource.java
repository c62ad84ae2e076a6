package nl.dossierbrug.exchange.prepare;

import java.util.List;
import java.util.Set;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.pupil.Pupil;

/**
 * Where the dossiers of an order come from. What it gives is from outside: it was measured, and is not trusted any further.
 * Changes nothing.
 */
interface DossierSource {

	/** What is to be said of it as a whole. */
	List<Finding> findings();

	/**
	 * The dossier of a pupil, as it is there now.
	 *
	 * @return refused when there is none, when the newest cannot be told, or it cannot be read
	 * @throws SourceStopped when nothing can be had of it any more
	 */
	Outcome<OriginalDossier> of(Pupil pupil);

	/**
	 * How everything is from which a pupil's dossier is made.
	 *
	 * @throws SourceStopped as {@link #of}
	 */
	Set<SourceMark> marks(Pupil pupil);
}
