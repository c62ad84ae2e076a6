package nl.dossierbrug.exchange.lines;

import java.security.cert.CertificateException;

/** The system is not believed to be who it says it is, and it is known why. */
final class ServerDoubt extends CertificateException {

	private static final long serialVersionUID = 1L;

	/** What is wrong with its certificate. */
	enum Why {
		/** Nobody whom we trust gave it out. */
		NOT_TRUSTED,
		/** Its time is over, or has not begun. */
		OVER,
		/** It is somebody else's. */
		OTHER_NAME
	}

	private final Why why;

	ServerDoubt(Why why, CertificateException cause) {
		super(why.name(), cause);
		this.why = why;
	}

	Why why() {
		return why;
	}
}
