package nl.dossierbrug.connectors.check;

import java.util.List;

import org.osgi.framework.Constants;
import org.osgi.framework.Version;

/** Looks at what a jar says of itself as a bundle. */
final class ManifestLook {

	private static final String HOUSE = "nl.dossierbrug.";
	private static final String EXAMPLES = "nl.dossierbrug.example";
	/** What a connector has no need of, and with which it could do more than it is asked. */
	private static final List<String> NOT_ALLOWED = List.of(Constants.FRAGMENT_HOST, Constants.BUNDLE_ACTIVATOR, Constants.BUNDLE_NATIVECODE,
			Constants.DYNAMICIMPORT_PACKAGE, Constants.REQUIRE_BUNDLE, "Launcher-Agent-Class", "Premain-Class", "Agent-Class");

	private final JarFindings findings;

	ManifestLook(JarFindings findings) {
		this.findings = findings;
	}

	void look(ConnectorJar jar) {
		String name = jar.headerName(Constants.BUNDLE_SYMBOLICNAME);
		if (!jar.header(Constants.BUNDLE_MANIFESTVERSION).equals("2") || name.isEmpty()) {
			findings.error("manifest.no-bundle", Constants.BUNDLE_SYMBOLICNAME);
			return;
		}
		if (isOfHouse(name)) {
			findings.error("manifest.foreign-name", Constants.BUNDLE_SYMBOLICNAME, name);
		}
		if (!isVersion(jar.header(Constants.BUNDLE_VERSION))) {
			findings.error("manifest.version", Constants.BUNDLE_VERSION, jar.header(Constants.BUNDLE_VERSION));
		}
		for (String header : List.of(Constants.BUNDLE_NAME, Constants.BUNDLE_VENDOR)) {
			if (jar.header(header).isEmpty()) {
				findings.warning("manifest.unsaid", header);
			}
		}
		NOT_ALLOWED.stream().filter(header -> !jar.header(header).isEmpty()).forEach(header -> findings.error("manifest.not-allowed", header));
		jar.entries().keySet().forEach(this::look);
	}

	private void look(String entry) {
		if (entry.matches("(?i).*\\.(so|dll|dylib|jnilib|exe|sh|bat|cmd)")) {
			findings.error("code.native-file", entry);
		}
		if (entry.endsWith(".class") && entry.contains("/") && isOfHouse(entry.substring(0, entry.lastIndexOf('/')).replace('/', '.') + ".")) {
			findings.error("code.house-package", entry);
		}
	}

	static boolean isOfHouse(String name) {
		return name.startsWith(HOUSE) && !name.startsWith(EXAMPLES);
	}

	private static boolean isVersion(String text) {
		try {
			return !text.isEmpty() && Version.parseVersion(text) != null;
		} catch (IllegalArgumentException e) {
			return false;
		}
	}
}
