package nl.dossierbrug.connectors.check;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.exchange.connectors.DeclaredConnector;

/**
 * What came of looking at a jar.
 *
 * @param findings everything that was found, errors and warnings
 * @param connectors the connectors in it, as they declare themselves; none when what was found before that forbids to load them
 * @param version of the jar, as its manifest says; empty when it says none
 * @param signer who signed it; empty when nobody did
 */
public record CheckedConnector(List<Finding> findings, List<DeclaredConnector> connectors, String version, Optional<Signer> signer) {

	public CheckedConnector {
		findings = List.copyOf(findings);
		connectors = List.copyOf(connectors);
		Objects.requireNonNull(version);
		Objects.requireNonNull(signer);
	}

	/** Whether it would work here. */
	public boolean ok() {
		return findings.stream().noneMatch(Finding::isError);
	}
}
