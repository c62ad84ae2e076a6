package nl.dossierbrug.standard;

/** What kind of text a leaf holds, for whoever shows it to people. */
public enum ValueKind {
	/** Any text, codes too. */
	TEXT,
	/** {@code true} or {@code 1}, {@code false} or {@code 0}. */
	YES_NO,
	/** A day, {@code 2026-08-31}, with or without a time zone behind it. */
	DAY,
	/** A number, with a point before its decimals. */
	NUMBER
}
