package nl.dossierbrug.crashes;

import java.io.File;
import java.net.URI;
import java.net.URLClassLoader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The class path of everything the tests run on, so that a process of its own can run on it too. */
final class Everything {

	private static final String FILE = "file:";

	private Everything() {
		// only asked
	}

	static String classPath() {
		Bundle own = FrameworkUtil.getBundle(Everything.class);
		Stream<Path> places = own == null
				? Arrays.stream(((URLClassLoader) Everything.class.getClassLoader()).getURLs()).map(url -> Path.of(URI.create(url.toString())))
				: Arrays.stream(own.getBundleContext().getBundles()).map(Bundle::getLocation).filter(place -> place.contains(FILE))
						.map(place -> file(place.substring(place.indexOf(FILE) + FILE.length())));
		return places.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
	}

	/** Where the framework has a bundle from; it leaves out what its own folder is called. */
	private static Path file(String place) {
		String decoded = URLDecoder.decode(place.replace("+", "%2B"), StandardCharsets.UTF_8);
		return Path.of(URI.create(System.getProperty("osgi.install.area"))).resolve(decoded);
	}
}
