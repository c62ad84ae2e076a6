package nl.dossierbrug.exchange.prepare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;

import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.line.Call;
import nl.dossierbrug.core.line.Reply;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.spi.DossierSender;
import nl.dossierbrug.exchange.connectors.CallMaker;

/**
 * Asks a sending system things over its line, one after the other. A no is of what was asked for; but where no call can be made,
 * or one after the other comes to nothing, the line itself is out, and nobody is kept waiting for each pupil anew.
 */
final class LineReading {

	/** So many in a row that came to nothing are the line's. */
	private static final int IN_A_ROW = 3;

	private final CallMaker calls;
	private final DossierSender sender;
	private final School school;
	private final Progress progress;
	private int failed;

	LineReading(CallMaker calls, DossierSender sender, School school, Progress progress) {
		this.calls = calls;
		this.sender = sender;
		this.school = school;
		this.progress = new Progress() {
			@Override
			public void begin(long total) {
				// what a connector counts are bytes, and whoever waits counts pupils
			}

			@Override
			public void done(long items) {
				// as above
			}

			@Override
			public boolean cancelled() {
				return progress.cancelled();
			}
		};
	}

	/** What is asked of the connector. */
	@FunctionalInterface
	interface Question<T> {
		Reply<T> ask(Call call) throws IOException, InterruptedException;
	}

	/**
	 * Asks.
	 *
	 * @return refused when the system did not give it, now or ever
	 * @throws SourceStopped when the line is out, or the user stopped it
	 */
	<T> Outcome<T> ask(Duration limit, Question<T> question) {
		return switch (calls.call(sender, school, limit, progress)) {
			case Outcome.Refused<Call>(var refusals) -> throw new SourceStopped(Optional.of(Refusal.together(refusals)));
			case Outcome.Done<Call>(Call call) -> answer(call, question);
		};
	}

	private <T> Outcome<T> answer(Call call, Question<T> question) {
		try {
			return answer(question.ask(call));
		} catch (IOException e) {
			throw new UncheckedIOException("the wall around a connector lets none through", e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new SourceStopped(Optional.empty());
		}
	}

	private <T> Outcome<T> answer(Reply<T> reply) {
		if (progress.cancelled() && !(reply instanceof Reply.Done)) {
			throw new SourceStopped(Optional.empty());
		}
		return switch (reply) {
			case Reply.Done<T>(T value) -> {
				failed = 0;
				yield Outcome.done(value);
			}
			case Reply.Never<T>(Refusal reason) -> {
				failed = 0;
				yield Outcome.refused(reason);
			}
			case Reply.NotNow<T>(Refusal reason, var after) -> {
				failed++;
				if (failed >= IN_A_ROW) {
					throw new SourceStopped(Optional.of(reason));
				}
				yield Outcome.refused(reason);
			}
		};
	}
}
