package nl.dossierbrug.standard.convert;

import java.util.List;
import java.util.Map;

import nl.dossierbrug.core.outcome.Finding;

/**
 * Where the elements of a converted dossier come from.
 *
 * @param paths the path in the older dossier, by the path in the newer one; both with positions
 */
record ElementOrigins(Map<String, String> paths) {

	/** Findings in the newer dossier as findings in the older one: at what the element comes from, or what is around it. */
	List<Finding> relocate(List<Finding> findings) {
		return findings.stream()
				.map(f -> new Finding(f.rule(), f.severity(), of(f.path()), f.line(), f.message())).toList();
	}

	private String of(String path) {
		String known = path;
		while (!known.isEmpty() && !paths.containsKey(known)) {
			known = known.substring(0, Math.max(0, known.lastIndexOf('/')));
		}
		return paths.getOrDefault(known, "");
	}
}
