package nl.dossierbrug.exchange.prepare;

import java.util.Locale;
import java.util.Objects;

import nl.dossierbrug.core.spi.Precondition;

/**
 * One thing that must be in order for a handover.
 *
 * @param precondition what, whether it is, and what can be done about it
 * @param asker who asks that it is
 * @param before the step that is refused while it is not in order; every step before that can be done
 */
public record PreflightPoint(Precondition precondition, Asker asker, Step before) {

	/** Who asks that something is in order. */
	public enum Asker {
		/** Dossierbrug, of any handover: rights, and that the two systems fit each other. */
		HOUSE,
		/** Dossierbrug, of the school. */
		SCHOOL,
		/** The sending system. */
		SENDER,
		/** The receiving system. */
		RECEIVER
	}

	/** A step of a handover that things must be in order for. The words are part of the command line's contract. */
	public enum Step {
		/** Making ready. */
		PREPARE,
		/** Asking for dossiers and importing them, which a colleague can do; in a guided handover what is done in the systems themselves. */
		REQUEST;

		/** The word as scripts read it: the name of the command. */
		public String word() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	public PreflightPoint {
		Objects.requireNonNull(precondition);
		Objects.requireNonNull(asker);
		Objects.requireNonNull(before);
	}

	/** The id of the precondition. */
	public String id() {
		return precondition.id();
	}

	/** Whether it is in order. */
	public boolean ok() {
		return precondition.ok();
	}

	/** Whether it was not looked at, but somebody says with a setting that it is so. */
	public boolean isSaid() {
		return precondition.setting().isPresent();
	}

	/** Whether making ready is refused while it is as it is now. */
	public boolean stopsPreparing() {
		return !ok() && before == Step.PREPARE;
	}
}
