package nl.dossierbrug.connectors.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.exchange.connectors.Connectors;
import nl.dossierbrug.exchange.connectors.ListedConnector;
import nl.dossierbrug.standard.engine.Oso;

/** The jar of a vendor is looked at whole before any of it runs; what would hurt the house is named with its place, and nothing stays behind. */
@Tag("long")
class ConnectorCheckTest {

	@TempDir
	static Path folder;
	private static BundleContext context;
	private static ConnectorCheck check;
	/** A class file that says that it is for Java 99. */
	private static final byte[] NEWER = {(byte) 0xca, (byte) 0xfe, (byte) 0xba, (byte) 0xbe, 0, 0, 0, (byte) (99 + 44), 0, 0};

	@BeforeAll
	static void build() throws BundleException {
		Bundle bundle = FrameworkUtil.getBundle(ConnectorCheck.class);
		if (bundle != null) {
			bundle.start();
		}
		context = bundle == null ? VendorFramework.context() : bundle.getBundleContext();
		check = new ConnectorCheck(context, new Connectors(), new Oso());
	}

	@AfterAll
	static void end() throws BundleException {
		if (FrameworkUtil.getBundle(ConnectorCheck.class) == null) {
			context.getBundle(0).stop();
		}
	}

	private static VendorJar jar() {
		return new VendorJar(folder);
	}

	private static Set<String> rules(CheckedConnector checked) {
		return checked.findings().stream().map(Finding::rule).collect(Collectors.toCollection(TreeSet::new));
	}

	private static UnaryOperator<VendorJar> as(UnaryOperator<VendorJar> spoilt) {
		return spoilt;
	}

	/** What a vendor did, the rule that finds it, and a part of where. */
	static Stream<Arguments> bad() {
		return Stream.of(
				Arguments.of("no bundle", as(jar -> jar.header("Bundle-SymbolicName", null)), "manifest.no-bundle", "Bundle-SymbolicName"),
				Arguments.of("name of ours", as(jar -> jar.header("Bundle-SymbolicName", "nl.dossierbrug.receiver.ot")), "manifest.foreign-name", "Bundle-SymbolicName"),
				Arguments.of("package of ours", as(jar -> jar.inPackage("nl.dossierbrug.sender.mijnlas")), "code.house-package", "nl/dossierbrug/sender/mijnlas"),
				Arguments.of("no version", as(jar -> jar.header("Bundle-Version", "nieuw")), "manifest.version", "Bundle-Version"),
				Arguments.of("activator", as(jar -> jar.header("Bundle-Activator", "org.vendor.mijnlas.Starter")), "manifest.not-allowed", "Bundle-Activator"),
				Arguments.of("fragment", as(jar -> jar.header("Fragment-Host", "nl.dossierbrug.exchange")), "manifest.not-allowed", "Fragment-Host"),
				Arguments.of("nothing registered", as(jar -> jar.header("Service-Component", null)), "component.none", "Service-Component"),
				Arguments.of("component not there", as(jar -> jar.header("Service-Component", "OSGI-INF/Ander.xml")), "component.missing", "OSGI-INF/Ander.xml"),
				Arguments.of("component with a DTD", as(jar -> jar.entry("OSGI-INF/MijnLas.xml", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>")), "component.unreadable", "OSGI-INF/MijnLas.xml"),
				Arguments.of("another API", as(jar -> jar.header("Import-Package", VendorJar.imports("[2.0,3)"))), "import.other-version", "nl.dossierbrug.core.spi"),
				Arguments.of("a package that is not here", as(jar -> jar.header("Import-Package", VendorJar.imports("[1.0,2)") + ",com.example.missing")), "import.missing", "com.example.missing"),
				Arguments.of("the inside of the house", as(jar -> jar.header("Import-Package", VendorJar.imports("[1.0,2)") + ",nl.dossierbrug.exchange")), "import.closed", "nl.dossierbrug.exchange"),
				Arguments.of("another Java", as(jar -> jar.header("Require-Capability", "osgi.ee;filter:=\"(&(osgi.ee=JavaSE)(version=99))\"")), "import.java", "osgi.ee"),
				Arguments.of("a newer class", as(jar -> jar.entry("org/vendor/mijnlas/Newer.class", NEWER)), "code.newer-java", "Newer.class"),
				Arguments.of("no class", as(jar -> jar.entry("org/vendor/mijnlas/None.class", "none")), "code.unreadable", "None.class"),
				Arguments.of("exit", as(jar -> jar.onId("if (true) System.exit(0);")), "code.forbidden", "MijnLas.class"),
				Arguments.of("exit by reference", as(jar -> jar.with("java.util.function.IntConsumer end = System::exit;")), "code.forbidden", "MijnLas.class"),
				Arguments.of("halt", as(jar -> jar.onId("if (true) Runtime.getRuntime().halt(0);")), "code.forbidden", "MijnLas.class"),
				Arguments.of("a process", as(jar -> jar.with("Object p = new ProcessBuilder(\"ls\");")), "code.forbidden", "MijnLas.class"),
				Arguments.of("a property", as(jar -> jar.onId("System.setProperty(\"dossierbrug.keys\", \"/\");")), "code.forbidden", "MijnLas.class"),
				Arguments.of("a library", as(jar -> jar.with("static { if (false) System.loadLibrary(\"x\"); } static void l() { System.loadLibrary(\"x\"); }")), "code.forbidden", "MijnLas.class"),
				Arguments.of("a native method", as(jar -> jar.with("native void n();")), "code.native", "MijnLas.class"),
				Arguments.of("a library inside", as(jar -> jar.entry("lib/x.dll", "x")), "code.native-file", "lib/x.dll"),
				Arguments.of("a window", as(jar -> jar.with("void w() { java.awt.Toolkit.getDefaultToolkit().beep(); }")), "code.window", "MijnLas.class"),
				Arguments.of("a path outside", as(jar -> jar.entry("../../boos.txt", "x")), "jar.entry", "../../boos.txt"),
				Arguments.of("breaks down at once", as(jar -> jar.with("static { if (true) throw new IllegalStateException(); }")), "declared.fault", "org.vendor.mijnlas.MijnLas"),
				Arguments.of("says nothing", as(jar -> jar.onId("if (true) return null;")), "declared.fault", "id"),
				Arguments.of("never answers", as(jar -> jar.onId("try { Thread.sleep(1000000); } catch (InterruptedException e) { }")), "declared.fault", "id"),
				Arguments.of("runs out of stack", as(jar -> jar.onId("if (true) return id();")), "declared.fault", "id"),
				Arguments.of("the id of ours", as(jar -> jar.onId("if (true) return \"parnassys\";")), "declared.reserved", "id"));
	}

	@Test
	void aSoundOneIsKnownByIdKindAndVersionAndUnsigned() throws IOException {
		CheckedConnector checked = check.check(jar().made());
		assertEquals(Set.of(), rules(checked));
		assertTrue(checked.ok());
		assertEquals(Optional.of("mijnlas"), checked.connectors().getFirst().id());
		assertEquals(Optional.of(ListedConnector.Kind.SENDER), checked.connectors().getFirst().kind());
		assertEquals("1.2.0", checked.version());
		assertEquals(Optional.empty(), checked.signer());
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("bad")
	void aBadOneIsNamedWithItsPlace(String called, UnaryOperator<VendorJar> spoilt, String rule, String where) throws IOException {
		CheckedConnector checked = check.check(spoilt.apply(jar()).made());
		assertFalse(checked.ok());
		Finding finding = checked.findings().stream().filter(one -> one.rule().equals("connector." + rule)).findFirst().orElseThrow(() -> new AssertionError(rules(checked)));
		assertTrue(checked.findings().stream().anyMatch(one -> one.rule().equals("connector." + rule) && one.path().contains(where)), finding.path());
		assertFalse(finding.message().in(Language.NL).equals(finding.message().in(Language.EN)));
	}

	@Test
	void aForbiddenCallIsNamedWithItsLineAndThenNothingOfItRuns() throws IOException {
		CheckedConnector checked = check.check(jar().onId("System.exit(0);").made());
		Finding finding = checked.findings().getFirst();
		assertEquals(10, finding.line());
		assertTrue(finding.message().in(Language.EN).contains("java.lang.System.exit"), finding.message().in(Language.EN));
		assertTrue(checked.connectors().isEmpty());
	}

	@Test
	void everythingThatIsWrongIsToldAtOnce() throws IOException {
		CheckedConnector checked = check.check(jar().with("native void n();").onId("System.exit(0);").header("Import-Package", VendorJar.imports("[2.0,3)")).entry("x.so", "x").header("Bundle-Version", "x").made());
		assertTrue(rules(checked).containsAll(Set.of("connector.code.native", "connector.code.forbidden", "connector.code.native-file", "connector.manifest.version")), rules(checked)::toString);
	}

	@Test
	void aSignerIsKnownByTheSameFingerprintAgain() throws IOException {
		Path jar = VendorJar.signed(jar().made(), "Vendor BV");
		Signer signer = check.check(jar).signer().orElseThrow();
		assertEquals("CN=Vendor BV", signer.subject());
		assertTrue(signer.fingerprint().matches("([0-9A-F]{2}:){31}[0-9A-F]{2}"));
		assertEquals(Optional.of(signer), check.check(jar).signer());
		assertFalse(check.check(VendorJar.signed(jar().made(), "Vendor BV")).signer().equals(Optional.of(signer)));
	}

	@Test
	void oneThatWasChangedAfterItWasSignedIsRefused() throws IOException {
		Path jar = VendorJar.signed(jar().made(), "Vendor BV");
		assertEquals(Set.of("connector.jar.changed"), rules(check.check(rewritten(jar, Map.of("OSGI-INF/MijnLas.xml", "<x/>".getBytes())))));
		assertEquals(Set.of("connector.jar.half-signed"), rules(check.check(rewritten(jar, Map.of("extra.txt", "x".getBytes())))));
	}

	/** The same entries, some with other content, some more. */
	private static Path rewritten(Path jar, Map<String, byte[]> other) throws IOException {
		Path out = jar.resolveSibling(other.keySet().iterator().next().replace('/', '-') + ".jar");
		try (ZipFile from = new ZipFile(jar.toFile()); ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(out))) {
			for (ZipEntry entry : from.stream().toList()) {
				to.putNextEntry(new ZipEntry(entry.getName()));
				to.write(other.getOrDefault(entry.getName(), from.getInputStream(entry).readAllBytes()));
			}
			for (var more : other.entrySet()) {
				if (from.getEntry(more.getKey()) == null) {
					to.putNextEntry(new ZipEntry(more.getKey()));
					to.write(more.getValue());
				}
			}
		}
		return out;
	}

	@Test
	void aDamagedOneIsRefusedWhereverItIsCutAndAnAbsentOneIsSaidToBe() throws IOException {
		Path jar = jar().made();
		byte[] whole = Files.readAllBytes(jar);
		for (int length : new int[] {0, 10, whole.length / 2, whole.length - 1}) {
			Path cut = Files.write(jar.resolveSibling("cut.jar"), Arrays.copyOf(whole, length));
			assertEquals(Set.of("connector.jar.damaged"), rules(check.check(cut)));
		}
		assertThrows(NoSuchFileException.class, () -> check.check(folder.resolve("none.jar")));
	}

	@Test
	void aBombIsNotUnpacked() throws IOException {
		byte[] zeros = new byte[60 << 20];
		assertEquals(Set.of("connector.jar.too-large"), rules(check.check(jar().entry("a", zeros).entry("b", zeros).made())));
	}

	@Test
	void aHundredLooksLeaveNoBundleNoThreadAndNoFileBehind() throws IOException {
		Path jar = jar().made();
		check.check(jar);
		Set<Long> bundles = Stream.of(context.getBundles()).map(Bundle::getBundleId).collect(Collectors.toSet());
		long threads = connectorThreads();
		for (int i = 0; i < 100; i++) {
			assertTrue(check.check(jar).ok());
		}
		assertEquals(bundles, Stream.of(context.getBundles()).map(Bundle::getBundleId).collect(Collectors.toSet()));
		assertTrue(connectorThreads() <= threads + 1);
		Files.move(jar, jar.resolveSibling("moved.jar"), StandardCopyOption.ATOMIC_MOVE);
	}

	private static long connectorThreads() {
		return Thread.getAllStackTraces().keySet().stream().filter(thread -> thread.getName().startsWith("connector mijnlas")).count();
	}
}
