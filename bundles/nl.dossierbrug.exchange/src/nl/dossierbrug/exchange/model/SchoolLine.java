package nl.dossierbrug.exchange.model;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import nl.dossierbrug.core.id.School;

/**
 * The line of a connector for a school, as it is kept. Whatever is secret in it is sealed: whoever reads the store without the
 * key of the home learns nothing.
 *
 * @param connector id of the connector
 * @param school the school that speaks over it
 * @param sealedBy name of the key that sealed its secrets; on a server each home has a key, and lines, of its own
 * @param address where the system listens
 * @param trust certificates of whom to trust, as PEM; empty for whom Java trusts
 * @param proxy {@code HOST:PORT} by which it is reached; empty for none
 * @param certificateUntil from when the client certificate does not hold any more; empty when there is none
 * @param credentials the client certificate and everything that was filled in, sealed
 * @param at when it was set
 * @param by name of the user
 */
public record SchoolLine(String connector, School school, String sealedBy, String address, String trust, String proxy,
		Optional<Instant> certificateUntil, String credentials, Instant at, String by) {

	public SchoolLine {
		Objects.requireNonNull(connector);
		Objects.requireNonNull(school);
		Objects.requireNonNull(sealedBy);
		Objects.requireNonNull(address);
		Objects.requireNonNull(trust);
		Objects.requireNonNull(proxy);
		Objects.requireNonNull(certificateUntil);
		Objects.requireNonNull(credentials);
		Objects.requireNonNull(at);
		Objects.requireNonNull(by);
	}

	/** By what the audit log knows it. */
	public String id() {
		return id(connector, school, sealedBy);
	}

	public static String id(String connector, School school, String sealedBy) {
		return connector + " " + school + " " + sealedBy;
	}

	/** Which line it is, without anything that was filled in. */
	@Override
	public String toString() {
		return connector + " " + school;
	}
}
