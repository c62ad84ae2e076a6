package nl.dossierbrug.exchange.model;

import java.util.EnumSet;
import java.util.Set;

/** Where a transfer stands at the sending side. The words are the users' own and part of the command line's contract. */
public enum SenderStatus {
	/** Chosen, and not yet composed and checked: its turn has not come, or the work was broken off before it did. */
	CONCEPT("concept"),
	/** Checked; what was found is kept with it. */
	GECONTROLEERD("gecontroleerd"),
	/** People carry it within the two systems themselves; how far it has come is told step by step. */
	BEGELEID("begeleid"),
	/** Made ready: the receiver can have it. */
	GEREED("gereed"),
	/** Handed out to the receiver. */
	VERSTREKT("verstrekt"),
	/** Another has taken its place: a newer version that was made ready, or one that was begun anew after this was broken off or refused. */
	VERVANGEN("vervangen"),
	/** Taken back before it was handed out, or let go before it was ready. */
	INGETROKKEN("ingetrokken"),
	/** No longer to be had: its term has passed. */
	VERLOPEN("verlopen"),
	/** Could not be made ready; the refusal says why. It may be tried again, or let go. */
	GEWEIGERD("geweigerd"),
	/** Content, names and numbers were taken out for good; how far it had come stands on the timeline. */
	VERNIETIGD("vernietigd");

	private final String word;

	SenderStatus(String word) {
		this.word = word;
	}

	/** The status as people and scripts read it. */
	public String word() {
		return word;
	}

	/** The statuses that may come next. What was handed out comes back only when the system that has it confirms that. Whatever was kept can be destroyed, and nothing comes after that. */
	public Set<SenderStatus> next() {
		return switch (this) {
			case CONCEPT -> EnumSet.of(GECONTROLEERD, GEWEIGERD, VERVANGEN, INGETROKKEN, VERNIETIGD);
			case GECONTROLEERD -> EnumSet.of(GEREED, GEWEIGERD, VERVANGEN, INGETROKKEN, VERNIETIGD);
			case GEREED -> EnumSet.of(VERSTREKT, VERVANGEN, INGETROKKEN, VERLOPEN, VERNIETIGD);
			case BEGELEID -> EnumSet.of(VERVANGEN, INGETROKKEN, VERNIETIGD);
			case VERSTREKT -> EnumSet.of(VERVANGEN, INGETROKKEN, VERNIETIGD);
			case GEWEIGERD -> EnumSet.of(CONCEPT, VERVANGEN, INGETROKKEN, VERNIETIGD);
			case VERVANGEN, INGETROKKEN, VERLOPEN -> EnumSet.of(VERNIETIGD);
			case VERNIETIGD -> EnumSet.noneOf(SenderStatus.class);
		};
	}
}
