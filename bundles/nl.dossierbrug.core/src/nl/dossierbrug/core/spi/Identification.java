package nl.dossierbrug.core.spi;

/** By what a receiving system knows that a dossier is about a pupil whose file it has. */
public enum Identification {
	/** The BSN. */
	BSN,
	/** The link key (koppelsleutel) of an earlier transfer: a newer version of what was imported before. */
	LINK_KEY,
	/** The school's own number of the pupil (leerlingnummer). */
	PUPIL_NUMBER,
	/** Name and date of birth, both: never certain, so a doubt is put to a person. */
	NAME_AND_BIRTH_DATE
}
