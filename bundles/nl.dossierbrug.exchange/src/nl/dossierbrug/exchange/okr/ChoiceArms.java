package nl.dossierbrug.exchange.okr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which filled fields stand in which arm of a choice (bsn or onderwijsnummer, address or postcode4). The arms of a choice
 * are brothers, so a field's own arm is found from the path of any other arm.
 */
final class ChoiceArms {

	private final Map<String, List<String>> fields = new HashMap<>();

	/**
	 * Takes note of a filled field.
	 *
	 * @param excludes the paths of the other arms, as the standard names them
	 */
	void add(String path, Set<String> excludes) {
		for (String other : excludes) {
			List<String> arm = fields.computeIfAbsent(armOf(path, other), a -> new ArrayList<>());
			if (arm.isEmpty() || !arm.getLast().equals(path)) {
				arm.add(path);
			}
		}
	}

	private static String armOf(String path, String other) {
		int end = Math.min(other.lastIndexOf('/') + 1, path.length());
		while (end < path.length() && path.charAt(end) != '/' && path.charAt(end) != '[') {
			end++;
		}
		return path.substring(0, end);
	}

	/** The noted fields that stand in other arms, first noted first. */
	List<String> in(Set<String> arms) {
		if (arms.isEmpty() || fields.isEmpty()) {
			return List.of();
		}
		List<String> found = new ArrayList<>();
		arms.forEach(arm -> found.addAll(fields.getOrDefault(arm, List.of())));
		return found;
	}
}
