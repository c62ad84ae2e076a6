package nl.dossierbrug.connectors.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

import nl.dossierbrug.core.spi.DossierReceiver;
import nl.dossierbrug.core.spi.DossierSender;

/** Looks at the declarations of a jar's components (OSGi's Declarative Services), and finds those that are connectors. */
final class ComponentLook {

	private static final String HEADER = "Service-Component";
	private static final Set<String> CONNECTORS = Set.of(DossierSender.class.getName(), DossierReceiver.class.getName());

	private final JarFindings findings;

	ComponentLook(JarFindings findings) {
		this.findings = findings;
	}

	/** @return the names of the classes that are registered as sender or receiver */
	List<String> look(ConnectorJar jar) {
		List<String> connectors = new ArrayList<>();
		for (String path : jar.header(HEADER).split(",")) {
			if (!path.isBlank()) {
				Pattern wanted = Pattern.compile(Pattern.quote(path.strip().split(";")[0].strip()).replace("*", "\\E[^/]*\\Q"));
				List<String> present = jar.entries().keySet().stream().filter(name -> wanted.matcher(name).matches()).toList();
				if (present.isEmpty()) {
					findings.error("component.missing", path.strip());
				}
				present.forEach(name -> look(jar, name, connectors));
			}
		}
		if (connectors.isEmpty()) {
			findings.error("component.none", HEADER);
		}
		return List.copyOf(connectors);
	}

	private void look(ConnectorJar jar, String name, List<String> connectors) {
		try {
			Document document = document(jar.entries().get(name));
			NodeList provided = document.getElementsByTagName("provide");
			NodeList implementations = document.getElementsByTagName("implementation");
			for (int i = 0; i < provided.getLength(); i++) {
				if (CONNECTORS.contains(((Element) provided.item(i)).getAttribute("interface"))) {
					add(jar, name, implementations.getLength() == 1 ? ((Element) implementations.item(0)).getAttribute("class") : "", connectors);
				}
			}
		} catch (SAXException | IOException | ParserConfigurationException e) {
			findings.error("component.unreadable", name);
		}
	}

	private void add(ConnectorJar jar, String name, String type, List<String> connectors) {
		if (jar.entries().containsKey(type.replace('.', '/') + ".class")) {
			connectors.add(type);
		} else {
			findings.error("component.no-class", name, type);
		}
	}

	/** Nothing outside the file is looked at, whatever it asks for. */
	private static Document document(byte[] xml) throws ParserConfigurationException, SAXException, IOException {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		factory.setXIncludeAware(false);
		factory.setExpandEntityReferences(false);
		var builder = factory.newDocumentBuilder();
		builder.setErrorHandler(null);
		return builder.parse(new ByteArrayInputStream(xml));
	}
}
