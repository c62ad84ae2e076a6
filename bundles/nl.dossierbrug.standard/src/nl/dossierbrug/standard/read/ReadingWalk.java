package nl.dossierbrug.standard.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

import org.codehaus.stax2.XMLStreamReader2;

import nl.dossierbrug.core.dossier.Element;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.standard.table.StandardVersion;

/** One pass over the XML of a dossier, from its first element to its end. */
final class ReadingWalk {

	private static final String SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

	private final XMLStreamReader2 xml;
	private final Findings findings;
	private final Limits limits;
	private final Structure structure;
	private final GuardedStream in;
	private final StrangeNames strange;
	private OpenElement open;
	private int depth = 1;
	private Map<String, String>[] attributes;
	private String text = "";
	private StringBuilder texts;

	@SuppressWarnings("unchecked")
	ReadingWalk(XMLStreamReader2 xml, GuardedStream in, StrangeNames strange, StandardVersion version, Findings findings,
			Limits limits) {
		this.xml = xml;
		this.in = in;
		this.strange = strange;
		this.findings = findings;
		this.limits = limits;
		structure = new Structure(version, findings);
		attributes = new Map[limits.depth() + 1];
	}

	/** Where it is now. */
	String path() {
		return open == null ? "" : open.path();
	}

	/** Goes through it. @return the tree; empty when the XML is refused on the way */
	Optional<Element> root() throws XMLStreamException {
		Element root = null;
		open = structure.beginRoot(xml.getLocation().getLineNumber());
		if (namesRefused() || !takeAttributes()) {
			return Optional.empty();
		}
		while (xml.hasNext()) {
			int event = xml.next();
			in.event();
			switch (event) {
				case XMLStreamConstants.START_ELEMENT -> {
					flush();
					String name = xml.getLocalName();
					if (strange.tooLong(name)) {
						refuse("names");
						return Optional.empty();
					}
					open = structure.begin(open, xml.getNamespaceURI(), name, xml.getLocation().getLineNumber());
					depth++;
					if (namesRefused() || !takeAttributes()) {
						return Optional.empty();
					}
				}
				case XMLStreamConstants.END_ELEMENT -> root = endElement();
				case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> takeText();
				case XMLStreamConstants.ENTITY_REFERENCE, XMLStreamConstants.DTD -> {
					refuse("entity");
					return Optional.empty();
				}
				case XMLStreamConstants.PROCESSING_INSTRUCTION -> {
					if (refused(xml.getPITarget())) {
						return Optional.empty();
					}
				}
				default -> {
					// a comment says nothing about a pupil
				}
			}
		}
		return Optional.ofNullable(root);
	}

	private Element endElement() {
		String all = texts == null ? text : texts.toString();
		if (open.block != null) {
			flush();
			all = "";
		}
		Element element = structure.end(open, all, attributes[depth]);
		text = "";
		texts = null;
		depth--;
		open = open.parent;
		if (open != null && !open.isLeaf()) {
			open.children.add(element);
		}
		return element;
	}

	/** A comment may part a text in two. */
	private void takeText() {
		if (open == null || open.block != null && xml.isWhiteSpace()) {
			return;
		}
		String piece = xml.getText();
		if (texts != null) {
			texts.append(piece);
		} else if (text.isEmpty()) {
			text = piece;
		} else {
			texts = new StringBuilder(text).append(piece);
		}
	}

	/** Text before or between elements: a block may have white space only, and a leaf has no elements. */
	private void flush() {
		if (texts != null || !text.isEmpty()) {
			structure.text(open, texts == null ? text : texts.toString(), xml.getLocation().getLineNumber());
			text = "";
			texts = null;
		}
	}

	/** Whether the element's own name or a prefix that it declares is one too many. */
	private boolean namesRefused() throws XMLStreamException {
		if ((open.definition == null || !xml.getPrefix().isEmpty()) && refused(xml.getPrefixedName())) {
			return true;
		}
		for (int i = 0; i < xml.getNamespaceCount(); i++) {
			if (refused("xmlns:" + xml.getNamespacePrefix(i))) {
				return true;
			}
			if (isEmpty(xml.getNamespaceURI(i)) && !isEmpty(xml.getNamespacePrefix(i))) {
				// Namespaces in XML 1.0, section 5; the parser lets it pass
				throw new XMLStreamException("a prefix without a namespace", xml.getLocation());
			}
		}
		return false;
	}

	private static boolean isEmpty(String text) {
		return text == null || text.isEmpty();
	}

	private boolean refused(String name) {
		boolean refused = strange.refuses(name);
		if (refused) {
			refuse("names");
		}
		return refused;
	}

	/** @return whether to go on */
	private boolean takeAttributes() {
		if (depth > limits.depth()) {
			refuse("depth");
			return false;
		}
		int count = xml.getAttributeCount();
		if (count > limits.attributes()) {
			refuse("attributes");
			return false;
		}
		for (int i = 0; i < count; i++) {
			if (refused("@" + xml.getAttributePrefix(i) + ":" + xml.getAttributeLocalName(i))) {
				return false;
			}
		}
		attributes[depth] = Map.of();
		if (count > 0 || open.definition != null && !open.definition.attributes().isEmpty()) {
			takeAttributes(count);
		}
		return true;
	}

	private void takeAttributes(int count) {
		Map<String, String> own = new HashMap<>();
		for (int i = 0; i < count; i++) {
			String namespace = xml.getAttributeNamespace(i);
			String name = xml.getAttributeLocalName(i);
			if (namespace == null || namespace.isEmpty()) {
				own.put(name, xml.getAttributeValue(i));
			} else if (!namespace.equals(SCHEMA_INSTANCE)) {
				structure.strangeAttribute(open, name);
			} else {
				instanceAttribute(name, xml.getAttributeValue(i));
			}
		}
		structure.attributes(open, own);
		attributes[depth] = own;
	}

	/** What the schema language itself lets any document say; it is no part of the dossier. */
	private void instanceAttribute(String name, String value) {
		switch (name) {
			case "schemaLocation", "noNamespaceSchemaLocation" -> {
				// where a schema lies is not for the sender to say
			}
			case "nil" -> structure.nil(open);
			case "type" -> {
				String type = value.strip();
				int colon = type.indexOf(':');
				structure.type(open, xml.getNamespaceURI(colon < 0 ? "" : type.substring(0, colon)),
						type.substring(colon + 1));
			}
			default -> structure.strangeAttribute(open, name);
		}
	}

	private void refuse(String key) {
		findings.add("xml.refused", Severity.ERROR, path(), xml.getLocation().getLineNumber(), key,
				Integer.toString(limits.depth()), Integer.toString(limits.attributes()));
	}
}
