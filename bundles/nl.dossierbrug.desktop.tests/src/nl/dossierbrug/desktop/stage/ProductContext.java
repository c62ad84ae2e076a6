package nl.dossierbrug.desktop.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

import nl.dossierbrug.desktop.LifeCycle;

/** What the framework gives the application when the product starts: the properties of the product and what was typed. */
final class ProductContext implements IApplicationContext {

	private final Bundle bundle = FrameworkUtil.getBundle(LifeCycle.class);
	private final Map<String, String> properties = new HashMap<>();
	private final Map<String, Object> arguments = new HashMap<>();

	ProductContext(List<String> typed) {
		arguments.put(APPLICATION_ARGS, typed.toArray(String[]::new));
		try (var in = bundle.getEntry("plugin.xml").openStream()) {
			NodeList found = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in).getElementsByTagName("property");
			for (int i = 0; i < found.getLength(); i++) {
				Element property = (Element) found.item(i);
				properties.put(property.getAttribute("name"), property.getAttribute("value"));
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (SAXException | ParserConfigurationException e) {
			throw new IllegalStateException(e);
		}
	}

	@Override
	public Map<String, Object> getArguments() {
		return arguments;
	}

	@Override
	public String getBrandingProperty(String key) {
		return properties.get(key);
	}

	@Override
	public Bundle getBrandingBundle() {
		return bundle;
	}

	@Override
	public void applicationRunning() {
		// nothing waits for it
	}

	@Override
	public String getBrandingApplication() {
		return "nl.dossierbrug.desktop.application";
	}

	@Override
	public String getBrandingName() {
		return "Dossierbrug";
	}

	@Override
	public String getBrandingDescription() {
		return "";
	}

	@Override
	public String getBrandingId() {
		return "nl.dossierbrug.desktop.product";
	}

	@Override
	public void setResult(Object result, IApplication application) {
		// the result is of no use to a test
	}
}
