package nl.dossierbrug.standard;

import java.util.Objects;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.outcome.Finding;

/**
 * The published stylesheets disagree about a dossier: its {@code overdrachtsoort} is of a profile whose stylesheet finds
 * nothing, its {@code overstap} names a profile of the other stylesheet, which refuses it. A receiver may follow either.
 *
 * @param judgedBy the profile that {@code overdrachtsoort} makes, by whose checks it is judged
 * @param named the profile that {@code overstap} names, by whose checks it would not be valid
 * @param finding the place, what it means and what to do, as a warning: the published verdict stands
 */
public record Contradiction(Profile judgedBy, Profile named, Finding finding) {

	public Contradiction {
		Objects.requireNonNull(judgedBy);
		Objects.requireNonNull(named);
		Objects.requireNonNull(finding);
	}
}
