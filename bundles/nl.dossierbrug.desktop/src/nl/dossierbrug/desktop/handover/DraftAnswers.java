package nl.dossierbrug.desktop.handover;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import nl.dossierbrug.core.dossier.Category;
import nl.dossierbrug.core.dossier.Delivery;
import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.pupil.Column;
import nl.dossierbrug.core.pupil.DayOrder;
import nl.dossierbrug.exchange.pupils.Correction;

/** A handover as the answers that are kept when one leaves it, and back. What was read or made is not kept: it is read anew. */
final class DraftAnswers {

	/** What is asked before anything of a handover itself is. */
	private static final Set<String> FIRST = Set.of("step", "sender", "receiver", "school", "profile");
	private static final String TYPED = "typed.";

	private static final String BETWEEN = "\n";
	private static final String PARTS = "\t";

	Map<String, String> of(Handover handover) {
		Map<String, String> answers = new HashMap<>();
		answers.put("step", handover.step);
		answers.put("sender", handover.sender);
		answers.put("receiver", handover.receiver);
		handover.school.ifPresent(school -> answers.put("school", school.brin().code() + PARTS + school.vestiging()));
		handover.profile.ifPresent(profile -> answers.put("profile", profile.code()));
		handover.list.ifPresent(path -> answers.put("list", path.toString()));
		answers.put("list-digest", handover.listDigest);
		answers.put("sheets", String.join(BETWEEN, handover.sheets));
		handover.days.ifPresent(days -> answers.put("days", days.name()));
		answers.put("columns", handover.columns.entrySet().stream().map(one -> one.getKey() + PARTS + one.getValue().map(Column::word).orElse(""))
				.collect(Collectors.joining(BETWEEN)));
		handover.roster.ifPresent(path -> answers.put("roster", path.toString()));
		handover.dossiers.ifPresent(path -> answers.put("dossiers", path.toString()));
		answers.put("rows", handover.rows.stream().map(String::valueOf).collect(Collectors.joining(BETWEEN)));
		answers.put("corrections", handover.corrections.values().stream().map(DraftAnswers::text).collect(Collectors.joining(BETWEEN)));
		answers.put("choices", text(0, handover.choices));
		answers.put("choices-of", handover.choicesOf.entrySet().stream().map(one -> text(one.getKey(), one.getValue()))
				.filter(text -> !text.isEmpty()).collect(Collectors.joining(BETWEEN)));
		answers.put("attachments", handover.attachments.entrySet().stream()
				.flatMap(one -> one.getValue().stream().map(file -> one.getKey() + PARTS + file)).collect(Collectors.joining(BETWEEN)));
		handover.schoolYears.ifPresent(years -> answers.put("years", years.toString()));
		answers.put("contact-name", handover.contactName);
		answers.put("contact-phone", handover.contactPhone);
		answers.put("contact-mail", handover.contactMail);
		answers.put("contact-wanted", Boolean.toString(handover.contactWanted));
		answers.put("provisional", Boolean.toString(handover.provisional));
		answers.put("notice", Boolean.toString(handover.giveNotice));
		answers.put("repair", Boolean.toString(handover.repair));
		answers.put("inspected", Boolean.toString(handover.inspected));
		answers.put("inspected-on", handover.inspectedText);
		answers.put("inspected-by", handover.inspectedBy);
		answers.put("agreed", handover.agreed);
		answers.put("reason", handover.reason);
		answers.put("permission", handover.permission);
		answers.put("again", String.join(BETWEEN, handover.again));
		handover.typed.forEach((field, text) -> answers.put(TYPED + field, text));
		return answers;
	}

	/** Whether no more was answered than between which systems. */
	static boolean isEmpty(Map<String, String> answers) {
		Map<String, String> filled = new HashMap<>(answers);
		Map<String, String> nothing = new DraftAnswers().of(new Handover());
		filled.keySet().removeAll(FIRST);
		nothing.keySet().removeAll(FIRST);
		return filled.equals(nothing);
	}

	private static String text(Correction correction) {
		return String.join(PARTS, Integer.toString(correction.row()), correction.bsn().map(Bsn::digits).orElse(""),
				correction.birthDate().map(LocalDate::toString).orElse(""), correction.group().orElse(""));
	}

	private static String text(int row, Map<Category, Delivery> choices) {
		return choices.entrySet().stream().map(one -> row + PARTS + one.getKey().code() + PARTS + one.getValue().name())
				.collect(Collectors.joining(BETWEEN));
	}

	/** @param today a day of inspection that is still to come is none */
	Handover handover(Map<String, String> answers, LocalDate today) {
		Handover handover = new Handover();
		handover.step = answers.getOrDefault("step", handover.step);
		handover.sender = answers.getOrDefault("sender", "");
		handover.receiver = answers.getOrDefault("receiver", "");
		handover.school = lines(answers, "school").stream().findFirst().map(parts -> new School(new Brin(parts[0]), parts[1]));
		handover.profile = Optional.ofNullable(answers.get("profile")).map(Profile::new);
		handover.list = Optional.ofNullable(answers.get("list")).map(Path::of);
		handover.listDigest = answers.getOrDefault("list-digest", "");
		lines(answers, "sheets").forEach(parts -> handover.sheets.add(parts[0]));
		handover.days = Optional.ofNullable(answers.get("days")).map(DayOrder::valueOf);
		handover.columns = lines(answers, "columns").stream().collect(Collectors.toMap(parts -> parts[0], parts -> Column.of(parts[1])));
		handover.roster = Optional.ofNullable(answers.get("roster")).map(Path::of);
		handover.dossiers = Optional.ofNullable(answers.get("dossiers")).map(Path::of);
		lines(answers, "rows").forEach(parts -> handover.rows.add(Integer.valueOf(parts[0])));
		lines(answers, "corrections").forEach(parts -> handover.corrections.put(Integer.valueOf(parts[0]), correction(parts)));
		lines(answers, "choices").forEach(parts -> handover.choices.put(new Category(parts[1]), Delivery.valueOf(parts[2])));
		lines(answers, "choices-of").forEach(parts -> handover.choicesOf.computeIfAbsent(Integer.valueOf(parts[0]), row -> new HashMap<>())
				.put(new Category(parts[1]), Delivery.valueOf(parts[2])));
		lines(answers, "attachments").forEach(parts -> handover.attachments
				.computeIfAbsent(Integer.valueOf(parts[0]), row -> new ArrayList<>()).add(Path.of(parts[1])));
		handover.schoolYears = Optional.ofNullable(answers.get("years")).map(Integer::valueOf);
		contact(handover, answers);
		handover.contactWanted = Boolean.parseBoolean(answers.get("contact-wanted"));
		handover.provisional = Boolean.parseBoolean(answers.get("provisional"));
		handover.giveNotice = Boolean.parseBoolean(answers.get("notice"));
		handover.repair = Boolean.parseBoolean(answers.get("repair"));
		handover.inspected = Boolean.parseBoolean(answers.get("inspected"));
		handover.inspectedOn(answers.getOrDefault("inspected-on", ""), today);
		handover.inspectedBy = answers.getOrDefault("inspected-by", "");
		handover.agreed = answers.getOrDefault("agreed", handover.agreed);
		handover.reason = answers.getOrDefault("reason", "");
		handover.permission = answers.getOrDefault("permission", "");
		handover.again = lines(answers, "again").stream().map(parts -> parts[0]).toList();
		answers.forEach((question, text) -> {
			if (question.startsWith(TYPED)) {
				handover.typed.put(question.substring(TYPED.length()), text);
			}
		});
		return handover;
	}

	/** An older draft has the three of them in one answer. */
	private static void contact(Handover handover, Map<String, String> answers) {
		lines(answers, "contact").stream().findFirst().filter(parts -> parts.length == 3).ifPresent(parts -> {
			handover.contactName = parts[0];
			handover.contactPhone = parts[1];
			handover.contactMail = parts[2];
		});
		handover.contactName = answers.getOrDefault("contact-name", handover.contactName);
		handover.contactPhone = answers.getOrDefault("contact-phone", handover.contactPhone);
		handover.contactMail = answers.getOrDefault("contact-mail", handover.contactMail);
	}

	private static Correction correction(String[] parts) {
		return new Correction(Integer.parseInt(parts[0]), Bsn.of(parts[1]),
				Optional.of(parts[2]).filter(day -> !day.isEmpty()).map(LocalDate::parse),
				Optional.of(parts[3]).filter(group -> !group.isEmpty()));
	}

	private static List<String[]> lines(Map<String, String> answers, String question) {
		return answers.getOrDefault(question, "").lines().filter(line -> !line.isEmpty()).map(line -> line.split(PARTS, -1)).toList();
	}
}
