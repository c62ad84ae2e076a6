package nl.dossierbrug.exchange.connectors;

import java.time.Duration;

import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.line.Call;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.spi.Connector;

/** Makes what a connector is given for a call over its line. */
@FunctionalInterface
public interface CallMaker {

	/**
	 * A call over the line of a connector for a school.
	 *
	 * @param limit how long an answer may take
	 * @param progress is handed to the connector
	 * @return the call; or every reason why none can be made: there is no line, something of it was not filled in, its
	 *         certificate has ended
	 */
	Outcome<Call> call(Connector connector, School school, Duration limit, Progress progress);
}
