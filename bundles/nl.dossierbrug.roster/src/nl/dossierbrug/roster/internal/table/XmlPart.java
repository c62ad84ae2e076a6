package nl.dossierbrug.roster.internal.table;

import java.io.Closeable;
import java.io.IOException;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;

/**
 * One XML part of a workbook, read forwards. Names are those of the namespace of the part's outermost element, since
 * programs differ in their prefixes and the strict form of the format has a namespace of its own; what extensions add in
 * theirs is not mistaken for it. A document type declaration, which no workbook has, is refused.
 */
final class XmlPart implements Closeable {

	private final Inflated in;
	private final XMLStreamReader xml;
	private String namespace;

	XmlPart(Inflated in) throws IOException {
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

	/** Goes to the next start or end of an element; {@code false} at the end of the part. */
	boolean next() throws IOException {
		int event;
		do {
			event = event();
		} while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_ELEMENT
				&& event != XMLStreamConstants.END_DOCUMENT);
		return event != XMLStreamConstants.END_DOCUMENT;
	}

	private int event() throws IOException {
		in.nextToken();
		try {
			int event = xml.next();
			if (event == XMLStreamConstants.DTD) {
				throw new Unusable("list.damaged");
			}
			if (namespace == null && event == XMLStreamConstants.START_ELEMENT) {
				namespace = namespace();
			}
			return event;
		} catch (XMLStreamException | RuntimeException e) {
			// the parser meets some damage with whatever exception the damaged place happens to cause
			throw damaged(e);
		}
	}

	/** What stopped the parser: our own limit, or what stands in the part. */
	private static IOException damaged(Exception e) {
		return Unusable.behind(e).orElseGet(() -> new Unusable("list.damaged"));
	}

	private String namespace() {
		String uri = xml.getNamespaceURI();
		return uri == null ? "" : uri;
	}

	/** Whether this is the start of an element of that name. */
	boolean starts(String name) {
		return xml.isStartElement() && xml.getLocalName().equals(name) && namespace().equals(namespace);
	}

	/** Whether this is the end of an element of that name. */
	boolean ends(String name) {
		return xml.isEndElement() && xml.getLocalName().equals(name) && namespace().equals(namespace);
	}

	/** Whether this is the start of an element of that name, in whatever namespace: where a format has a namespace for each thing. */
	boolean begins(String name) {
		return xml.isStartElement() && xml.getLocalName().equals(name);
	}

	/** Whether this is the end of an element of that name, in whatever namespace. */
	boolean finishes(String name) {
		return xml.isEndElement() && xml.getLocalName().equals(name);
	}

	/** The name of the element. */
	String name() {
		return xml.getLocalName();
	}

	/** How many attributes the element has that starts here. */
	int attributes() {
		return xml.getAttributeCount();
	}

	/** The local name of an attribute. */
	String attributeName(int index) {
		return xml.getAttributeLocalName(index);
	}

	/** The value of an attribute. */
	String attribute(int index) {
		return xml.getAttributeValue(index);
	}

	/** The value of the attribute with that name; empty when there is none. */
	String attribute(String name) {
		for (int i = 0; i < xml.getAttributeCount(); i++) {
			if (xml.getAttributeLocalName(i).equals(name)) {
				return xml.getAttributeValue(i);
			}
		}
		return "";
	}

	/** Whether a true/false attribute is on. */
	boolean isOn(String name) {
		String value = attribute(name);
		return value.equals("1") || value.equals("true");
	}

	/** The text of the element that starts here, up to its end. What it has within it does not count. */
	String text() throws IOException {
		String whole = "";
		StringBuilder more = null;
		int event;
		while ((event = event()) != XMLStreamConstants.END_ELEMENT) {
			if (event == XMLStreamConstants.START_ELEMENT) {
				skip();
			} else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA
					|| event == XMLStreamConstants.SPACE) {
				if (whole.isEmpty()) {
					whole = characters();
				} else {
					more = more == null ? new StringBuilder(whole) : more;
					more.append(characters());
				}
			} else if (event == XMLStreamConstants.END_DOCUMENT) {
				throw new Unusable("list.damaged");
			}
		}
		return more == null ? whole : more.toString();
	}

	/**
	 * The text of the element that starts here with all that stands in elements within it, up to its end; a run of spaces
	 * that an element {@code s} stands for, a tab and a line end are spaces.
	 */
	String wholeText() throws IOException {
		StringBuilder text = new StringBuilder();
		int depth = 1;
		while (depth > 0) {
			int event = event();
			if (event == XMLStreamConstants.START_ELEMENT) {
				depth++;
				switch (xml.getLocalName()) {
					case "s", "tab", "line-break" -> text.append(' ');
					case "annotation" -> {
						skip();
						depth--;
					}
					default -> {
						// its text is part of the whole
					}
				}
			} else if (event == XMLStreamConstants.END_ELEMENT) {
				depth--;
			} else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA || event == XMLStreamConstants.SPACE) {
				text.append(characters());
			} else if (event == XMLStreamConstants.END_DOCUMENT) {
				throw new Unusable("list.damaged");
			}
		}
		return text.toString();
	}

	/** The parser reads a text only when it is asked for it, and has no checked exception left to throw then. */
	private String characters() throws IOException {
		try {
			return xml.getText();
		} catch (UncheckedStreamException e) {
			throw damaged(e);
		}
	}

	/** Goes to the end of the element that starts here. */
	void skip() throws IOException {
		int depth = 1;
		while (depth > 0) {
			int event = event();
			if (event == XMLStreamConstants.START_ELEMENT) {
				depth++;
			} else if (event == XMLStreamConstants.END_ELEMENT) {
				depth--;
			}
		}
	}

	@Override
	public void close() throws IOException {
		in.close();
	}
}
