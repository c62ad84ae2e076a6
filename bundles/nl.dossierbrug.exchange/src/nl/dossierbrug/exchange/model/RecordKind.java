package nl.dossierbrug.exchange.model;

import java.util.Locale;

/** The kinds of things whose every change is noted in the audit log. Drafts are not among them: nobody relies on one. */
public enum RecordKind {
	/** A batch, by its id. */
	BATCH,
	/** A transfer, by its id. */
	TRANSFER,
	/** The steps on a transfer's timeline, by the transfer's id: they are added, in order, and never changed. */
	TIMELINE,
	/** A composed dossier, by its transfer's id. */
	DOSSIER,
	/** A request, by its id. */
	REQUEST,
	/** A pupil file, by its id. */
	PUPIL_FILE,
	/** An import, by its id. */
	IMPORT,
	/** A user, by name. */
	USER,
	/** By what a user is known, by the user's name. */
	IDENTITY,
	/** A setting that somebody set, by its key. */
	SETTING,
	/** A delivery point, by receiver and school. */
	DELIVERY_POINT,
	/** A group of a receiver, by receiver, school and name. */
	GROUP,
	/** What a group of the sender is called at a receiver, by receiver, school and the sender's name for it. */
	GROUP_LINK,
	/** A school that the users work for, by its number and branch. */
	SCHOOL,
	/** How many ids of a kind were given, by the prefix of these ids. */
	COUNTER,
	/** A destruction, by its id. */
	DESTRUCTION,
	/** What was destroyed in a destruction, by that one's id: records are added, in order, and never changed. */
	DESTROYED,
	/** A file with pupils' data outside the home that is remembered, by its id. */
	MADE_FILE,
	/** How a step of a guided handover stands for a pupil, by transfer and step. */
	GUIDED_MARK,
	/** The line of a connector, by connector, school and the name of the key that sealed it. */
	LINE,
	/** A message over a line, by its id. */
	LINE_MESSAGE;

	/** Whether what is kept under one id is a sequence of steps. */
	public boolean isSequence() {
		return this == TIMELINE || this == DESTROYED;
	}

	/** The word by which it is kept and told to scripts. */
	public String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The kind with a word. @throws IllegalArgumentException when there is none */
	public static RecordKind of(String word) {
		return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
	}
}
