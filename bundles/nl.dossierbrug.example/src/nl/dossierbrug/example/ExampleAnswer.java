package nl.dossierbrug.example;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

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

import nl.dossierbrug.core.line.LineReceipt;
import nl.dossierbrug.core.line.UnreadableAnswerException;

/** A small XML answer, which is nothing but elements with attributes. Nobody trusts it: what it lacks is said, without quoting it. */
record ExampleAnswer(Element element) {

	/** A list of twenty thousand dossiers takes half of it. */
	private static final int LARGEST = 8 << 20;
	private static final int LONGEST_REASON = 160;

	/** @throws UnreadableAnswerException when it is no such element, too large, or has a document type */
	static ExampleAnswer of(InputStream body, String name) throws IOException {
		byte[] bytes = body.readNBytes(LARGEST + 1);
		if (bytes.length > LARGEST) {
			throw new UnreadableAnswerException("larger than such an answer can be");
		}
		Element root = root(bytes);
		if (!root.getTagName().equals(name)) {
			throw new UnreadableAnswerException("another answer than was asked for");
		}
		return new ExampleAnswer(root);
	}

	/** What the parser says may quote the answer, so it is left out. */
	private static Element root(byte[] bytes) throws IOException {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			DocumentBuilder builder = factory.newDocumentBuilder();
			builder.setErrorHandler(new DefaultHandler()); // else it writes on standard error
			return builder.parse(new ByteArrayInputStream(bytes)).getDocumentElement();
		} catch (SAXException | IOException e) {
			throw new UnreadableAnswerException("no XML, or damaged");
		} catch (ParserConfigurationException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Why the system says no, in its own words, shortened; a dash where it does not say. */
	static String reason(InputStream body) throws IOException {
		try {
			return shortened(of(body, "refused").maybe("reason").orElse(""));
		} catch (UnreadableAnswerException e) {
			return shortened("");
		}
	}

	/** A text of the system's own making, fit to be shown. */
	static String shortened(String words) {
		String plain = words.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
		return plain.isEmpty() ? "–" : plain.length() > LONGEST_REASON ? plain.substring(0, LONGEST_REASON) + "…" : plain;
	}

	/** The elements of that name directly within. */
	List<ExampleAnswer> each(String name) {
		NodeList within = element.getChildNodes();
		return IntStream.range(0, within.getLength()).mapToObj(within::item)
				.filter(node -> node instanceof Element one && one.getTagName().equals(name)).map(node -> new ExampleAnswer((Element) node)).toList();
	}

	Optional<String> maybe(String attribute) {
		return Optional.of(element.getAttribute(attribute).strip()).filter(value -> !value.isEmpty());
	}

	String needed(String attribute) throws UnreadableAnswerException {
		return maybe(attribute).orElseThrow(() -> new UnreadableAnswerException("no " + attribute));
	}

	Instant moment(String attribute) throws UnreadableAnswerException {
		try {
			return Instant.parse(needed(attribute));
		} catch (DateTimeException e) {
			throw new UnreadableAnswerException("no moment: " + attribute);
		}
	}

	/** The receipt that this is. */
	LineReceipt receipt() throws UnreadableAnswerException {
		return receipt("number");
	}

	/** @param number the attribute in which its number stands */
	LineReceipt receipt(String number) throws UnreadableAnswerException {
		try {
			return new LineReceipt(needed(number), moment("at"));
		} catch (IllegalArgumentException e) {
			throw new UnreadableAnswerException("not the number of a receipt");
		}
	}

	/** A message of one element. @param attributes names and values in turn */
	static byte[] written(String name, String... attributes) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
			writer.writeEmptyElement(name);
			for (int i = 0; i < attributes.length; i += 2) {
				writer.writeAttribute(attributes[i], attributes[i + 1]);
			}
			writer.writeEndDocument();
			writer.flush();
		} catch (XMLStreamException e) {
			throw new IllegalStateException(e);
		}
		return out.toByteArray();
	}
}
