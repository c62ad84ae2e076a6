package nl.dossierbrug.core.spi;

/** A way in which a user of a receiving system asks for dossiers. */
public enum RequestWay {
	/** BSNs typed one by one. */
	BSN,
	/** A workbook that holds nothing but BSNs. */
	BSN_WORKBOOK,
	/** The whole batch that was made ready, at once. */
	BATCH
}
