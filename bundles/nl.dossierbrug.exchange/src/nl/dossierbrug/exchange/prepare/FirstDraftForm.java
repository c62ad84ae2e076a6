package nl.dossierbrug.exchange.prepare;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Raises the answers of a draft that was left before they had a form of their own to those of now. */
final class FirstDraftForm {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT);
	/** In these the parts may hold a backslash, which stood for itself. */
	private static final List<String> LINES = List.of("school", "sheets", "columns", "corrections", "choices", "choices-of",
			"attachments", "again");

	Map<String, String> raised(Map<String, String> answers) {
		Map<String, String> now = new HashMap<>(answers);
		LINES.forEach(question -> now.computeIfPresent(question, (same, text) -> text.replace("\\", "\\\\")));
		contact(now);
		day(now);
		return now;
	}

	/** The oldest have the three of them in one answer. */
	private static void contact(Map<String, String> answers) {
		List<List<String>> one = Lines.of(answers.getOrDefault("contact", "").replace("\\", "\\\\"));
		if (!one.isEmpty() && one.getFirst().size() == 3) {
			answers.putIfAbsent("contact-name", one.getFirst().get(0));
			answers.putIfAbsent("contact-phone", one.getFirst().get(1));
			answers.putIfAbsent("contact-mail", one.getFirst().get(2));
		}
	}

	/** A half day is no day; it stays as it was typed. */
	private static void day(Map<String, String> answers) {
		String typed = answers.getOrDefault("inspected-on", "");
		answers.remove("inspected-on");
		try {
			answers.put("inspected-on", LocalDate.parse(typed.strip().replaceAll("[./ ]", "-"), DAY).toString());
		} catch (DateTimeParseException e) {
			if (!typed.isEmpty()) {
				answers.put("typed.inspected-on", typed);
			}
		}
	}
}
