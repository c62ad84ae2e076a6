package nl.dossierbrug.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** Who reads a name knows what it is: no two types of the house are called the same, except those that every bundle or package may have. */
class NamesTest {

	private static final Set<String> SHARED = Set.of("package-info", "module-info", "Activator");

	@Test
	void everyTypeHasANameOfItsOwn() {
		Map<String, List<String>> places = new House().bundles().stream().flatMap(bundle -> House.files(bundle.resolve("src"), ".java").stream())
				.collect(Collectors.groupingBy(NamesTest::name, TreeMap::new, Collectors.mapping(file -> file.getParent().toString(), Collectors.toList())));
		places.keySet().removeAll(SHARED);
		places.values().removeIf(found -> found.size() == 1);
		assertEquals(Map.of(), places, "these are called the same");
	}

	private static String name(Path file) {
		return file.getFileName().toString().replace(".java", "");
	}
}
