package nl.dossierbrug.roster.internal.edexml;

import java.io.Closeable;
import java.io.IOException;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import com.fasterxml.aalto.stax.InputFactoryImpl;

import nl.dossierbrug.roster.internal.table.Unusable;

/**
 * A roster's XML, read forwards, element by element. Names are local names. A document type declaration, which no roster
 * has, is refused; so is nesting far deeper than any roster goes.
 */
final class RosterXml implements Closeable {

	private static final int DEEPEST = 64;
	private static final int MOST_TEXT = 10_000;

	private final GuardedReader in;
	private final XMLStreamReader xml;
	private int depth;

	RosterXml(GuardedReader in) throws IOException {
		this.in = in;
		XMLInputFactory factory = new InputFactoryImpl();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		try {
			xml = factory.createXMLStreamReader(in);
		} catch (XMLStreamException e) {
			throw damaged(e);
		}
	}

	private int event() throws IOException {
		in.nextToken();
		try {
			int event = xml.next();
			if (event == XMLStreamConstants.DTD) {
				throw new Unusable("list.unsafe");
			}
			if (event == XMLStreamConstants.ENTITY_REFERENCE) {
				throw new Unusable("list.damaged", line());
			}
			depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
			if (depth > DEEPEST) {
				throw new Unusable("list.unsafe");
			}
			return event;
		} catch (XMLStreamException | RuntimeException e) {
			// the parser meets some damage with whatever exception the damaged place happens to cause
			throw damaged(e);
		}
	}

	/** What stopped the parser: our own limit, or what stands in the file. */
	private IOException damaged(Exception e) {
		return Unusable.behind(e).orElseGet(() -> new Unusable("list.damaged", e instanceof XMLStreamException x && x.getLocation() != null
				? Integer.toString(x.getLocation().getLineNumber()) : xml == null ? "1" : line()));
	}

	private String line() {
		return Integer.toString(xml.getLocation().getLineNumber());
	}

	/** Goes to the next element within the one at hand; {@code false} at its end. */
	boolean child() throws IOException {
		int event;
		do {
			event = event();
			if (event == XMLStreamConstants.START_ELEMENT) {
				return true;
			}
		} while (event != XMLStreamConstants.END_ELEMENT && event != XMLStreamConstants.END_DOCUMENT);
		return false;
	}

	/** Reads what stands behind the last element, so that a second roster behind the first does not pass unseen. */
	void end() throws IOException {
		while (event() != XMLStreamConstants.END_DOCUMENT) {
			// only whether it can be read counts
		}
	}

	/** The local name of the element that starts here. */
	String name() {
		return xml.getLocalName();
	}

	/** The namespace of the element that starts here; empty when it has none. */
	String namespace() {
		String namespace = xml.getNamespaceURI();
		return namespace == null ? "" : namespace;
	}

	/** The line on which the element starts. */
	int startLine() {
		return xml.getLocation().getLineNumber();
	}

	/** The value of an attribute; empty when there is none. */
	String attribute(String name) {
		for (int i = 0; i < xml.getAttributeCount(); i++) {
			if (xml.getAttributeLocalName(i).equals(name)) {
				return xml.getAttributeValue(i);
			}
		}
		return "";
	}

	/** The text of the element that starts here, up to its end. What it has within it does not count. */
	String text() throws IOException {
		StringBuilder text = new StringBuilder();
		int event;
		while ((event = event()) != XMLStreamConstants.END_ELEMENT) {
			if (event == XMLStreamConstants.START_ELEMENT) {
				skip();
			} else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
				append(text);
			}
		}
		return text.toString();
	}

	/** The parser reads a text only when it is asked for it, and has no checked exception left to throw then. */
	private void append(StringBuilder text) throws IOException {
		try {
			// a text that is written in a thousand pieces is as much a danger as one in one piece
			if (text.length() <= MOST_TEXT) {
				text.append(xml.getText());
			}
		} catch (RuntimeException e) {
			throw damaged(e);
		}
	}

	/** Goes to the end of the element that starts here. */
	void skip() throws IOException {
		int here = depth;
		while (depth >= here) {
			event();
		}
	}

	@Override
	public void close() throws IOException {
		in.close();
	}
}
