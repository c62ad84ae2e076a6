package nl.dossierbrug.report.dossier;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** How the blocks and leaves of a dossier are set: {@code layout.properties}, which explains itself. */
final class Layout {

	private static final String FILE = "layout.properties";

	/** By place and then by what is said of it. */
	private final Map<String, Map<String, String>> said = new HashMap<>();
	private final Map<String, LayoutPhrase> phrases = new HashMap<>();

	Layout() {
		Properties lines = new Properties();
		try (var in = Layout.class.getResourceAsStream(FILE)) {
			lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		for (String key : lines.stringPropertyNames()) {
			int point = key.indexOf('.');
			said.computeIfAbsent(key.substring(0, point), p -> new HashMap<>()).put(key.substring(point + 1),
					lines.getProperty(key));
		}
		said.values().forEach(about -> about.values().forEach(text -> phrases.computeIfAbsent(text, LayoutPhrase::of)));
	}

	/** What is said of the element at a path; empty when nothing is. */
	Optional<String> of(String path, String what) {
		int from = 0;
		while (from >= 0) {
			Map<String, String> about = said.get(path.substring(from));
			if (about != null && about.containsKey(what)) {
				return Optional.of(about.get(what));
			}
			int slash = path.indexOf('/', from);
			from = slash < 0 ? -1 : slash + 1;
		}
		return Optional.empty();
	}

	/** The phrase that is said of the element at a path. */
	Optional<LayoutPhrase> phrase(String path, String what) {
		return of(path, what).map(phrases::get);
	}

	/** Names that are said of the element at a path, parted by spaces. */
	List<String> names(String path, String what) {
		return of(path, what).map(names -> List.of(names.strip().split("\\s+"))).orElse(List.of());
	}

	/** Blocks at one path in the order in which their table shows them; that of the dossier where nothing is said of it. */
	List<Branch> sorted(List<Branch> blocks) {
		Comparator<Branch> order = (one, other) -> 0;
		for (String at : names(blocks.getFirst().path(), "sort")) {
			order = order.thenComparing(b -> b.element().textAt(at).orElse("").strip());
		}
		return blocks.stream().sorted(order).toList();
	}

	/** Whether something is said to be so. */
	boolean is(String path, String what) {
		return of(path, what).equals(Optional.of("true"));
	}
}
