package nl.dossierbrug.crashes;

import java.io.File;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The class path of everything the tests run on, so that a process of its own can run on it too. */
final class Everything {

	private Everything() {
		// only asked
	}

	static String classPath() {
		Bundle own = FrameworkUtil.getBundle(Everything.class);
		Stream<String> places = own == null
				? Arrays.stream(((URLClassLoader) Everything.class.getClassLoader()).getURLs()).map(URL::toString)
				: Arrays.stream(own.getBundleContext().getBundles()).map(Bundle::getLocation).filter(place -> place.contains("file:"))
						.map(place -> place.substring(place.indexOf("file:")));
		return places.map(place -> Path.of(URI.create(place.replace(" ", "%20"))).toString()).collect(Collectors.joining(File.pathSeparator));
	}
}
