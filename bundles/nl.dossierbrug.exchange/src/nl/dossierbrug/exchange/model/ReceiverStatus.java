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
	VERWIJDERD("verwijderd"),
	/** Content, names and numbers were taken out for good; how far it had come stands on the timeline. */
	VERNIETIGD("vernietigd");

	private final String word;

	ReceiverStatus(String word) {
		this.word = word;
	}

	/** The status as people and scripts read it. */
	public String word() {
		return word;
	}

	/** The statuses that may come next. Whatever was kept can be destroyed, and nothing comes after that. */
	public Set<ReceiverStatus> next() {
		return switch (this) {
			case GEVRAAGD -> EnumSet.of(ONTVANGEN, AFGEWEZEN, VERNIETIGD);
			case ONTVANGEN -> EnumSet.of(BEKEKEN, GEPLAND, GEIMPORTEERD, VERWIJDERD, VERNIETIGD);
			case BEKEKEN -> EnumSet.of(GEPLAND, GEIMPORTEERD, VERWIJDERD, VERNIETIGD);
			case GEPLAND -> EnumSet.of(GEPLAND, GEIMPORTEERD, VERWIJDERD, VERNIETIGD);
			case GEIMPORTEERD -> EnumSet.of(GEIMPORTEERD, TERUGGEDRAAID, VERNIETIGD);
			case TERUGGEDRAAID -> EnumSet.of(GEPLAND, GEIMPORTEERD, VERWIJDERD, VERNIETIGD);
			case AFGEWEZEN -> EnumSet.of(GEVRAAGD, VERNIETIGD);
			case VERWIJDERD -> EnumSet.of(VERNIETIGD);
			case VERNIETIGD -> EnumSet.noneOf(ReceiverStatus.class);
		};
	}
}
