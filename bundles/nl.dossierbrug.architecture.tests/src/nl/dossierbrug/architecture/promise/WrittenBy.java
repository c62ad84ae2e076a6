package nl.dossierbrug.architecture.promise;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The table {@code written-by.csv}: who implements or extends what. */
final class WrittenBy {

	private final Map<String, String> byType = new TreeMap<>();

	WrittenBy() {
		try (InputStream in = WrittenBy.class.getResourceAsStream("written-by.csv")) {
			new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).skip(1)
					.map(line -> line.split(";")).forEach(cells -> byType.put(cells[0], cells[1]));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	Set<String> types() {
		return byType.keySet();
	}

	/** The types that vendors write. */
	Set<String> vendors() {
		Set<String> vendors = new TreeSet<>(byType.keySet());
		vendors.removeIf(type -> !byType.get(type).equals("vendors"));
		return vendors;
	}
}
