package nl.dossierbrug.testing.partner;

import java.time.Duration;
import java.util.List;

/** What goes wrong with one call to a simulated partner. */
public sealed interface Fault {

	/**
	 * The system says no, and does nothing.
	 *
	 * @param status 400 to 499
	 * @param reason in its answer, as {@code <refused reason="…"/>}
	 */
	record Refuses(int status, String reason) implements Fault {
	}

	/** It does the work, and answers after that time. */
	record Slow(Duration delay) implements Fault {
	}

	/** It takes the request and never answers; the connection stays open. Nothing is done. */
	record Silent() implements Fault {
	}

	/** It does the work, and the answer breaks off in the middle. */
	record HalfAnAnswer() implements Fault {
	}

	/** It does the work, and the connection is cut before a byte of the answer: nobody can know that it was done. */
	record CutAfterWork() implements Fault {
	}

	/** The connection is cut before anything is done. */
	record CutBeforeWork() implements Fault {
	}

	/** 500, and nothing is done. */
	record Breaks() implements Fault {
	}

	/** 503 with {@code Retry-After}, and nothing is done. @param retryAfter in whole seconds */
	record Busy(Duration retryAfter) implements Fault {
	}

	/** 429 with {@code Retry-After}, and nothing is done. @param retryAfter in whole seconds */
	record TooMany(Duration retryAfter) implements Fault {
	}

	/** 200, and a page for people in the place of an answer. Nothing is done. */
	record Garbage() implements Fault {
	}

	/** 200, and an answer that never ends. Nothing is done. */
	record Endless() implements Fault {
	}

	/** It does the work, and sends its answer twice in one body. */
	record AnswersTwice() implements Fault {
	}

	/** It does the work twice, whatever the key says: only to see that a test would notice it. */
	record WorksTwice() implements Fault {
	}

	/** Those that pass quickly and leave nothing wrong behind: whoever tries again in the right way gets there. */
	List<Fault> PASSING = List.of(new HalfAnAnswer(), new CutAfterWork(), new CutBeforeWork(), new Breaks(), new Busy(Duration.ofSeconds(1)),
			new TooMany(Duration.ofSeconds(1)), new Garbage(), new AnswersTwice());
}
