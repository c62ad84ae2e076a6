package nl.dossierbrug.exchange.connectors;

import java.util.concurrent.TimeoutException;

import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Messages;

/**
 * A connector broke down: it threw, or gave nothing back. A fault of that connector alone, so whoever asked gets the
 * refusal {@code connector.fault} and everything else goes on. Kept for the fault file, as {@link Connectors#takeFaults}
 * says; its cause is what the connector threw. The message names connector and method only; that of the cause is a
 * vendor's, and may hold anything, a BSN too.
 */
public final class ConnectorFault extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/** What connectors are made of, as Java names classes that are missing. */
	private static final String OWN_CLASSES = "nl/dossierbrug/core/";

	private final String connector;
	private final String method;

	public ConnectorFault(String connector, String method, Throwable cause) {
		super("connector " + connector + " broke down in " + method, cause);
		this.connector = connector;
		this.method = method;
	}

	/** The id of the connector. */
	public String connector() {
		return connector;
	}

	/** The method in which it broke down, as the connector's interface names it. */
	public String method() {
		return method;
	}

	/** Whether it was made for another version of what connectors are made of, so that nothing of it can be used. */
	public boolean isOfOtherVersion() {
		return getCause() instanceof IncompatibleClassChangeError
				|| getCause() instanceof NoClassDefFoundError missing && String.valueOf(missing.getMessage()).startsWith(OWN_CLASSES);
	}

	public Refusal refusal() {
		String id = isOfOtherVersion() ? "connector.other-version" : getCause() instanceof TimeoutException ? "connector.late" : "connector.fault";
		return Refusal.of(new Messages(ConnectorFault.class), id, connector,
				getCause().getClass().getSimpleName());
	}
}
