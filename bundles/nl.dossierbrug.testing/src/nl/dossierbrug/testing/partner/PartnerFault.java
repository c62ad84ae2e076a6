package nl.dossierbrug.testing.partner;

import java.time.Duration;
import java.util.List;

/** What goes wrong with one call to a simulated partner. */
public sealed interface PartnerFault {

	/**
	 * The system says no, and does nothing.
	 *
	 * @param status 400 to 499
	 * @param reason in its answer, as {@code <refused reason="…"/>}
	 */
	record Refuses(int status, String reason) implements PartnerFault {
	}

	/** It does the work, and answers after that time. */
	record Slow(Duration delay) implements PartnerFault {
	}

	/** It takes the request and never answers; the connection stays open. Nothing is done. */
	record Silent() implements PartnerFault {
	}

	/** It does the work, and the answer breaks off in the middle. */
	record HalfAnAnswer() implements PartnerFault {
	}

	/** It does the work, and the connection is cut before a byte of the answer: nobody can know that it was done. */
	record CutAfterWork() implements PartnerFault {
	}

	/** The connection is cut before anything is done. */
	record CutBeforeWork() implements PartnerFault {
	}

	/** 500, and nothing is done. */
	record Breaks() implements PartnerFault {
	}

	/** 503 with {@code Retry-After}, and nothing is done. @param retryAfter in whole seconds */
	record Busy(Duration retryAfter) implements PartnerFault {
	}

	/** 429 with {@code Retry-After}, and nothing is done. @param retryAfter in whole seconds */
	record TooMany(Duration retryAfter) implements PartnerFault {
	}

	/** 200, and a page for people in the place of an answer. Nothing is done. */
	record Garbage() implements PartnerFault {
	}

	/** 200, and an answer that never ends. Nothing is done. */
	record Endless() implements PartnerFault {
	}

	/** It does the work, and sends its answer twice in one body. */
	record AnswersTwice() implements PartnerFault {
	}

	/** It does the work twice, whatever the key says: only to see that a test would notice it. */
	record WorksTwice() implements PartnerFault {
	}

	/** Those that pass quickly and leave nothing wrong behind: whoever tries again in the right way gets there. */
	List<PartnerFault> PASSING = List.of(new HalfAnAnswer(), new CutAfterWork(), new CutBeforeWork(), new Breaks(), new Busy(Duration.ofSeconds(1)),
			new TooMany(Duration.ofSeconds(1)), new Garbage(), new AnswersTwice());
}
