package nl.dossierbrug.core.spi;

/** How dossiers come to a receiving system. */
public enum Arrival {
	/** It asks for each dossier; the sender hands out what stands ready. */
	ASKED,
	/** The sender sends them: whatever is made ready has arrived at once, each with a link key (koppelsleutel) of its own. */
	SENT
}
