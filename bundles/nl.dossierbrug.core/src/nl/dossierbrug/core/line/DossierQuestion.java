package nl.dossierbrug.core.line;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import nl.dossierbrug.core.dossier.Profile;

/**
 * Which dossier is asked for.
 *
 * @param key as {@link OfferedDossier#key} told it
 * @param profile for which kind of handover; a system that has one dossier for all of them need not heed it
 * @param newerThan answer only when something in it changed since; empty to answer always
 */
public record DossierQuestion(String key, Profile profile, Optional<Instant> newerThan) {

	public DossierQuestion {
		Objects.requireNonNull(key);
		Objects.requireNonNull(profile);
		Objects.requireNonNull(newerThan);
	}
}
