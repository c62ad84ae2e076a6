package nl.dossierbrug.core.line;

import java.util.Objects;

import nl.dossierbrug.core.outcome.Refusal;

/** What became of a delivery, as the receiving system tells it. */
public sealed interface Fate {

	/** The system knows of no delivery with that key: it did not arrive. */
	record Unknown() implements Fate {
	}

	/**
	 * It arrived, and waits there.
	 *
	 * @param receipt the receipt, the same as was given when it arrived
	 */
	record Arrived(LineReceipt receipt) implements Fate {
		public Arrived {
			Objects.requireNonNull(receipt);
		}
	}

	/**
	 * It arrived, and somebody or something there made use of it.
	 *
	 * @param receipt the receipt, the same as was given when it arrived
	 */
	record Processed(LineReceipt receipt) implements Fate {
		public Processed {
			Objects.requireNonNull(receipt);
		}
	}

	/**
	 * It arrived and was turned down there.
	 *
	 * @param reason why
	 */
	record Rejected(Refusal reason) implements Fate {
		public Rejected {
			Objects.requireNonNull(reason);
		}
	}

	/** It arrived and was taken back since. */
	record TakenBack() implements Fate {
	}
}
