package nl.dossierbrug.exchange.connectors;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Text;

/**
 * A connector that is present, whether it can be used or not.
 *
 * @param id its id
 * @param kind at which end it stands
 * @param name what its system is called; the id when it cannot say
 * @param state whether it can be used
 * @param reason why not; empty when it can
 * @param type its class, which tells from which bundle it comes
 */
public record ListedConnector(String id, Kind kind, Text name, State state, Optional<Refusal> reason, Class<?> type) {

	/** At which end of a handover a connector stands. */
	public enum Kind {
		SENDER, RECEIVER;

		/** The word as people and scripts read it. */
		public String word() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	/** Whether a connector can be used. */
	public enum State {
		/** It can be used. */
		READY,
		/** It is not let in: it was made for another version of the house. */
		REFUSED,
		/** It broke down when it was asked what it is and does. */
		FAULTY;

		/** The word as people and scripts read it. */
		public String word() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	public ListedConnector {
		Objects.requireNonNull(id);
		Objects.requireNonNull(kind);
		Objects.requireNonNull(name);
		Objects.requireNonNull(state);
		Objects.requireNonNull(reason);
		Objects.requireNonNull(type);
	}
}
