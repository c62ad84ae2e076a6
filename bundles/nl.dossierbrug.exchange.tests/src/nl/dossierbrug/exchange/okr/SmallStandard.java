package nl.dossierbrug.exchange.okr;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.dossierbrug.core.dossier.Category;
import nl.dossierbrug.standard.FieldMeaning;

/** A few rows of the standard: enough categories and choices to merge by. */
final class SmallStandard {

	static final String PUPIL = "huidigeschool/leerling/";

	private static final Map<String, String> CATEGORIES = Map.of("toetslijst", "cat_toetsresultaten", "verzuim",
			"cat_verzuim", "verzorger", "cat_oudersverzorgers", "schoolloopbaanlijst", "cat_schoolloopbaan",
			"overigdocumentlijst", "cat_bijlagedocs", "overstapadvies", "cat_overstapadvies");

	private static final List<List<String>> CHOICES = List.of(List.of("bsn", "onderwijsnummer"),
			List.of("geboortedatum", "geboortemaand"), List.of("adreslijst", "postcode4adres"),
			List.of("instelling", "school"), List.of("cijferce", "cijferse", "werkstuk"));

	private SmallStandard() {
	}

	static FieldMeaning meaning(String path) {
		if (!path.startsWith("huidigeschool/")) {
			return FieldMeaning.UNKNOWN;
		}
		Set<String> excludes = new HashSet<>();
		List<String> steps = steps(path);
		for (int i = 0; i < steps.size(); i++) {
			String name = name(steps.get(i));
			String parent = i == 0 ? "" : String.join("/", steps.subList(0, i)) + "/";
			CHOICES.stream().filter(c -> c.contains(name))
					.forEach(c -> c.stream().filter(arm -> !arm.equals(name)).forEach(arm -> excludes.add(parent + arm)));
		}
		String code = !path.startsWith(PUPIL) ? "cat_school"
				: CATEGORIES.getOrDefault(name(steps.get(2)), "cat_leerling");
		return new FieldMeaning(Optional.of(new Category(code)), excludes, true, false);
	}

	/** Whether a path is another arm of a choice than one that is named, or stands in it. */
	static boolean standsIn(String path, String arm) {
		return path.startsWith(arm)
				&& (path.length() == arm.length() || "/[".indexOf(path.charAt(arm.length())) >= 0);
	}

	private static String name(String step) {
		return step.contains("[") ? step.substring(0, step.indexOf('[')) : step;
	}

	/** The steps of a path; a slash within a natural key separates nothing. */
	private static List<String> steps(String path) {
		List<String> steps = new ArrayList<>();
		int start = 0;
		int depth = 0;
		for (int i = 0; i < path.length(); i++) {
			char c = path.charAt(i);
			depth += c == '[' ? 1 : c == ']' ? -1 : 0;
			if (c == '/' && depth == 0) {
				steps.add(path.substring(start, i));
				start = i + 1;
			}
		}
		steps.add(path.substring(start));
		return steps;
	}
}
