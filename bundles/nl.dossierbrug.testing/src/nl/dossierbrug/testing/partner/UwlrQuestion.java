package nl.dossierbrug.testing.partner;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

import org.w3c.dom.Element;

/**
 * What a client asks over UWLR.
 *
 * @param operation which of the four
 * @param groups the keys of the groups that are asked for; an empty key for whoever is in none. Nothing where all are
 */
record UwlrQuestion(Operation operation, Optional<String> authorisationKey, Optional<String> customerCode, Optional<String> customerName,
		String year, Optional<String> brin, String branch, Optional<String> schoolKey, Optional<Instant> since, List<String> groups) {

	/** The operations of UWLR 2.2. */
	enum Operation {
		ALL("leerlinggegevens", "HaalLeerlinggegevens"),
		STRUCTURE("structuur", UwlrAnswer.ROSTER + "/structuur_verzoek"),
		PUPILS("leerlingen", UwlrAnswer.ROSTER + "/leerlingen_verzoek"),
		TEACHERS("leerkrachten", UwlrAnswer.ROSTER + "/leerkrachten_verzoek");

		final String word;
		final String action;

		Operation(String word, String action) {
			this.word = word;
			this.action = action;
		}
	}

	/** @throws IOException when it is no SOAP message with a question in it */
	static UwlrQuestion read(byte[] message) throws IOException {
		Element envelope = PartnerXml.read(message);
		for (Operation operation : Operation.values()) {
			Optional<Element> found = PartnerXml.all(envelope, operation.word + "_verzoek").findFirst();
			if (found.isPresent() && UwlrAnswer.ROSTER.equals(found.get().getNamespaceURI())) {
				return of(operation, envelope, found.get());
			}
		}
		throw new IOException("no question in it");
	}

	private static UwlrQuestion of(Operation operation, Element envelope, Element question) throws IOException {
		try {
			return new UwlrQuestion(operation, PartnerXml.text(envelope, "autorisatiesleutel"), PartnerXml.text(envelope, "klantcode"),
					PartnerXml.text(envelope, "klantnaam"), PartnerXml.text(question, "schooljaar").orElse(""), PartnerXml.text(question, "brincode"),
					PartnerXml.text(question, "dependancecode").orElse("00"), PartnerXml.text(question, "schoolkey"),
					PartnerXml.text(question, "laatstontvangengegevens").map(UwlrQuestion::moment),
					PartnerXml.all(question, "groep").map(group -> group.getAttribute("key")).toList());
		} catch (DateTimeParseException e) {
			throw new IOException("no moment", e);
		}
	}

	/** Without a zone it is the time in the Netherlands. */
	private static Instant moment(String text) {
		try {
			return OffsetDateTime.parse(text).toInstant();
		} catch (DateTimeParseException e) {
			return LocalDateTime.parse(text).atZone(UwlrAnswer.HERE).toInstant();
		}
	}
}
