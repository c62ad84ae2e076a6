package nl.dossierbrug.testing.partner;

import java.util.Objects;

/**
 * How a simulated partner meets who connects. Another front comes with {@link Partner#restart(Front)}.
 *
 * @param shown the certificate that it shows
 * @param asksClient whether it asks for a client certificate, and takes only a good one
 * @param plain whether it speaks HTTP without TLS, on the port where TLS is expected
 */
public record Front(Shown shown, boolean asksClient, boolean plain) {

	/** The certificate that a partner shows. */
	public enum Shown {
		/** For this computer, of the authority in {@link PartnerCertificates#trust()}. */
		GOOD,
		/** Of an authority that nobody knows. */
		OTHER_AUTHORITY,
		/** Ended. */
		ENDED,
		/** For another host. */
		OTHER_HOST
	}

	/** Mutual TLS with good certificates. */
	public static final Front MUTUAL = new Front(Shown.GOOD, true, false);
	/** TLS that asks the client nothing. */
	public static final Front ONE_SIDED = new Front(Shown.GOOD, false, false);
	/** No TLS at all. */
	public static final Front PLAIN = new Front(Shown.GOOD, false, true);

	public Front {
		Objects.requireNonNull(shown);
	}

	/** The same, with another certificate. */
	public Front showing(Shown other) {
		return new Front(other, asksClient, plain);
	}
}
