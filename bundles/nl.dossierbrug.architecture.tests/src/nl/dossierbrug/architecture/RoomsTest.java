package nl.dossierbrug.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Within a bundle a package is a room: it stands on the rooms that it uses, and no room stands on itself by way of others. */
class RoomsTest {

	static Stream<String> bundles() {
		return new House().bundles().stream().map(House::shortName);
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void noRoomStandsOnItself(String bundle) {
		assertEquals(Optional.empty(), circle(uses(bundle)));
	}

	/** Which rooms of a bundle use which others of it. */
	private static Map<String, Set<String>> uses(String bundle) {
		Path folder = new House().bundles().stream().filter(b -> House.shortName(b).equals(bundle)).findFirst().orElseThrow();
		Path classes = folder.resolve("target/classes");
		Map<String, Set<String>> uses = new TreeMap<>();
		for (Path file : House.files(classes, ".class")) {
			String room = classes.relativize(file.getParent()).toString().replace(file.getFileSystem().getSeparator(), ".");
			uses.computeIfAbsent(room, none -> new TreeSet<>()).addAll(UsedPackages.of(file));
		}
		uses.forEach((room, used) -> {
			used.retainAll(uses.keySet());
			used.remove(room);
		});
		return uses;
	}

	/** Takes away, again and again, whatever stands on nothing that is left: what cannot be taken away stands on itself. */
	private static Optional<List<String>> circle(Map<String, Set<String>> uses) {
		Map<String, Set<String>> left = new TreeMap<>();
		uses.forEach((room, used) -> left.put(room, new TreeSet<>(used)));
		boolean taken = true;
		while (taken) {
			Set<String> ground = new TreeSet<>();
			left.forEach((room, used) -> {
				if (used.isEmpty()) {
					ground.add(room);
				}
			});
			left.keySet().removeAll(ground);
			left.values().forEach(used -> used.removeAll(ground));
			taken = !ground.isEmpty();
		}
		return left.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(left.keySet()));
	}
}
