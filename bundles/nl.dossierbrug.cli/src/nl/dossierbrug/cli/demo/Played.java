package nl.dossierbrug.cli.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How a typed command ended.
 *
 * @param exit its exit code
 * @param lines its answer, as a script reads it; none when it was shown to people
 * @param answer the same, as it was written
 * @param messages what it told on standard error
 */
record Played(int exit, List<Map<String, Object>> lines, String answer, String messages) {

	/** How many lines have this value at this key. */
	long count(String key, Object value) {
		return lines.stream().filter(l -> l.containsKey(key) && Objects.equals(l.get(key), value)).count();
	}

	/** How many lines have a value at this key that is not {@code null}. */
	long filled(String key) {
		return lines.stream().filter(l -> l.get(key) != null).count();
	}

	/** A number of the first line that has it; 0 when none has. */
	long number(String key) {
		return lines.stream().map(l -> l.get(key)).filter(Long.class::isInstance).map(Long.class::cast).findFirst().orElse(0L);
	}

	/** A text of the first line that has it; empty when none has. */
	String text(String key) {
		return lines.stream().map(l -> l.get(key)).filter(String.class::isInstance).map(String.class::cast).findFirst().orElse("");
	}

	/** The id of the refusal that the whole command ended in; empty when it was not refused. */
	String refusal() {
		return lines.stream().filter(l -> l.keySet().equals(java.util.Set.of("refusal")))
				.map(l -> (Map<?, ?>) l.get("refusal")).map(r -> (String) r.get("id")).findFirst().orElse("");
	}

	/** How many lines end in, or are, a refusal with this id. */
	long refused(String id) {
		return lines.stream().filter(l -> l.get("refusal") instanceof Map<?, ?> refusal && id.equals(refusal.get("id"))).count();
	}

	/** How many lines have a finding that is an error. */
	long wrong() {
		return lines.stream().filter(l -> l.get("findings") instanceof List<?> findings && findings.stream()
				.anyMatch(f -> f instanceof Map<?, ?> finding && "error".equals(finding.get("severity")))).count();
	}

	/** Of the first line with a value at a key, the text at another; empty when there is none. */
	String where(String key, Object value, String wanted) {
		return lines.stream().filter(l -> Objects.equals(l.get(key), value)).map(l -> String.valueOf(l.get(wanted)))
				.findFirst().orElse("");
	}

	/** Whether a row below the first line, at one key, has a value at another. */
	boolean hasBelow(String key, String column, Object value) {
		return below(key).stream().anyMatch(r -> Objects.equals(r.get(column), value));
	}

	/** The rows below the first line, at this key. */
	@SuppressWarnings("unchecked")
	List<Map<String, Object>> below(String key) {
		return lines.isEmpty() ? List.of() : (List<Map<String, Object>>) lines.getFirst().getOrDefault(key, List.of());
	}

	/** Among the rows below, the value at one key of the one whose path ends so; empty when there is none. */
	String below(String key, String pathEnd, String value) {
		return below(key).stream().filter(r -> String.valueOf(r.get("path")).endsWith(pathEnd))
				.map(r -> String.valueOf(r.get(value))).findFirst().orElse("");
	}
}
