package nl.dossierbrug.desktop.settings;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/**
 * A part of the running program, as its own manifest tells of it.
 *
 * @param name what it is called
 * @param version its version
 * @param licence the licence under which it may be used; empty where the manifest names none
 */
record Library(String name, String version, Optional<String> licence) {

	private static final String OURS = "nl.dossierbrug.";

	/** All that others made, by name. */
	static List<Library> of(BundleContext running) {
		return bundles(running).filter(bundle -> !isOurs(bundle)).map(Library::of).sorted(Comparator.comparing(Library::name, String.CASE_INSENSITIVE_ORDER)).toList();
	}

	/** What is our own, by name. */
	static List<Library> ours(BundleContext running) {
		return bundles(running).filter(Library::isOurs).map(Library::of).sorted(Comparator.comparing(Library::name)).toList();
	}

	private static Stream<Bundle> bundles(BundleContext running) {
		return Arrays.stream(running.getBundles()).filter(bundle -> bundle.getSymbolicName() != null);
	}

	private static boolean isOurs(Bundle bundle) {
		return bundle.getSymbolicName().startsWith(OURS);
	}

	private static Library of(Bundle bundle) {
		// the name of ours is the one in the log; that of others is the one people know
		String name = isOurs(bundle) ? bundle.getSymbolicName() : header(bundle, "Bundle-Name").orElse(bundle.getSymbolicName());
		return new Library(name, bundle.getVersion().toString(), header(bundle, "Bundle-License"));
	}

	private static Optional<String> header(Bundle bundle, String key) {
		return Optional.ofNullable(bundle.getHeaders().get(key)).map(value -> value.replace("\"", "").strip()).filter(value -> !value.isBlank() && !value.startsWith("%"));
	}
}
