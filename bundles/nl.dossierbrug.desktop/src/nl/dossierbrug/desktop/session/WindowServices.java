package nl.dossierbrug.desktop.session;

import java.util.List;

import nl.dossierbrug.exchange.ExchangeOpener;
import nl.dossierbrug.exchange.validate.Validation;
import nl.dossierbrug.standard.OsoStandard;

/** What the desktop works with. May be asked for on any thread. */
public interface WindowServices {

	/** A part of the program without which nothing can be done. */
	enum Part {
		/** Opens homes. */
		EXCHANGES,
		/** The standard. */
		STANDARD,
		/** Groups findings. */
		VALIDATION
	}

	/** Waits until every part is there, however long that takes. @throws IllegalStateException when the waiting is broken off */
	void await();

	/** The parts that are not there yet, or not any more. */
	List<Part> missing();

	/** Opens homes. */
	ExchangeOpener exchanges();

	/** The standard. */
	OsoStandard standard();

	/** Groups findings. */
	Validation validation();
}
