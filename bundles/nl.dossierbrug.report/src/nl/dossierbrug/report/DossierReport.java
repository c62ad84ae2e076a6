package nl.dossierbrug.report;

import java.util.Objects;
import java.util.Optional;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.text.Text;

/**
 * What is to be printed of a dossier, and for whom.
 *
 * @param dossier the dossier, of a version of the standard that is present
 * @param audience who reads it
 * @param numbers whether the BSN or onderwijsnummer is printed in clear; else its last three digits only
 * @param system the name of the system that it goes to; empty when that is not known
 */
public record DossierReport(Dossier dossier, Audience audience, boolean numbers, Optional<Text> system) {

	/** Who reads a dossier. */
	public enum Audience {
		/** People who work with it: everything that is in it. */
		SCHOOL,
		/**
		 * The parents: what it is and what their rights are, with an explanation to every part and a form to sign; without
		 * technical data.
		 */
		PARENTS
	}

	public DossierReport {
		Objects.requireNonNull(dossier);
		Objects.requireNonNull(audience);
		Objects.requireNonNull(system);
	}
}
