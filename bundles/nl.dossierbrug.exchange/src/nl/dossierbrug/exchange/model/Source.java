package nl.dossierbrug.exchange.model;

import java.util.Locale;

/** How it is known that something happened. The words are part of the command line's contract. */
public enum Source {
	/** Dossierbrug did it in its own store, or saw it in a file. */
	GEZIEN,
	/** A person said so. */
	GEZEGD,
	/** Another system confirmed it, with a receipt. */
	BERICHT;

	/** The word as people and scripts read it. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}
}
