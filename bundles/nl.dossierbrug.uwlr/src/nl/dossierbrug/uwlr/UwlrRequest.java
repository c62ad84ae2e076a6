package nl.dossierbrug.uwlr;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.id.SchoolYear;

/**
 * What is asked of the service.
 *
 * @param changedSince answer only when something changed since; empty to answer always
 * @param groups the keys of the groups whose pupils are meant, where pupils of groups are asked for; those in no group come along
 */
record UwlrRequest(School school, SchoolYear year, Optional<Instant> changedSince, List<String> groups) {

	static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
	static final String CONTENT = "http://www.edustandaard.nl/leerresultaten/2/leerlinggegevens";
	private static final String AUTHORISATION = "http://www.edustandaard.nl/leerresultaten/2/autorisatie";
	private static final String VERSION = "2.2";

	UwlrRequest {
		Objects.requireNonNull(school);
		Objects.requireNonNull(year);
		Objects.requireNonNull(changedSince);
		groups = List.copyOf(groups);
	}

	/** Everything of a school and a year. */
	UwlrRequest(School school, SchoolYear year) {
		this(school, year, Optional.empty(), List.of());
	}

	UwlrRequest changedSince(Optional<Instant> time) {
		return new UwlrRequest(school, year, time, groups);
	}

	UwlrRequest inGroups(List<String> keys) {
		return new UwlrRequest(school, year, changedSince, keys);
	}

	/** The whole message. */
	byte[] envelope(Operation operation, WhoAsks asking) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
			xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
			xml.writeStartElement("soap", "Envelope", SOAP);
			xml.writeNamespace("soap", SOAP);
			xml.writeStartElement("soap", "Header", SOAP);
			xml.writeStartElement("aut", "autorisatie", AUTHORISATION);
			xml.writeNamespace("aut", AUTHORISATION);
			text(xml, "aut", AUTHORISATION, "autorisatiesleutel", asking.key());
			text(xml, "aut", AUTHORISATION, "klantcode", asking.code());
			text(xml, "aut", AUTHORISATION, "klantnaam", asking.name());
			xml.writeEndElement();
			xml.writeEndElement();
			xml.writeStartElement("soap", "Body", SOAP);
			xml.writeStartElement("lg", operation.request(), CONTENT);
			xml.writeNamespace("lg", CONTENT);
			body(xml, operation);
			xml.writeEndDocument();
			xml.close();
		} catch (XMLStreamException e) {
			throw new IllegalStateException("memory takes everything", e);
		}
		return bytes.toByteArray();
	}

	private void body(XMLStreamWriter xml, Operation operation) throws XMLStreamException {
		content(xml, "schooljaar", year.toString());
		content(xml, "brincode", school.brin().code());
		if (!school.vestiging().equals(School.HOOFDVESTIGING)) {
			content(xml, "dependancecode", school.vestiging());
		}
		content(xml, "xsdversie", VERSION);
		if (changedSince.isPresent()) {
			content(xml, "laatstontvangengegevens", DateTimeFormatter.ISO_INSTANT.format(changedSince.get().truncatedTo(ChronoUnit.SECONDS)));
		}
		if (operation == Operation.PUPILS) {
			xml.writeStartElement("lg", "groepen", CONTENT);
			for (String key : groups) {
				xml.writeEmptyElement("lg", "groep", CONTENT);
				xml.writeAttribute("key", key);
			}
			// without a key: those who are in no group
			xml.writeEmptyElement("lg", "groep", CONTENT);
			xml.writeEndElement();
		}
	}

	private static void content(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
		text(xml, "lg", CONTENT, name, text);
	}

	private static void text(XMLStreamWriter xml, String prefix, String namespace, String name, String text) throws XMLStreamException {
		xml.writeStartElement(prefix, name, namespace);
		xml.writeCharacters(text);
		xml.writeEndElement();
	}
}
