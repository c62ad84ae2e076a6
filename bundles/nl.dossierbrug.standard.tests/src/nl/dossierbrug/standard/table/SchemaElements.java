package nl.dossierbrug.standard.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Every element of a dossier as a published schema has it, in order, each on a line. */
final class SchemaElements {

	private final Element schema;
	private final List<String> lines = new ArrayList<>();

	SchemaElements(Path file) throws IOException, SAXException {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setNamespaceAware(true);
			schema = factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
		} catch (ParserConfigurationException e) {
			throw new AssertionError(e);
		}
	}

	/** A line for each element and attribute: path, how often, the choice or repeated sequence it is in, the name of its type. */
	List<String> lines() {
		element(named("element", "dossier"), "", occurs(schema), "");
		return lines;
	}

	private void element(Element element, String path, String occurs, String group) {
		Element meant = element.hasAttribute("ref") ? named("element", element.getAttribute("ref")) : element;
		String here = path + "/" + meant.getAttribute("name");
		String type = meant.getAttribute("type");
		lines.add(here + " " + occurs + group + " " + (type.isEmpty() ? "-" : type));
		Element content = type.isEmpty() ? meant : namedOrNull("complexType", type);
		if (content != null) {
			below(content, here, "");
		}
	}

	private void below(Element element, String path, String group) {
		for (Element child : children(element)) {
			switch (child.getLocalName()) {
				case "element" -> element(child, path, occurs(child), group);
				case "choice" -> below(child, path, " choice " + occurs(child));
				case "sequence" -> below(child, path, occurs(child).equals("1") ? group : " sequence " + occurs(child));
				case "extension" -> {
					Element base = namedOrNull("complexType", child.getAttribute("base"));
					if (base != null) {
						below(base, path, group);
					}
					below(child, path, group);
				}
				case "attribute" -> lines.add(path + "/@" + child.getAttribute("name") + " "
						+ (child.getAttribute("use").equals("required") ? "1" : "0..1") + " " + child.getAttribute("type"));
				case "complexType", "complexContent", "simpleContent" -> below(child, path, group);
				default -> {
					// what narrows a text is compared on texts
				}
			}
		}
	}

	private static String occurs(Element element) {
		String min = element.hasAttribute("minOccurs") ? element.getAttribute("minOccurs") : "1";
		String max = element.hasAttribute("maxOccurs") ? element.getAttribute("maxOccurs").replace("unbounded", "*") : "1";
		return min.equals(max) ? min : min + ".." + max;
	}

	private Element named(String kind, String name) {
		Element found = namedOrNull(kind, name);
		if (found == null) {
			throw new AssertionError("the schema has no " + kind + " " + name);
		}
		return found;
	}

	private Element namedOrNull(String kind, String name) {
		return children(schema).stream().filter(e -> e.getLocalName().equals(kind) && e.getAttribute("name").equals(name))
				.findFirst().orElse(null);
	}

	private static List<Element> children(Element element) {
		List<Element> children = new ArrayList<>();
		for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element found) {
				children.add(found);
			}
		}
		return children;
	}
}
