package nl.dossierbrug.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.standard.engine.Oso;


class BundleVersionTest {

	private static final Map<String, Object> PROPERTIES = Map.of("version", "2030.1", "folder", "oso/2030.1");
	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final Sample sample = new Sample();
	private final TablesBundle tables = new TablesBundle();

	@Test
	void theTablesOfAnotherBundleAreReadFromItsFolder(@TempDir Path folder) throws IOException {
		for (Map.Entry<String, String> file : tables.files().entrySet()) {
			Path path = folder.resolve(file.getKey());
			Files.createDirectories(path.getParent());
			Files.writeString(path, file.getValue());
		}
		OsoStandard oso = new Oso(List.of(new BundleVersion(context(folder), PROPERTIES)));
		assertEquals(List.of("2030.1", "2019.1", "2018.1", "2017.1"), oso.versions());
		assertReadsItsOwn(oso);
	}

	@Test
	void aFaultyComponentSaysWhatIsWrongWithWhichBundle(@TempDir Path folder) throws IOException {
		assertFault("a component of bundle org.example.oso2030 has no property folder", folder, Map.of("version", "2030.1"));
		assertFault("bundle org.example.oso2030 has no oso/2030.1/version.properties", folder, PROPERTIES);
		assertFault("a component of bundle org.example.oso2030 has version next, not one such as 2030.1", folder,
				Map.of("version", "next", "folder", "oso/2030.1"));
	}

	private static void assertFault(String message, Path folder, Map<String, Object> properties) {
		assertEquals(message, assertThrows(IllegalArgumentException.class,
				() -> new BundleVersion(context(folder), properties)).getMessage());
	}

	@Test
	void aBundleOfTablesBringsAVersionAndTakesItAway() throws Exception {
		Bundle own = FrameworkUtil.getBundle(BundleVersionTest.class);
		assumeTrue(own != null, "needs a framework");
		start(own);
		for (Bundle bundle : own.getBundleContext().getBundles()) {
			if ("org.apache.felix.scr".equals(bundle.getSymbolicName())) {
				start(bundle);
			}
		}
		Bundle brought = own.getBundleContext().installBundle("memory:oso2030", new ByteArrayInputStream(tables.jar()));
		try {
			brought.start();
			assertReadsItsOwn(whenItKnows(own.getBundleContext(), true));
		} finally {
			brought.uninstall();
		}
		assertEquals("2019.1", whenItKnows(own.getBundleContext(), false).versions().getFirst());
	}

	private static void start(Bundle bundle) throws Exception {
		bundle.start(Bundle.START_TRANSIENT);
	}

	/** The service, as soon as it has the version or has it no more. */
	private static OsoStandard whenItKnows(BundleContext context, boolean version) throws InterruptedException {
		Instant end = Instant.now().plus(PATIENCE);
		while (Instant.now().isBefore(end)) {
			ServiceReference<OsoStandard> reference = context.getServiceReference(OsoStandard.class);
			OsoStandard oso = reference == null ? null : context.getService(reference);
			if (oso != null && oso.versions().contains("2030.1") == version) {
				return oso;
			}
			Thread.sleep(50);
		}
		throw new AssertionError("no OsoStandard " + (version ? "with" : "without") + " 2030.1");
	}

	private void assertReadsItsOwn(OsoStandard oso) throws IOException {
		String xml = tables.later(sample.xml());
		ReadResult later = oso.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
		assertEquals(List.of(), later.findings());
		assertEquals("2030.1", later.dossier().orElseThrow().standard());
		assertEquals("Noemnaam", oso.label("huidigeschool/leerling/noemnaam").in(Language.NL));
		assertTrue(new String(oso.write(later.dossier().orElseThrow()), StandardCharsets.UTF_8)
				.contains("oso_gegevensset/2030/dossier"));
		assertTrue(oso.read(new ByteArrayInputStream(sample.xml().getBytes(StandardCharsets.UTF_8))).valid());
	}

	/** A bundle that is a folder. */
	private static BundleContext context(Path folder) {
		Bundle bundle = (Bundle) Proxy.newProxyInstance(Bundle.class.getClassLoader(), new Class<?>[] { Bundle.class },
				(proxy, method, arguments) -> switch (method.getName()) {
					case "getSymbolicName" -> "org.example.oso2030";
					case "getEntry" -> {
						Path entry = folder.resolve((String) arguments[0]);
						yield Files.exists(entry) ? entry.toUri().toURL() : null;
					}
					default -> throw new UnsupportedOperationException(method.getName());
				});
		return (BundleContext) Proxy.newProxyInstance(Bundle.class.getClassLoader(), new Class<?>[] { BundleContext.class },
				(proxy, method, arguments) -> bundle);
	}
}
