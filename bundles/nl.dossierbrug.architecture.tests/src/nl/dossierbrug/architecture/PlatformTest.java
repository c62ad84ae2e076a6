package nl.dossierbrug.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** We use of the Eclipse platform only what it gives to everybody, so that a newer one can take its place. */
class PlatformTest {

	private final Set<String> closed = closed();

	private static Set<String> closed() {
		try (InputStream list = PlatformTest.class.getResourceAsStream("platform-closed.txt")) {
			return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).collect(Collectors.toSet());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static Stream<String> bundles() {
		return new House().withTests().stream().map(House::shortName);
	}

	private boolean isClosed(String name) {
		return name.startsWith("org.eclipse.") && (name.contains(".internal.") || name.endsWith(".internal")) || closed.contains(name);
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void noManifestImportsWhatThePlatformKeepsForItself(String bundle) {
		assertEquals(Set.of(), House.imports(new House().folder(bundle)).stream().filter(this::isClosed).collect(Collectors.toCollection(TreeSet::new)));
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void noClassUsesWhatThePlatformKeepsForItself(String bundle) {
		Set<String> wrong = new TreeSet<>();
		for (Path classFile : House.files(new House().folder(bundle).resolve("target/classes"), ".class")) {
			UsedPackages.of(classFile).stream().filter(this::isClosed).forEach(used -> wrong.add(classFile.getFileName() + " → " + used));
		}
		assertEquals(Set.of(), wrong);
	}

	@Test
	void theseTestsWouldSeeIt() {
		assertTrue(isClosed("org.eclipse.e4.ui.internal.workbench.swt") && isClosed("org.eclipse.e4.ui.workbench.renderers.swt"));
		assertTrue(!isClosed("org.eclipse.e4.ui.workbench") && !isClosed("org.eclipse.swt.widgets"));
	}
}
