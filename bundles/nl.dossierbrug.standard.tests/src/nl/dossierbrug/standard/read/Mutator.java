package nl.dossierbrug.standard.read;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

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

	private final RandomGenerator random;

	Mutator(RandomGenerator random) {
		this.random = random;
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
		int kind = random.nextInt(16);
		String what = kind + " at " + element.getTagName();
		boolean root = element == document.getDocumentElement();
		switch (kind) {
			case 0 -> remove(element, root);
			case 1 -> insertBeside(element, (Element) element.cloneNode(true), root);
			case 2 -> swap(element, root);
			case 3 -> document.renameNode(element, element.getNamespaceURI(), other.getTagName());
			case 4 -> document.renameNode(element, "http://example.org/other", element.getTagName());
			case 5 -> empty(element);
			case 6, 7, 8, 9, 10 -> value(all, document);
			case 11 -> element.setAttribute(random.nextBoolean() ? "omschrijving" : "soort", random.nextBoolean() ? "" : "x");
			case 12 -> element.setAttributeNS(XSI, "xsi:" + pick("nil", "schemaLocation", "noNamespaceSchemaLocation", "other"),
					"true");
			case 13 -> element.insertBefore(document.createTextNode(pick("  ", "los")), element.getFirstChild());
			case 14 -> element.insertBefore(random.nextBoolean() ? document.createComment("c")
					: document.createProcessingInstruction("p", "i"), element.getFirstChild());
			default -> insertBeside(element, (Element) other.cloneNode(true), root);
		}
		return what;
	}

	private String pick(String... texts) {
		return texts[random.nextInt(texts.length)];
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

	private void value(List<Element> all, Document document) {
		List<Element> leaves = all.stream().filter(e -> elements(e).size() == 1).toList();
		Element leaf = leaves.get(random.nextInt(leaves.size()));
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
