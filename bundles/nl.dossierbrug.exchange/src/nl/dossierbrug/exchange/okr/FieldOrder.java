package nl.dossierbrug.exchange.okr;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of a file while they change: those that stay keep their order, new ones come behind a neighbour. */
final class FieldOrder {

	private record Newcomer(String path, FieldValue value) {
	}

	private final Map<String, FieldValue> fields;
	private final Map<String, FieldValue> replaced = new HashMap<>();
	private final Map<String, List<Newcomer>> behind = new LinkedHashMap<>();

	FieldOrder(Map<String, FieldValue> fields) {
		this.fields = fields;
	}

	/** Puts another value in a field that is there. */
	void replace(String path, FieldValue value) {
		replaced.put(path, value);
	}

	/** Takes a field out; it still shows the place to those that come behind it. */
	void remove(String path) {
		replaced.put(path, null);
	}

	/**
	 * Puts in a field that is not there.
	 *
	 * @param neighbour the path that it comes behind; empty to come first. When no such field is there it comes last
	 */
	void insert(String neighbour, String path, FieldValue value) {
		behind.computeIfAbsent(neighbour, n -> new ArrayList<>()).add(new Newcomer(path, value));
	}

	/** The fields as they have become. */
	Map<String, FieldValue> result() {
		Map<String, FieldValue> result = LinkedHashMap.newLinkedHashMap(fields.size() + behind.size());
		follow("", result);
		fields.forEach((path, value) -> {
			FieldValue now = replaced.containsKey(path) ? replaced.get(path) : value;
			if (now != null) {
				result.put(path, now);
			}
			follow(path, result);
		});
		while (!behind.isEmpty()) {
			follow(behind.keySet().iterator().next(), result);
		}
		return result;
	}

	private void follow(String neighbour, Map<String, FieldValue> result) {
		List<Newcomer> first = behind.remove(neighbour);
		if (first == null) {
			return;
		}
		Deque<Newcomer> next = new ArrayDeque<>(first);
		while (!next.isEmpty()) {
			Newcomer field = next.removeFirst();
			result.put(field.path(), field.value());
			List<Newcomer> followers = behind.remove(field.path());
			if (followers != null) {
				followers.reversed().forEach(next::addFirst);
			}
		}
	}
}
