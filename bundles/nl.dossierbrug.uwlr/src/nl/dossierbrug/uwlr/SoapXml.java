package nl.dossierbrug.uwlr;

import java.io.InputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import com.fasterxml.aalto.stax.InputFactoryImpl;

import nl.dossierbrug.core.line.UnreadableAnswerException;

/**
 * The elements of a SOAP message, read forwards. A document type declaration, which SOAP forbids, and an entity of one are refused,
 * so is nesting far deeper than such messages go.
 */
final class SoapXml implements AutoCloseable {

	private static final int DEEPEST = 64;
	private static final int LONGEST = 2_000;

	private final XMLStreamReader xml;
	private int depth;

	SoapXml(InputStream in) throws UnreadableAnswerException {
		// the parser of Java itself writes on the console what it does not like
		XMLInputFactory factory = new InputFactoryImpl();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		try {
			xml = factory.createXMLStreamReader(in);
		} catch (XMLStreamException | RuntimeException e) {
			throw damaged();
		}
	}

	/** What the parser says may quote the answer, so it is left out. */
	private static UnreadableAnswerException damaged() {
		return new UnreadableAnswerException("no XML, or damaged");
	}

	private int event() throws UnreadableAnswerException {
		int event;
		try {
			event = xml.next();
		} catch (XMLStreamException | RuntimeException e) {
			// the parser meets some damage with whatever exception the damaged place happens to cause
			throw damaged();
		}
		depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
		if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE || depth > DEEPEST) {
			throw new UnreadableAnswerException("something that can do harm");
		}
		return event;
	}

	/** Goes to the first element, which must be this one. */
	void root(String namespace, String name) throws UnreadableAnswerException {
		if (!child() || !is(namespace, name)) {
			throw new UnreadableAnswerException("another kind of message");
		}
	}

	/** Goes to the next element within the one at hand; {@code false} at its end. */
	boolean child() throws UnreadableAnswerException {
		int event;
		do {
			event = event();
			if (event == XMLStreamConstants.START_ELEMENT) {
				return true;
			}
		} while (event != XMLStreamConstants.END_ELEMENT && event != XMLStreamConstants.END_DOCUMENT);
		return false;
	}

	/** Goes to the end of the element that starts here. */
	void skip() throws UnreadableAnswerException {
		int here = depth;
		while (depth >= here) {
			event();
		}
	}

	/** The text of the element that starts here, up to its end; of a long one the beginning. */
	String text() throws UnreadableAnswerException {
		StringBuilder text = new StringBuilder();
		int event;
		while ((event = event()) != XMLStreamConstants.END_ELEMENT) {
			if (event == XMLStreamConstants.START_ELEMENT) {
				skip();
			} else if ((event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) && text.length() < LONGEST) {
				append(text);
			}
		}
		return text.toString();
	}

	/** The parser reads a text only when it is asked for it. */
	private void append(StringBuilder text) throws UnreadableAnswerException {
		try {
			text.append(xml.getText());
		} catch (RuntimeException e) {
			throw damaged();
		}
	}

	boolean is(String namespace, String name) {
		return xml.isStartElement() && namespace.equals(xml.getNamespaceURI()) && name.equals(xml.getLocalName());
	}

	/** The local name of the element that starts here. */
	String name() {
		return xml.getLocalName();
	}

	/** The value of an attribute; empty when there is none. */
	String attribute(String name) {
		String value = xml.getAttributeValue(null, name);
		return value == null ? "" : value;
	}

	@Override
	public void close() {
		try {
			xml.close();
		} catch (XMLStreamException e) {
			// nothing is held
		}
	}
}
