package nl.dossierbrug.uwlr;

import java.io.InputStream;

import nl.dossierbrug.core.line.UnreadableAnswerException;

/** What the service answered. */
sealed interface SoapAnswer {

	/** It gives what was asked. @param message the whole message; empty where it was not read */
	record Given(byte[] message) implements SoapAnswer {
	}

	/** Nothing changed since. */
	record NoChanges() implements SoapAnswer {
	}

	/** It has nothing of what was asked. */
	record NoData() implements SoapAnswer {
	}

	/**
	 * It says what is wrong.
	 *
	 * @param server whether by its own account the fault is its own, so that the same may go well another time
	 * @param text in its own words; not to be trusted
	 */
	record Fault(Meaning meaning, boolean server, String text) implements SoapAnswer {
	}

	/** What a fault comes to. */
	enum Meaning {
		/** It does not know the operation. */
		UNKNOWN_OPERATION,
		/** It does not know who asks, or may not give this. */
		NOT_AUTHORISED,
		/** It does not give this school year. */
		YEAR,
		/** It does not know the school. */
		SCHOOL,
		/** Something else. */
		OTHER
	}

	/**
	 * Reads which it is, and not further than needed for that.
	 *
	 * @param kept the whole message, for who wants it given
	 * @throws UnreadableAnswerException when it is none of them
	 */
	static SoapAnswer read(InputStream in, byte[] kept, Operation operation) throws UnreadableAnswerException {
		try (SoapXml xml = new SoapXml(in)) {
			xml.root(UwlrRequest.SOAP, "Envelope");
			do {
				if (!xml.child()) {
					throw new UnreadableAnswerException("an envelope without a body");
				}
				if (!xml.is(UwlrRequest.SOAP, "Body")) {
					xml.skip();
				}
			} while (!xml.is(UwlrRequest.SOAP, "Body"));
			if (!xml.child()) {
				throw new UnreadableAnswerException("an empty body");
			}
			if (xml.is(UwlrRequest.SOAP, "Fault")) {
				return new FaultReader(xml).read();
			}
			if (!xml.is(UwlrRequest.CONTENT, operation.answer()) || !xml.child()) {
				throw new UnreadableAnswerException("not the answer to what was asked");
			}
			return switch (xml.name()) {
				case "geenwijzigingen" -> new NoChanges();
				case "geengegevens" -> new NoData();
				default -> new Given(kept);
			};
		}
	}
}
