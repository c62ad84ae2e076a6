package nl.dossierbrug.exchange.importing;

import java.util.Objects;

/** What a person decided about whose a dossier is, when Dossierbrug was in doubt. */
public sealed interface SamePupil {

	/**
	 * It is about the pupil of a file that there is.
	 *
	 * @param id {@code P1}, {@code P2} …
	 */
	record InFile(String id) implements SamePupil {
		public InFile {
			Objects.requireNonNull(id);
		}
	}

	/** It is about nobody who has a file: a new one is made. */
	record NewPupil() implements SamePupil {
	}
}
