package nl.dossierbrug.cli.session;

import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.outcome.Refusal.Kind;

/** How a command ended. The numbers are part of the command line's contract. */
public enum ExitCode {
	/** Done, nothing to remark. */
	DONE(0),
	/** Done, but something was found or refused. */
	FOUND(1),
	/** What was typed could not be understood; nothing was done. */
	WRONG_USE(2),
	/** Something could not be read or written. */
	UNREADABLE(3),
	/** The user may not do this. */
	NOT_ALLOWED(4),
	/** A fault of the program. */
	FAULT(70);

	private final int number;

	ExitCode(int number) {
		this.number = number;
	}

	/** The number that the program ends with. */
	public int number() {
		return number;
	}

	/** The graver of two. */
	public ExitCode or(ExitCode other) {
		return compareTo(other) >= 0 ? this : other;
	}

	/** How a command ends in which one of many was refused. */
	static ExitCode ofOne(Refusal refusal) {
		return refusal.each().stream().anyMatch(one -> one.is(Kind.STORE) || one.is(Kind.DISK_FULL)) ? UNREADABLE : FOUND;
	}

	/** How a command ends that was refused as a whole; of several reasons the gravest counts. */
	public static ExitCode of(Refusal refusal) {
		return refusal.each().stream().map(one -> one.kind().map(ExitCode::of).orElse(FOUND)).reduce(FOUND, ExitCode::or);
	}

	private static ExitCode of(Kind kind) {
		return switch (kind) {
			case NOT_ALLOWED, PIN_NEEDED, PIN_NOT_TAKEN -> NOT_ALLOWED;
			case UNREADABLE, UNKNOWN_HEADINGS, STORE, DISK_FULL -> UNREADABLE;
			case WHOSE, GROUP_UNKNOWN, NO_DELIVERY_POINT, CHECK_OLD, NOTHING_TO_DO -> FOUND;
		};
	}
}
