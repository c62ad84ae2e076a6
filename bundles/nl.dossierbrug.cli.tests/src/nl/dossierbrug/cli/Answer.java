package nl.dossierbrug.cli;

import java.util.List;
import java.util.Map;

import nl.dossierbrug.cli.demo.JsonText;

/** What the program answered. */
record Answer(int exit, String out, String err) {

	/** Standard output as a script reads it: every line must be one JSON object. */
	List<Map<String, Object>> lines() {
		return new JsonText().lines(out);
	}

	Map<String, Object> line() {
		return lines().getFirst();
	}

	@SuppressWarnings("unchecked")
	static List<Map<String, Object>> rows(Object array) {
		return (List<Map<String, Object>>) array;
	}

	@SuppressWarnings("unchecked")
	static Map<String, Object> object(Object value) {
		return (Map<String, Object>) value;
	}
}
