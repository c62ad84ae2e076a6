package nl.dossierbrug.exchange.prepare;

import java.time.Duration;
import java.util.Optional;

import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.line.Reply;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.spi.DossierSender;
import nl.dossierbrug.exchange.connectors.LineQuestions;
import nl.dossierbrug.exchange.model.LineMessage.Kind;

/**
 * Asks a sending system things over its line, one after the other. A no is of what was asked for; but where no call can be made,
 * or one after the other comes to nothing, the line itself is out, and nobody is kept waiting for each pupil anew.
 */
final class LineReading {

	/** So many in a row that came to nothing are the line's. */
	private static final int IN_A_ROW = 3;

	private static final Duration LIMIT = Duration.ofMinutes(2);

	private final LineQuestions questions;
	private final DossierSender sender;
	private final School school;
	private final Progress progress;
	private int failed;

	LineReading(LineQuestions questions, DossierSender sender, School school, Progress progress) {
		this.questions = questions;
		this.sender = sender;
		this.school = school;
		// what a connector counts are bytes, and whoever waits counts pupils
		this.progress = Progress.uncounted(progress::cancelled);
	}

	/**
	 * Asks.
	 *
	 * @return refused when the system did not give it, now or ever
	 * @throws SourceStopped when the line is out, or the user stopped it
	 */
	<T> Outcome<T> ask(LineQuestions.Question<T> question) {
		return switch (questions.ask(Kind.DOSSIER, sender, school, LIMIT, progress, question)) {
			case Outcome.Refused<Reply<T>>(var refusals) -> throw new SourceStopped(Optional.of(Refusal.together(refusals)));
			case Outcome.Done<Reply<T>>(Reply<T> reply) -> answer(reply);
		};
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
