package nl.dossierbrug.standard;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Map;
import java.util.Optional;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/**
 * A version of the standard whose tables lie in another bundle. Such a bundle needs no class of its own: it holds the
 * tables, imports this package, and names in {@code Service-Component} a component like this one:
 *
 * <pre>{@code
 * <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.4.0" name="org.example.oso" init="2">
 *   <property name="version" value="2030.1"/>
 *   <property name="folder" value="oso/2030.1"/>
 *   <service><provide interface="nl.dossierbrug.standard.VersionSource"/></service>
 *   <implementation class="nl.dossierbrug.standard.BundleVersion"/>
 * </scr:component>
 * }</pre>
 *
 * {@code version} is the version's name, {@code folder} the folder of its tables in that bundle; {@code init="2"} has
 * the two arguments of the constructor filled in.
 */
public final class BundleVersion implements VersionSource {

	private final Bundle bundle;
	private final String version;
	private final String folder;

	/**
	 * @param context of the bundle that holds the tables
	 * @param properties of the component: {@code version} and {@code folder}
	 * @throws IllegalArgumentException when one of them is missing, the name does not begin with a number, or there is no
	 *         {@code version.properties} in the folder: a fault of that bundle, for which no other version must suffer
	 */
	public BundleVersion(BundleContext context, Map<String, Object> properties) {
		bundle = context.getBundle();
		version = text(properties, "version");
		folder = text(properties, "folder");
		if (!version.matches("\\d{1,9}(\\.\\d+)*")) {
			throw new IllegalArgumentException(
					"a component of bundle " + bundle.getSymbolicName() + " has version " + version + ", not one such as 2030.1");
		}
		if (bundle.getEntry(folder + "/version.properties") == null) {
			throw new IllegalArgumentException(
					"bundle " + bundle.getSymbolicName() + " has no " + folder + "/version.properties");
		}
	}

	private String text(Map<String, Object> properties, String name) {
		if (properties.get(name) instanceof String text && !text.isBlank()) {
			return text.strip();
		}
		throw new IllegalArgumentException(
				"a component of bundle " + bundle.getSymbolicName() + " has no property " + name);
	}

	@Override
	public String version() {
		return version;
	}

	@Override
	public Optional<InputStream> open(String table) throws IOException {
		URL entry = bundle.getEntry(folder + "/" + table);
		return entry == null ? Optional.empty() : Optional.of(entry.openStream());
	}

	@Override
	public String toString() {
		return version + " of " + bundle.getSymbolicName();
	}
}
