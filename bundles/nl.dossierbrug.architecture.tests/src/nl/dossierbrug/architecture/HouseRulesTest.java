package nl.dossierbrug.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps the table of the house true: {@code allowed.csv} beside this class. */
class HouseRulesTest {

	private final AllowedUse allowed = new AllowedUse();

	static Stream<String> bundles() {
		return new House().bundles().stream().map(House::shortName);
	}

	private static Path folder(String bundle) {
		return new House().bundles().stream().filter(b -> House.shortName(b).equals(bundle)).findFirst().orElseThrow();
	}

	@Test
	void everyBundleHasARowInTheTable() {
		assertEquals(List.of(), bundles().filter(b -> !allowed.knows(b)).toList());
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void manifestImportsOnlyWhatTheRowAllows(String bundle) {
		Set<String> wrong = House.imports(folder(bundle)).stream().filter(name -> !allowed.allows(bundle, name))
				.collect(Collectors.toCollection(TreeSet::new));
		assertEquals(Set.of(), wrong, bundle + " may not import these");
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void bundlesNeverRequireBundles(String bundle) {
		assertFalse(House.manifest(folder(bundle)).getMainAttributes().containsKey(new Attributes.Name("Require-Bundle")));
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void classesUseOnlyWhatTheRowAllows(String bundle) {
		List<Path> classes = House.files(folder(bundle).resolve("target/classes"), ".class");
		assertFalse(classes.isEmpty(), "no classes of " + bundle + ": is it built?");
		Set<String> wrong = new TreeSet<>();
		for (Path classFile : classes) {
			for (String used : UsedPackages.of(classFile)) {
				if (!allowed.allows(bundle, used)) {
					wrong.add(classFile.getFileName() + " → " + used);
				}
			}
		}
		assertEquals(Set.of(), wrong, bundle + " may not use these");
	}

	@Test
	void theTestOfClassesWouldSeeAForbiddenUse() {
		Path own = House.files(Path.of(System.getProperty("dossierbrug.root"), "bundles",
				"nl.dossierbrug.architecture.tests", "target"), "UsedPackages.class").getFirst();
		assertTrue(UsedPackages.of(own).contains("org.objectweb.asm"));
		assertFalse(allowed.allows("core", "org.objectweb.asm"));
	}
}
