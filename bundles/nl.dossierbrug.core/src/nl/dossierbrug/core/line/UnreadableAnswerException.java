package nl.dossierbrug.core.line;

import java.io.IOException;

/**
 * The system answered, and its answer is not what was agreed: no XML, half an answer, a page to log in. Whoever called makes
 * {@link Reply.NotNow} of it, with words: it is not known whether the system did what was asked.
 */
public final class UnreadableAnswerException extends IOException {

	private static final long serialVersionUID = 1L;

	/** @param what what is wrong with it, for engineers; never anything out of the answer itself, which may hold a BSN */
	public UnreadableAnswerException(String what) {
		super(what);
	}

	/** @param cause what reading it came to */
	public UnreadableAnswerException(String what, Throwable cause) {
		super(what, cause);
	}
}
