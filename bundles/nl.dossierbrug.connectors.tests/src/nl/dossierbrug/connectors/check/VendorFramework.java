package nl.dossierbrug.connectors.check;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/** A framework of its own, for tests that do not run in one: it has the packages of the house and nothing else. */
final class VendorFramework {

	private static final String PACKAGES = Stream.of("dossier", "file", "id", "line", "outcome", "pupil", "spi", "table", "text")
			.map(name -> "nl.dossierbrug.core." + name + ";version=1.0.0").collect(Collectors.joining(",")) + ",nl.dossierbrug.exchange;version=1.0.0";

	private VendorFramework() {
	}

	static BundleContext context() {
		try {
			Framework framework = ServiceLoader.load(FrameworkFactory.class).findFirst().orElseThrow().newFramework(
					Map.of(Constants.FRAMEWORK_STORAGE, Files.createTempDirectory("framework").toString(), Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT,
							Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, PACKAGES));
			framework.start();
			return framework.getBundleContext();
		} catch (IOException | BundleException e) {
			throw new AssertionError(e);
		}
	}
}
