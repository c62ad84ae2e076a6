package nl.dossierbrug.exchange.validate;

import java.util.Objects;

/**
 * Whom a finding is about.
 *
 * @param name the pupil's name; empty when it is not known
 * @param source what else tells one pupil's dossier from another's: a file, a transfer; empty when nothing does
 */
public record Subject(String name, String source) {

	public Subject {
		Objects.requireNonNull(name);
		Objects.requireNonNull(source);
	}

	@Override
	public String toString() {
		return name;
	}
}
