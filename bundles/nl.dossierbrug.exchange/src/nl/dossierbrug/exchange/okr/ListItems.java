package nl.dossierbrug.exchange.okr;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The items of lists (a test, a school year, an address) that a number of fields stand in. An item is named by its
 * path up to and with its natural key: {@code …/toets[eldtoetscode=CITO;afnamedatum=2025-01-20]}, a twin of it by that
 * with {@code #2}.
 */
final class ListItems {

	private final Set<String> items = new HashSet<>();

	ListItems(Collection<String> paths) {
		String last = "";
		for (String path : paths) {
			for (int end = end(path, 0); end > 0; end = end(path, end)) {
				// neighbours stand in the same items
				if (end > last.length() || !path.regionMatches(0, last, 0, end) || isWithin(last, end)) {
					items.add(path.substring(0, end));
				}
			}
			last = path;
		}
	}

	private static boolean isWithin(String path, int end) {
		return end < path.length() && path.charAt(end) != '/';
	}

	/** Where the first item of a path that ends beyond a place ends, its number among twins included; 0 when there is none. */
	static int end(String path, int from) {
		int bracket = path.indexOf(']', from);
		while (bracket >= 0) {
			int end = bracket + 1;
			if (end < path.length() && path.charAt(end) == '#') {
				int slash = path.indexOf('/', end);
				end = slash < 0 ? path.length() : slash;
			}
			if (end == path.length() || path.charAt(end) == '/') {
				return end;
			}
			bracket = path.indexOf(']', end);
		}
		return 0;
	}

	/** Whether a field stands in an item of a list. */
	static boolean holds(String path) {
		return end(path, 0) > 0;
	}

	/** The outermost item that a field stands in and none of these fields does; empty when there is no such item. */
	Optional<String> newItem(String path) {
		for (int end = end(path, 0); end > 0; end = end(path, end)) {
			String item = path.substring(0, end);
			if (!items.contains(item)) {
				return Optional.of(item);
			}
		}
		return Optional.empty();
	}
}
