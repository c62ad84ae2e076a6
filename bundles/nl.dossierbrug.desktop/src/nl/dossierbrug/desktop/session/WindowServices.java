package nl.dossierbrug.desktop.session;

import nl.dossierbrug.exchange.ExchangeOpener;
import nl.dossierbrug.exchange.validate.Validation;
import nl.dossierbrug.standard.OsoStandard;

/** What the desktop works with. May be asked for on any thread; the first time may take a while. */
public interface WindowServices {

	/** Opens homes. */
	ExchangeOpener exchanges();

	/** The standard. */
	OsoStandard standard();

	/** Groups findings. */
	Validation validation();
}
