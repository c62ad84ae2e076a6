package nl.dossierbrug.cli.session;

import java.util.Set;
import java.util.regex.Pattern;

import nl.dossierbrug.core.outcome.Refusal;

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

	/** A connector's own precondition about who may use its system. */
	private static final Pattern ROLE = Pattern.compile("[a-z0-9-]+\\.role");
	/** Who does not know it may not open the backup, just as who does not know a pin. */
	private static final String WRONG_PASSPHRASE = "restore.passphrase";
	private static final Set<String> READABLE = Set.of("list.nobody", "list.cancelled");

	/** How a command ends in which one of many was refused for this reason. */
	static ExitCode ofOne(Refusal refusal) {
		return refusal.id().startsWith("store.") || refusal.id().equals("file.full") ? UNREADABLE : FOUND;
	}

	/** How a command ends that was refused as a whole for this reason, told by the family of the refusal's id. */
	public static ExitCode of(Refusal refusal) {
		String id = refusal.id();
		if (id.startsWith("rights.") || id.startsWith("user.") || id.equals(WRONG_PASSPHRASE) || ROLE.matcher(id).matches()) {
			return NOT_ALLOWED;
		}
		return id.matches("(list|bsn-workbook|file|home|store)\\..*") && !READABLE.contains(id) ? UNREADABLE : FOUND;
	}
}
