package nl.dossierbrug.exchange.lines;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody fills in of a line. What is left out stays as it is, if the line was set before.
 *
 * @param connector id of the connector
 * @param school the BRIN, as typed
 * @param vestiging the branch, as typed; blank for the main one
 * @param address where the system listens, as typed
 * @param certificate a PKCS 12 file with the client certificate and its private key; empty to leave it as it is
 * @param passphrase of that file; may be empty. Whoever gives it wipes it afterwards
 * @param trust a PEM file with the certificates of whom to trust, and of nobody else; empty to leave it as it is
 * @param proxy {@code HOST:PORT}, as typed; empty to leave it as it is
 * @param particulars what was filled in of what the connector asks besides, by key, with or without the connector's id before
 *        it; what is blank is left as it is
 * @param without what the line does without from now on
 */
public record LineOrder(String connector, String school, String vestiging, String address, Optional<Path> certificate, char[] passphrase,
		Optional<Path> trust, Optional<String> proxy, Map<String, String> particulars, Set<Part> without) {

	/** What a line can do without. */
	public enum Part {
		CERTIFICATE, TRUST, PROXY
	}

	public LineOrder {
		Objects.requireNonNull(connector);
		Objects.requireNonNull(school);
		Objects.requireNonNull(vestiging);
		Objects.requireNonNull(address);
		Objects.requireNonNull(certificate);
		Objects.requireNonNull(passphrase);
		Objects.requireNonNull(trust);
		Objects.requireNonNull(proxy);
		particulars = Map.copyOf(particulars);
		without = Set.copyOf(without);
	}

	/** An address and nothing besides. */
	public static LineOrder of(String connector, String school, String vestiging, String address) {
		return new LineOrder(connector, school, vestiging, address, Optional.empty(), new char[0], Optional.empty(), Optional.empty(), Map.of(), Set.of());
	}

	/** The same with a client certificate. */
	public LineOrder showing(Path file, char[] secret) {
		return new LineOrder(connector, school, vestiging, address, Optional.of(file), secret, trust, proxy, particulars, without);
	}

	/** The same, which trusts those in a file. */
	public LineOrder trusting(Path file) {
		return new LineOrder(connector, school, vestiging, address, certificate, passphrase, Optional.of(file), proxy, particulars, without);
	}

	/** The same by way of a proxy. */
	public LineOrder by(String typed) {
		return new LineOrder(connector, school, vestiging, address, certificate, passphrase, trust, Optional.of(typed), particulars, without);
	}

	/** The same with what the connector asks besides. */
	public LineOrder with(Map<String, String> filled) {
		return new LineOrder(connector, school, vestiging, address, certificate, passphrase, trust, proxy, filled, without);
	}

	/** The same without some parts. */
	public LineOrder without(Set<Part> parts) {
		return new LineOrder(connector, school, vestiging, address, certificate, passphrase, trust, proxy, particulars, parts);
	}

	/** Nothing of what was filled in. */
	@Override
	public String toString() {
		return "line of " + connector;
	}
}
