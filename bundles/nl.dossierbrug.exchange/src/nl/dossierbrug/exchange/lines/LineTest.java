package nl.dossierbrug.exchange.lines;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Text;

/**
 * What trying a line came to.
 *
 * @param answer what the system answered, in a sentence; empty when it did not work
 * @param refusal why it did not work; empty when it did
 * @param milliseconds how long it took
 */
public record LineTest(Optional<Text> answer, Optional<Refusal> refusal, long milliseconds) {

	public LineTest {
		Objects.requireNonNull(answer);
		Objects.requireNonNull(refusal);
		if (answer.isPresent() == refusal.isPresent()) {
			throw new IllegalArgumentException("a line works or it does not");
		}
	}

	static LineTest worked(Text answer) {
		return new LineTest(Optional.of(answer), Optional.empty(), 0);
	}

	static LineTest failed(Refusal reason) {
		return new LineTest(Optional.empty(), Optional.of(reason), 0);
	}

	LineTest after(Duration time) {
		return new LineTest(answer, refusal, time.toMillis());
	}

	public boolean ok() {
		return answer.isPresent();
	}
}
