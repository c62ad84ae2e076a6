package nl.dossierbrug.connectors.check;

import java.util.Objects;
import java.util.Optional;

import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.connectors.ListedConnector.Kind;
import nl.dossierbrug.exchange.connectors.ListedConnector.State;

/**
 * A connector that is here, whether it can be used or not, and where it comes from.
 *
 * @param id its id; the bundle's name when it never got so far as to say it
 * @param kind at which end it stands; empty when it never got so far
 * @param name what its system is called
 * @param state whether it can be used
 * @param reason why not; empty when it can
 * @param version of its bundle; empty when it comes from none
 * @param vendor as its bundle says; empty when it does not
 * @param file the name of its bundle's file or folder; empty when it comes from none
 */
public record PresentConnector(String id, Optional<Kind> kind, Text name, State state, Optional<Refusal> reason, Optional<String> version, Optional<String> vendor,
		Optional<String> file) {
	public PresentConnector {
		Objects.requireNonNull(id);
		Objects.requireNonNull(kind);
		Objects.requireNonNull(name);
		Objects.requireNonNull(state);
		Objects.requireNonNull(reason);
		Objects.requireNonNull(version);
		Objects.requireNonNull(vendor);
		Objects.requireNonNull(file);
	}

	/** Whether it is the one at that end with that id. */
	public boolean is(Kind end, String called) {
		return kind.equals(Optional.of(end)) && id.equals(called);
	}
}
