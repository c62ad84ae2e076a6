package nl.dossierbrug.exchange.prepare;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.pupil.Column;
import nl.dossierbrug.core.pupil.DayOrder;
import nl.dossierbrug.core.pupil.ListChoices;
import nl.dossierbrug.exchange.pupils.Correction;
import nl.dossierbrug.exchange.pupils.Selection;

/** Which pupils of which list are meant and what was set right of them, as texts by question, and back. */
final class PupilsText {

	void write(Selection pupils, List<Correction> corrections, Map<String, String> answers) {
		pupils.year().ifPresent(year -> answers.put("year", year));
		pupils.group().ifPresent(group -> answers.put("group", group));
		answers.put("only", lines(pupils.only().stream().map(Bsn::digits).toList()));
		pupils.rows().ifPresent(rows -> answers.put("rows", lines(rows.stream().sorted().map(String::valueOf).toList())));
		pupils.listDigest().ifPresent(digest -> answers.put("list-digest", digest));
		answers.put("absent", Boolean.toString(pupils.absent()));
		pupils.school().ifPresent(school -> answers.put("pupils-of", school(school)));
		ListChoices read = pupils.choices();
		answers.put("sheets", lines(read.sheets().stream().sorted().toList()));
		read.days().ifPresent(days -> answers.put("days", days.name()));
		answers.put("columns-said", columns(read.columns()));
		answers.put("columns", columns(read.remembered()));
		answers.put("columns-asked", Boolean.toString(read.onlyColumns()));
		answers.put("corrections", Lines.joined(corrections.stream().map(PupilsText::parts).toList()));
	}

	Selection read(Map<String, String> answers) {
		ListChoices read = new ListChoices(columns(answers, "columns-said"), Set.copyOf(singles(answers, "sheets")),
				Optional.ofNullable(answers.get("days")).map(DayOrder::valueOf), columns(answers, "columns"),
				Boolean.parseBoolean(answers.get("columns-asked")));
		return new Selection(Optional.ofNullable(answers.get("year")), Optional.ofNullable(answers.get("group")),
				singles(answers, "only").stream().map(Bsn::new).toList(), Optional.ofNullable(answers.get("rows"))
						.map(rows -> singles(answers, "rows").stream().map(Integer::valueOf).collect(Collectors.toSet())),
				Optional.ofNullable(answers.get("list-digest")).filter(digest -> !digest.isEmpty()),
				Boolean.parseBoolean(answers.get("absent")), Optional.ofNullable(answers.get("pupils-of")).map(PupilsText::school), read);
	}

	List<Correction> corrections(Map<String, String> answers) {
		return Lines.of(answers.getOrDefault("corrections", "")).stream().map(PupilsText::correction).toList();
	}

	static String school(School school) {
		return Lines.joined(List.of(List.of(school.brin().code(), school.vestiging())));
	}

	static School school(String text) {
		List<String> parts = Lines.of(text).getFirst();
		return new School(new Brin(parts.get(0)), parts.get(1));
	}

	private static List<String> parts(Correction said) {
		return List.of(Integer.toString(said.row()), said.bsn().map(Bsn::digits).orElse(""), said.birthDate().map(LocalDate::toString).orElse(""),
				said.group().orElse(""));
	}

	private static Correction correction(List<String> parts) {
		return new Correction(Integer.parseInt(parts.get(0)), some(parts.get(1)).map(Bsn::new), some(parts.get(2)).map(LocalDate::parse),
				some(parts.get(3)));
	}

	private static Optional<String> some(String part) {
		return Optional.of(part).filter(text -> !text.isEmpty());
	}

	private static String columns(Map<String, Optional<Column>> said) {
		return Lines.joined(said.entrySet().stream().sorted(Map.Entry.comparingByKey())
				.map(one -> List.of(one.getKey(), one.getValue().map(Column::word).orElse(""))).toList());
	}

	private static Map<String, Optional<Column>> columns(Map<String, String> answers, String question) {
		Map<String, Optional<Column>> columns = new HashMap<>();
		Lines.of(answers.getOrDefault(question, "")).forEach(parts -> columns.put(parts.get(0), Column.of(parts.get(1))));
		return columns;
	}

	private static String lines(List<String> all) {
		return Lines.joined(all.stream().map(List::of).toList());
	}

	private static List<String> singles(Map<String, String> answers, String question) {
		return Lines.of(answers.getOrDefault(question, "")).stream().map(List::getFirst).toList();
	}
}
