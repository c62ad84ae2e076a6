package nl.dossierbrug.exchange.model;

import java.util.EnumSet;
import java.util.Set;

/** Where a transfer stands at the receiving side. The words are the users' own and part of the command line's contract. */
public enum ReceiverStatus {
	/** Asked for; the answer is not there yet. */
	GEVRAAGD("gevraagd"),
	/** The dossier has arrived. */
	ONTVANGEN("ontvangen"),
	/** Somebody has looked at its content. */
	BEKEKEN("bekeken"),
	/** What an import would do has been shown. */
	GEPLAND("gepland"),
	/** It is in the pupil file. It may be imported once more, in another way perhaps. */
	GEIMPORTEERD("geïmporteerd"),
	/** It was in the pupil file, and every import of it has been taken back. */
	TERUGGEDRAAID("teruggedraaid"),
	/** The request was answered with a no. */
	AFGEWEZEN("afgewezen"),
	/** The arrived dossier was removed without being imported. */
	VERWIJDERD("verwijderd");

	private final String word;

	ReceiverStatus(String word) {
		this.word = word;
	}

	/** The status as people and scripts read it. */
	public String word() {
		return word;
	}

	/** The statuses that may come next. */
	public Set<ReceiverStatus> next() {
		return switch (this) {
			case GEVRAAGD -> EnumSet.of(ONTVANGEN, AFGEWEZEN);
			case ONTVANGEN -> EnumSet.of(BEKEKEN, GEPLAND, GEIMPORTEERD, VERWIJDERD);
			case BEKEKEN -> EnumSet.of(GEPLAND, GEIMPORTEERD, VERWIJDERD);
			case GEPLAND -> EnumSet.of(GEPLAND, GEIMPORTEERD, VERWIJDERD);
			case GEIMPORTEERD -> EnumSet.of(GEIMPORTEERD, TERUGGEDRAAID);
			case TERUGGEDRAAID -> EnumSet.of(GEPLAND, GEIMPORTEERD, VERWIJDERD);
			case AFGEWEZEN -> EnumSet.of(GEVRAAGD);
			case VERWIJDERD -> EnumSet.noneOf(ReceiverStatus.class);
		};
	}
}
