package nl.dossierbrug.core.spi;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Where in a guided handover a step belongs. A walk goes through the phases in this order; within a phase the sender's steps
 * come first, each in the order of its table. So two systems that do not know each other still make one walk.
 */
public enum GuidedPhase {
	/** What must be there before anything else: users, classes, a link between the systems. */
	BEFORE,
	/** What leads to the list of pupils. Done by the time the list is given. */
	LIST,
	/** What the receiving system must be told before dossiers can be made ready: for whom they are. */
	ASK,
	/** Making the dossiers ready. */
	READY,
	/** Bringing what is ready into the receiving system. */
	BRING_IN,
	/** Looking whether it is there. */
	LOOK;

	/** The word by which tables name it: small letters with a hyphen. */
	public String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The phase with that word. */
	public static Optional<GuidedPhase> of(String word) {
		return Arrays.stream(values()).filter(phase -> phase.word().equals(word)).findFirst();
	}
}
