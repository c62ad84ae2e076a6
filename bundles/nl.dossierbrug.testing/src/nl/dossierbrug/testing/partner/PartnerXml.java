package nl.dossierbrug.testing.partner;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** A small XML text that is being written; and how one is read. */
final class PartnerXml {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final XMLStreamWriter writer;

	PartnerXml() {
		try {
			writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
			writer.writeStartDocument("UTF-8", "1.0");
		} catch (XMLStreamException e) {
			throw new IllegalStateException(e);
		}
	}

	/** @param attributes names and values in turn; a null value is left out */
	PartnerXml open(String name, String... attributes) {
		return write(() -> {
			writer.writeStartElement(name);
			for (int i = 0; i < attributes.length; i += 2) {
				if (attributes[i + 1] != null) {
					writer.writeAttribute(attributes[i], attributes[i + 1]);
				}
			}
		});
	}

	/** An element with text; nothing at all where the text is empty. */
	PartnerXml text(String name, String value) {
		return value.isEmpty() ? this : open(name).write(() -> writer.writeCharacters(value)).close();
	}

	PartnerXml close() {
		return write(writer::writeEndElement);
	}

	byte[] bytes() {
		write(() -> {
			writer.writeEndDocument();
			writer.flush();
		});
		return out.toByteArray();
	}

	private interface Writing {
		void write() throws XMLStreamException;
	}

	private PartnerXml write(Writing writing) {
		try {
			writing.write();
			return this;
		} catch (XMLStreamException e) {
			throw new IllegalStateException(e);
		}
	}

	/** The root of a text. @throws IOException when it is no XML, or one with a document type */
	static Element read(byte[] text) throws IOException {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			DocumentBuilder builder = factory.newDocumentBuilder();
			builder.setErrorHandler(new DefaultHandler()); // says nothing on standard error
			return builder.parse(new ByteArrayInputStream(text)).getDocumentElement();
		} catch (SAXException | ParserConfigurationException e) {
			throw new IOException("no XML", e);
		}
	}

	/** Every element of that name below, whatever its namespace. */
	static Stream<Element> all(Element above, String name) {
		NodeList found = above.getElementsByTagNameNS("*", name);
		return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
	}

	/** The text of the first element of that name below. */
	static Optional<String> text(Element above, String name) {
		return all(above, name).findFirst().map(element -> element.getTextContent().strip());
	}
}
