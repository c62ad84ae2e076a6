package nl.dossierbrug.standard.read;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import nl.dossierbrug.standard.table.StandardVersion;

/** Spoils a dossier in one place or a few, in ways that may or may not matter to the schema. */
final class Mutator {

	private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

	/** Texts at the edges of what the types allow. */
	static final String[] VALUES = { "", " ", "\n", "x", "0", "1", "-1", "+1", "24", "25", " 12 ", "1.", ".5", ".",
			"+.", "1.50", "1e3", "1 000", "-0", "+", "1000", "1001", "2147483647", "2147483648", "-2147483648",
			"-2147483649", "00000000000000000001", "99999999999999999999", "true", "TRUE", " false ", "yes", "2019-08-31",
			" 2019-08-31\n", "2019-08-31Z", "2019-08-31+01:00", "2019-08-31-14:00", "2019-08-31+14:01", "2019-08-31+13:60",
			"2019-08-31z", "2019-02-29", "2020-02-29", "1900-02-29", "2000-02-29", "-0004-02-29", "-0001-01-01",
			"0000-01-01", "0001-01-01", "10000-01-01", "012019-01-01", "19-01-01", "2019-1-1", "2019-13-01", "2019-00-10",
			"2019-04-31", "2019-01-32", "2019-01-00", "2019-08-31T00:00:00", "+2019-08-31", "--2019-08-31", "2019-07-31",
			"2019-07-31Z", " 2019-07-31", "31-07-2019", "2018-2019", "2018-2019 ", "12AB", "12ab", " 12AB", "00", "000",
			"0011", "2007-03", "٢٠٠٧-٠٣", "١٢-٠٣-٢٠٠٧", "é".repeat(35), "x".repeat(36), "x".repeat(280), "x".repeat(281),
			"x".repeat(1024), "x".repeat(1025), "2019-08-31 ", "\u00a02019-08-31", "NaN", "INF", "1_0", "١", "0x1", "𝟙𝟚-𝟘𝟛-𝟚𝟘𝟘𝟟",
			"2019-08-31+1:00", "2019-08-31+01:0", "2019-08-31+01:00 ", "2019-08-31 Z", "-2019-08-31", "--08-31", "2019-08", "+.5",
			"-.", "1..2", "1.2.3", "٣", "\t7\t", "7\u3000", "𝟙𝟚", "𝟙".repeat(17), "𝟙".repeat(18), "𝟙".repeat(140) + "x" };

	private static final String SCHEMA = "http://www.w3.org/2001/XMLSchema";
	private static final String DECLARATION = "http://www.w3.org/2000/xmlns/";

	private final RandomGenerator random;
	private final StandardVersion version;
	private final List<Element> strangers = new ArrayList<>();
	private final List<String> namespaces = new ArrayList<>();

	/**
	 * @param random the same gives the same
	 * @param version of the dossiers to spoil
	 * @param others dossiers whose elements may get into those: one of each other version
	 */
	Mutator(RandomGenerator random, StandardVersion version, List<Document> others) {
		this.random = random;
		this.version = version;
		for (Document other : others) {
			strangers.addAll(elements(other.getDocumentElement()));
			namespaces.add(other.getDocumentElement().getNamespaceURI());
		}
	}

	/** Spoils a document. @return what was done, for a message */
	String mutate(Document document) {
		int times = 1 + (random.nextInt(4) == 0 ? random.nextInt(3) : 0);
		StringBuilder done = new StringBuilder();
		for (int i = 0; i < times; i++) {
			done.append(once(document)).append("; ");
		}
		return done.toString();
	}

	private String once(Document document) {
		List<Element> all = elements(document.getDocumentElement());
		Element element = all.get(random.nextInt(all.size()));
		Element other = all.get(random.nextInt(all.size()));
		int kind = random.nextInt(24);
		String what = kind + " at " + element.getLocalName();
		boolean root = element == document.getDocumentElement();
		switch (kind) {
			case 0 -> remove(element, root);
			case 1 -> insertBeside(element, (Element) element.cloneNode(true), root);
			case 2 -> swap(element, root);
			case 3 -> document.renameNode(element, element.getNamespaceURI(), other.getLocalName());
			case 4 -> move(element, "http://example.org/other");
			case 5 -> empty(element);
			case 6, 7, 8, 9, 10 -> value(all, document);
			case 11 -> element.setAttribute(random.nextBoolean() ? "omschrijving" : "soort", random.nextBoolean() ? "" : "x");
			case 12 -> element.setAttributeNS(XSI, "xsi:" + pick("nil", "schemaLocation", "noNamespaceSchemaLocation", "other"),
					"true");
			case 13 -> element.insertBefore(document.createTextNode(pick("  ", "los")), element.getFirstChild());
			case 14 -> element.insertBefore(random.nextBoolean() ? document.createComment("c")
					: document.createProcessingInstruction("p", "i"), element.getFirstChild());
			case 15 -> insertBeside(element, (Element) other.cloneNode(true), root);
			case 16 -> ofAnotherVersion(element, root);
			case 17 -> move(element, pickFrom(namespaces));
			case 18 -> moveAll(all, pickFrom(namespaces));
			case 19 -> retype(element);
			case 20 -> swapTexts(all);
			case 21 -> document.renameNode(element, element.getNamespaceURI(), "voor:" + element.getLocalName());
			case 22 -> element.setAttributeNS("http://www.w3.org/XML/1998/namespace", pick("xml:lang", "xml:space"), "nl");
			default -> element.insertBefore(other.cloneNode(true), random.nextBoolean() ? element.getFirstChild() : null);
		}
		return what;
	}

	private String pick(String... texts) {
		return texts[random.nextInt(texts.length)];
	}

	private <T> T pickFrom(List<T> things) {
		return things.get(random.nextInt(things.size()));
	}

	/** An element or block of another version, in the namespace of this one or in its own. */
	private void ofAnotherVersion(Element beside, boolean root) {
		Element stranger = (Element) beside.getOwnerDocument().importNode(pickFrom(strangers), true);
		insertBeside(beside, stranger, root);
		if (random.nextInt(4) > 0) {
			moveAll(elements(stranger), beside.getNamespaceURI());
		}
	}

	private static void moveAll(List<Element> all, String namespace) {
		all.forEach(e -> move(e, namespace));
	}

	private static void move(Element element, String namespace) {
		if (element.hasAttribute("xmlns")) {
			element.setAttributeNS(DECLARATION, "xmlns", namespace);
		}
		element.getOwnerDocument().renameNode(element, namespace, element.getLocalName());
	}

	/** Asks by {@code xsi:type} for the type the element has, or for another. */
	private void retype(Element element) {
		String own = version.elements().at(SchemaOracleTest.path(element)).map(p -> p.element().content().name())
				.orElse(version.elements().root().content().name());
		String type = random.nextInt(3) == 0 ? pick("xs:string", "xs:date", "xs:boolean", "xs:integer", "xs:anyType",
				"jaargroepType", "leerlingType", "adresType", "vreemd", "") : own;
		element.setAttributeNS(DECLARATION, "xmlns:xs", SCHEMA);
		element.setAttributeNS(XSI, "xsi:type", pick(" ", "") + type);
	}

	private void remove(Element element, boolean root) {
		if (!root) {
			element.getParentNode().removeChild(element);
		}
	}

	private void insertBeside(Element element, Element added, boolean root) {
		if (!root) {
			element.getParentNode().insertBefore(added, random.nextBoolean() ? element : element.getNextSibling());
		}
	}

	private void swap(Element element, boolean root) {
		Node next = element.getNextSibling();
		while (next != null && next.getNodeType() != Node.ELEMENT_NODE) {
			next = next.getNextSibling();
		}
		if (!root && next != null) {
			element.getParentNode().insertBefore(next, element);
		}
	}

	private void empty(Element element) {
		while (element.getFirstChild() != null) {
			element.removeChild(element.getFirstChild());
		}
	}

	private void swapTexts(List<Element> all) {
		Element one = leaf(all);
		Element other = leaf(all);
		String text = one.getTextContent();
		one.setTextContent(other.getTextContent());
		other.setTextContent(text);
	}

	private Element leaf(List<Element> all) {
		return pickFrom(all.stream().filter(e -> elements(e).size() == 1).toList());
	}

	private void value(List<Element> all, Document document) {
		Element leaf = leaf(all);
		empty(leaf);
		leaf.appendChild(document.createTextNode(VALUES[random.nextInt(VALUES.length)]));
	}

	private static List<Element> elements(Element top) {
		List<Element> all = new ArrayList<>();
		all.add(top);
		for (Node child = top.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element element) {
				all.addAll(elements(element));
			}
		}
		return all;
	}
}
