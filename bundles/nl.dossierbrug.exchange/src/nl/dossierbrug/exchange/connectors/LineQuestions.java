package nl.dossierbrug.exchange.connectors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;

import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.line.Call;
import nl.dossierbrug.core.line.Reply;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.spi.Connector;
import nl.dossierbrug.exchange.model.LineMessage;

/** Asks a system over its line for what only whoever asks can use. What is asked is kept before it leaves. */
public interface LineQuestions {

	/** What a connector is asked in one call. */
	@FunctionalInterface
	interface Question<T> {
		Reply<T> ask(Call call) throws IOException, InterruptedException;

		/** Asks a connector that has a wall around it, through which no exception of a line gets. */
		default Reply<T> answer(Call call) {
			try {
				return ask(call);
			} catch (IOException e) {
				throw new UncheckedIOException("the wall around a connector lets none through", e);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				throw new IllegalStateException("not waited for", e);
			}
		}
	}

	/**
	 * Asks once.
	 *
	 * @param kind one that only asks
	 * @param limit how long an answer may take
	 * @param progress is handed to the connector
	 * @return the answer as it was given; refused, and nothing left, when no call can be made, as {@link CallMaker#call}
	 */
	<T> Outcome<Reply<T>> ask(LineMessage.Kind kind, Connector connector, School school, Duration limit, Progress progress, Question<T> question);
}
