package nl.dossierbrug.standard.attach;

import nl.dossierbrug.core.outcome.Severity;

/**
 * What can be wrong with an attachment, and how much it weighs. Three lines decide that:
 * <ul>
 * <li>What nobody can open is lost, but the dossier is not: a warning (the published examples hold such files).
 * <li>What we could not look into may be anything: an error, for nothing is called valid that was not checked.
 * <li>What we saw and the agreement does not allow is an error; what it allows but should be looked at, a warning.
 * </ul>
 * The ids AT-01 to AT-03 are those of the diagnostic catalogue; what it does not name has an id of ours.
 */
enum Defect {

	/** Nothing stands in it, or the archive holds no file, or an empty one: lost, like what is damaged. */
	EMPTY("attachment.empty", "AT-01", Severity.WARNING, true),
	/** No Base64. */
	NOT_BASE64("attachment.base64", "AT-01", Severity.WARNING, true),
	/** No ZIP archive, and nothing we know. */
	NOT_ZIP("attachment.not-zip", "AT-01", Severity.WARNING, true),
	/** An allowed file that was not packed: most programs will not find it there, so to them it is damaged. */
	BARE("attachment.bare", "AT-01", Severity.WARNING, true),
	/** Cut off or changed on its way: sizes, sums or the list of the archive do not fit. */
	DAMAGED("attachment.damaged", "AT-01", Severity.WARNING, true),
	/** Bytes after the archive. The file itself is whole, and no program looks at the rest. */
	STRAY("attachment.stray", "AT-01", Severity.WARNING, false),

	/** Larger than we are willing to unpack, so not checked. */
	TOO_LARGE("attachment.too-large", "attachment.unchecked", Severity.ERROR, true),
	/** Grows beyond measure, or the same bytes are used for several files: made to stop a computer. */
	BOMB("attachment.bomb", "attachment.unchecked", Severity.ERROR, true),
	/** More entries than we are willing to look at. */
	MANY("attachment.many", "attachment.unchecked", Severity.ERROR, true),
	/** Room between the entries for a file that the list does not name: another program may find another file. */
	HIDDEN("attachment.hidden", "attachment.unchecked", Severity.ERROR, true),
	/** An entry that would be written outside the folder where it is unpacked, or whose name no file can have. */
	OUTSIDE("attachment.outside", "attachment.unchecked", Severity.ERROR, true),
	/** A password is needed, for the archive or the document in it. */
	LOCKED("attachment.locked", "attachment.unchecked", Severity.ERROR, true),
	/** Packed in a way of which Java knows nothing. */
	METHOD("attachment.method", "attachment.unchecked", Severity.ERROR, true),

	/** By its content of a kind that the agreement does not name. */
	KIND("attachment.kind", "AT-02", Severity.ERROR, true),
	/** By its content a program or script. */
	PROGRAM("attachment.program", "AT-02", Severity.ERROR, true),
	/** By its content nothing we know, so nothing that the agreement names. */
	UNKNOWN("attachment.unknown", "AT-02", Severity.ERROR, true),
	/** An allowed kind under the name of one that is not: a computer goes by the name. Opened, it gets another name. */
	NAMED_OTHERWISE("attachment.named", "AT-02", Severity.ERROR, false),
	/** An allowed kind under the name of another allowed kind: the wrong program opens it. */
	OTHER_EXTENSION("attachment.extension", "AT-02", Severity.WARNING, false),
	/** A name that does not tell what kind it is. */
	NO_EXTENSION("attachment.no-extension", "AT-02", Severity.WARNING, false),
	/** An allowed kind with macros. The agreement says nothing of them, so it is no error. */
	MACROS("attachment.macros", "AT-02", Severity.WARNING, false),

	/** Another name within the archive. {@code bestandsnaam} counts; this is for whoever wonders. */
	OTHER_NAME("attachment.other-name", "AT-03", Severity.INFO, false),
	/** {@code bestandsnaam} holds a path or characters that no file name can have: a careless program goes wrong. */
	UNSAFE_NAME("attachment.unsafe-name", "AT-03", Severity.WARNING, false),
	/** More than one file. All were looked at, but nobody can tell which is meant. */
	SEVERAL("attachment.several", "attachment.several", Severity.WARNING, true);

	private final String id;
	private final String rule;
	private final Severity severity;
	private final boolean refuses;

	Defect(String id, String rule, Severity severity, boolean refuses) {
		this.id = id;
		this.rule = rule;
		this.severity = severity;
		this.refuses = refuses;
	}

	/** The id of its refusal, and the beginning of the keys of its words. */
	String id() {
		return id;
	}

	/** The rule of its finding. */
	String rule() {
		return rule;
	}

	/** How much its finding weighs. */
	Severity severity() {
		return severity;
	}

	/** Whether such an attachment is not opened. */
	boolean refuses() {
		return refuses;
	}
}
