package nl.dossierbrug.exchange.connectors;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import nl.dossierbrug.core.outcome.Finding;

/**
 * A connector that was asked what it is and does, without being let in.
 *
 * @param id its id; empty when it cannot say
 * @param kind at which end it stands; empty when at none
 * @param findings everything against it; empty when it can be let in
 */
public record DeclaredConnector(Optional<String> id, Optional<ListedConnector.Kind> kind, List<Finding> findings) {
	public DeclaredConnector {
		Objects.requireNonNull(id);
		Objects.requireNonNull(kind);
		findings = List.copyOf(findings);
	}
}
