package nl.dossierbrug.connectors.check;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.namespace.ExecutionEnvironmentNamespace;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.resource.Requirement;
import org.osgi.resource.Resource;

/** Looks whether what a bundle needs is here: packages in the version that it was made for, and Java. */
final class ImportLook {

	private static final Pattern PACKAGE = Pattern.compile("\\(osgi\\.wiring\\.package=([^)]*)\\)");
	private static final Pattern VERSION = Pattern.compile("(!\\()?\\((?:bundle-)?version[>=<]+([^)]*)\\)");
	private static final String API = "nl.dossierbrug.core.";
	private static final String CLOSED = "nl.dossierbrug.core.table";

	private final JarFindings findings;
	private final FrameworkWiring framework;

	ImportLook(JarFindings findings, BundleContext context) {
		this.findings = findings;
		framework = context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class);
	}

	void look(BundleRevision bundle) {
		for (Requirement needed : bundle.getDeclaredRequirements(null)) {
			Map<String, String> directives = needed.getDirectives();
			boolean counts = !"optional".equals(directives.get(Constants.RESOLUTION_DIRECTIVE)) && directives.getOrDefault(Constants.EFFECTIVE_DIRECTIVE, "resolve").equals("resolve");
			if (counts) {
				look(needed, directives.getOrDefault(Constants.FILTER_DIRECTIVE, ""));
			}
		}
	}

	private void look(Requirement needed, String filter) {
		boolean here = !framework.findProviders(needed).isEmpty();
		Matcher matcher = PACKAGE.matcher(filter);
		if (needed.getNamespace().equals(PackageNamespace.PACKAGE_NAMESPACE) && matcher.find()) {
			look(matcher.group(1), filter, here);
		} else if (!here) {
			findings.error(needed.getNamespace().equals(ExecutionEnvironmentNamespace.EXECUTION_ENVIRONMENT_NAMESPACE) ? "import.java" : "import.other", needed.getNamespace(), filter);
		}
	}

	private void look(String name, String filter, boolean here) {
		Set<String> versions = versions(name);
		if (name.equals(CLOSED) || ManifestLook.isOfHouse(name) && !name.startsWith(API)) {
			findings.error("import.closed", name);
		} else if (!here && name.startsWith(API)) {
			findings.error("import.other-version", name, range(filter), versions.isEmpty() ? "–" : String.join(", ", versions));
		} else if (!here && !versions.isEmpty()) {
			findings.error("import.version", name, range(filter), String.join(", ", versions));
		} else if (!here) {
			findings.error("import.missing", name);
		} else if (name.startsWith(API) && !filter.contains("version")) {
			findings.warning("import.unbounded", name);
		}
	}

	private Set<String> versions(String name) {
		Set<String> versions = new TreeSet<>();
		for (BundleCapability one : framework.findProviders(new AnyVersion(name))) {
			versions.add(String.valueOf(one.getAttributes().get(Constants.VERSION_ATTRIBUTE)));
		}
		return versions;
	}

	/** The range as people write it. */
	private static String range(String filter) {
		StringBuilder range = new StringBuilder();
		Matcher matcher = VERSION.matcher(filter);
		while (matcher.find()) {
			range.append(range.isEmpty() ? "" : " – ").append(matcher.group(1) == null ? "" : "< ").append(matcher.group(2));
		}
		return range.toString();
	}

	/** A package in whatever version. */
	private record AnyVersion(String name) implements Requirement {

		@Override
		public String getNamespace() {
			return PackageNamespace.PACKAGE_NAMESPACE;
		}

		@Override
		public Map<String, String> getDirectives() {
			return Map.of(Constants.FILTER_DIRECTIVE, "(" + PackageNamespace.PACKAGE_NAMESPACE + "=" + name + ")");
		}

		@Override
		public Map<String, Object> getAttributes() {
			return Map.of();
		}

		@Override
		public Resource getResource() {
			return null;
		}
	}
}
