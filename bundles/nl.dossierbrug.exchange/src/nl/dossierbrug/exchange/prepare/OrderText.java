package nl.dossierbrug.exchange.prepare;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.spi.Way;
import nl.dossierbrug.standard.Composition.Contact;

/** An order as texts by question, all of it and always in the same words, and back. */
final class OrderText {

	private final PupilsText pupils = new PupilsText();
	private final ChoicesText choices = new ChoicesText();

	Map<String, String> write(PrepareOrder order) {
		Map<String, String> answers = new TreeMap<>();
		Pair pair = order.pair();
		answers.put("sender", pair.sender());
		answers.put("receiver", pair.receiver());
		pair.school().ifPresent(school -> answers.put("school", PupilsText.school(school)));
		pair.profile().ifPresent(profile -> answers.put("profile", profile.code()));
		pair.to().ifPresent(to -> answers.put("to", to.code()));
		answers.put("way", pair.way().word());
		OrderFiles files = order.files();
		files.list().ifPresent(file -> answers.put("list", file.toString()));
		files.roster().ifPresent(file -> answers.put("roster", file.toString()));
		files.dossiers().ifPresent(folder -> answers.put("dossiers", folder.toString()));
		files.attachments().ifPresent(folder -> answers.put("attachments-folder", folder.toString()));
		answers.put("live", Boolean.toString(files.live()));
		pupils.write(order.pupils(), order.perRow().corrections(), answers);
		choices.write(order.along(), order.perRow(), answers);
		write(order.along(), answers);
		write(order.parents(), answers);
		answers.put("parents-of", Lines.joined(order.perRow().parents().entrySet().stream().sorted(Map.Entry.comparingByKey())
				.map(one -> single(one.getKey(), one.getValue())).toList()));
		answers.put("notice", Boolean.toString(order.giveNotice()));
		answers.put("draft", Boolean.toString(order.draft()));
		return answers;
	}

	private static void write(Along along, Map<String, String> answers) {
		along.schoolYears().ifPresent(years -> answers.put("years", years.toString()));
		along.contact().ifPresent(contact -> {
			answers.put("contact-name", contact.name());
			answers.put("contact-phone", contact.phone());
			answers.put("contact-mail", contact.email());
		});
		along.contactWanted().ifPresent(wanted -> answers.put("contact-wanted", wanted.toString()));
		answers.put("provisional", Boolean.toString(along.provisional()));
		answers.put("repair", Boolean.toString(along.repair()));
	}

	private static void write(Parents parents, Map<String, String> answers) {
		answers.put("inspected", Boolean.toString(parents.seen()));
		parents.on().ifPresent(day -> answers.put("inspected-on", day.toString()));
		answers.put("inspected-by", parents.by());
		answers.put("agreed", parents.agreed());
		answers.put("reason", parents.reason());
		answers.put("permission", parents.permission());
		answers.put("instead", Lines.joined(parents.instead().stream().map(Bsn::digits).sorted().map(List::of).toList()));
	}

	private static List<String> single(int row, Parents parents) {
		return List.of(Integer.toString(row), Boolean.toString(parents.seen()), parents.on().map(LocalDate::toString).orElse(""), parents.by(),
				parents.agreed(), parents.reason(), parents.permission());
	}

	private static Map<Integer, Parents> singles(Map<String, String> answers) {
		return Lines.of(answers.getOrDefault("parents-of", "")).stream().collect(Collectors.toMap(parts -> Integer.valueOf(parts.get(0)),
				parts -> new Parents(Boolean.parseBoolean(parts.get(1)), Optional.of(parts.get(2)).filter(day -> !day.isEmpty()).map(LocalDate::parse),
						parts.get(3), parts.get(4), parts.get(5), parts.get(6), Set.of())));
	}

	/** @throws RuntimeException when they are no order */
	PrepareOrder read(Map<String, String> answers) {
		Pair pair = new Pair(answers.getOrDefault("sender", ""), answers.getOrDefault("receiver", ""), school(answers),
				one(answers, "profile").map(Profile::new), one(answers, "to").map(Brin::new), way(answers));
		OrderFiles files = new OrderFiles(one(answers, "list").map(Path::of), one(answers, "roster").map(Path::of),
				one(answers, "dossiers").map(Path::of), one(answers, "attachments-folder").map(Path::of), is(answers, "live"));
		return new PrepareOrder(pair, files, pupils.read(answers), choices.perRow(answers, pupils.corrections(answers), singles(answers)), along(answers),
				parents(answers), is(answers, "notice"), is(answers, "draft"));
	}

	/** Before there were ways, everything went by files. */
	private static Way way(Map<String, String> answers) {
		return Way.of(answers.getOrDefault("way", Way.FILES.word())).orElseThrow(() -> new IllegalArgumentException("no way"));
	}

	private static Optional<School> school(Map<String, String> answers) {
		return one(answers, "school").map(PupilsText::school);
	}

	private Along along(Map<String, String> answers) {
		Contact contact = new Contact(answers.getOrDefault("contact-name", ""), answers.getOrDefault("contact-phone", ""),
				answers.getOrDefault("contact-mail", ""));
		boolean none = contact.equals(new Contact("", "", ""));
		// drafts of before say false where nothing was said
		return new Along(choices.choices(answers), one(answers, "years").map(Integer::valueOf), none ? Optional.empty() : Optional.of(contact),
				one(answers, "contact-wanted").map(Boolean::valueOf).filter(wanted -> wanted || answers.containsKey("form")),
				choices.attachments(answers), is(answers, "provisional"), is(answers, "repair"));
	}

	private static Parents parents(Map<String, String> answers) {
		return new Parents(is(answers, "inspected"), one(answers, "inspected-on").map(LocalDate::parse),
				answers.getOrDefault("inspected-by", ""), answers.getOrDefault("agreed", Parents.UNKNOWN), answers.getOrDefault("reason", ""),
				answers.getOrDefault("permission", ""), Lines.of(answers.getOrDefault("instead", "")).stream().map(parts -> new Bsn(parts.getFirst()))
						.collect(Collectors.toSet()));
	}

	private static boolean is(Map<String, String> answers, String question) {
		return Boolean.parseBoolean(answers.get(question));
	}

	private static Optional<String> one(Map<String, String> answers, String question) {
		return Optional.ofNullable(answers.get(question)).filter(text -> !text.isEmpty());
	}
}
