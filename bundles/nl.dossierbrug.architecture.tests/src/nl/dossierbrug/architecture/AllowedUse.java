package nl.dossierbrug.architecture;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The table {@code allowed.csv}: which packages each bundle may use. */
final class AllowedUse {

	private static final List<String> EVERYWHERE = List.of("java", "javax.crypto", "javax.xml.parsers", "org.w3c.dom", "org.xml.sax", "org.osgi.service.component.annotations");

	private final Map<String, Set<String>> packagesByBundle = new HashMap<>();

	AllowedUse() {
		try (var in = AllowedUse.class.getResourceAsStream("allowed.csv");
				var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			lines.lines().filter(line -> !line.startsWith("#")).skip(1).forEach(this::row);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void row(String line) {
		String[] cells = line.split(";", -1);
		Set<String> allowed = new HashSet<>(EVERYWHERE);
		allowed.add(House.PREFIX + cells[0]);
		words(cells[1]).forEach(bundle -> allowed.add(House.PREFIX + bundle));
		allowed.addAll(words(cells[2]));
		packagesByBundle.put(cells[0], allowed);
	}

	private static List<String> words(String cell) {
		return cell.isBlank() ? List.of() : List.of(cell.trim().split("\\s+"));
	}

	boolean knows(String bundle) {
		return packagesByBundle.containsKey(bundle);
	}

	/** Whether a bundle may use a package: the row names it, or one above it. */
	boolean allows(String bundle, String packageName) {
		return packagesByBundle.getOrDefault(bundle, Set.of()).stream()
				.anyMatch(p -> packageName.equals(p) || packageName.startsWith(p + "."));
	}
}
