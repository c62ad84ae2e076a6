package nl.dossierbrug.connectors.check;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * A jar that lies in the framework for as long as it is looked at, under a name of its own, and is never started: nothing of it is
 * found by anybody else.
 */
final class TrialBundle implements AutoCloseable {

	private final BundleContext context;
	private final Bundle bundle;

	/** @throws BundleException when the framework does not take it */
	TrialBundle(BundleContext context, ConnectorJar jar) throws BundleException {
		this.context = context;
		String name = "trial-" + UUID.randomUUID();
		bundle = context.installBundle(name, new ByteArrayInputStream(copy(jar, name)));
	}

	/** The same under another name, so that it can lie beside itself; what was signed is left out, since it was looked at before. */
	private static byte[] copy(ConnectorJar jar, String name) {
		Manifest manifest = new Manifest();
		manifest.getMainAttributes().putAll(jar.manifest().getMainAttributes());
		manifest.getMainAttributes().put(new Attributes.Name(Constants.BUNDLE_SYMBOLICNAME), name);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (JarOutputStream out = new JarOutputStream(bytes, manifest)) {
			for (var entry : jar.entries().entrySet()) {
				if (!entry.getKey().equalsIgnoreCase(JarFile.MANIFEST_NAME) && !ConnectorJar.isSignature(entry.getKey())) {
					out.putNextEntry(new ZipEntry(entry.getKey()));
					out.write(entry.getValue());
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return bytes.toByteArray();
	}

	BundleRevision revision() {
		return bundle.adapt(BundleRevision.class);
	}

	/** Whether everything is here that it needs. */
	boolean resolves() {
		return context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class).resolveBundles(List.of(bundle));
	}

	/**
	 * Makes one of its components as the framework would.
	 *
	 * @throws IllegalStateException when it cannot be made so; when it threw something of its own, that
	 */
	Object make(String type) {
		try {
			Constructor<?> constructor = Arrays.stream(bundle.loadClass(type).getConstructors()).max(Comparator.comparingInt(Constructor::getParameterCount))
					.orElseThrow(() -> new IllegalStateException("no public constructor"));
			return constructor.newInstance(Arrays.stream(constructor.getParameterTypes()).map(this::service).toArray());
		} catch (InvocationTargetException e) {
			switch (e.getCause()) {
				case Error error -> throw error;
				case RuntimeException thrown -> throw thrown;
				default -> throw new IllegalStateException(e.getCause());
			}
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException(e);
		}
	}

	private Object service(Class<?> type) {
		ServiceReference<?> reference = context.getServiceReference(type.getName());
		if (reference == null) {
			throw new IllegalStateException("no service " + type.getName());
		}
		return context.getService(reference);
	}

	@Override
	public void close() {
		try {
			bundle.uninstall();
		} catch (BundleException e) {
			throw new IllegalStateException("a bundle that was never started can always be taken away", e);
		}
		context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class).refreshBundles(List.of(bundle));
	}
}
