package nl.dossierbrug.practice;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import nl.dossierbrug.core.dossier.Element;
import nl.dossierbrug.core.table.DataRow;
import nl.dossierbrug.core.table.DataTable;

/** The tests of groups 6 to 8: a few subjects, at the beginning (group 8 only), the middle and the end of each year. */
final class TestPart {

	private static final int FIRST_GROUP = 6;
	/** Didactische leeftijd counts ten months a year, from the beginning of group 3. */
	private static final int MONTHS_A_YEAR = 10;
	private static final List<String> LETTERS = List.of("A", "B", "C", "D", "E");
	private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V");

	/** When in the year a test is taken. */
	private record Moment(String letter, Month month, int monthsIn) {
	}

	private static final List<Moment> MOMENTS = List.of(new Moment("B", Month.OCTOBER, 1),
			new Moment("M", Month.JANUARY, 5), new Moment("E", Month.JUNE, 10));

	private final List<DataRow> subjects = DataTable.beside(TestPart.class, "tests.csv").rows();
	private final Town town;

	TestPart(Town town) {
		this.town = town;
	}

	/**
	 * @param before tests of this day and later have not been taken yet
	 * @return {@code toetslijst}, or nothing when no test was taken
	 */
	Optional<Element> list(PracticePupil pupil, Career career, LocalDate before) {
		Dice dice = pupil.dice("tests");
		List<Element> tests = new ArrayList<>();
		for (Career.Year year : career.years()) {
			for (Moment moment : MOMENTS) {
				LocalDate week = year.year().day(moment.month, 15);
				boolean taken = year.jaargroep() >= FIRST_GROUP && week.isBefore(before.minusDays(10))
						&& (year.jaargroep() == 8 || !moment.letter.equals("B"));
				for (DataRow subject : taken ? subjects : List.<DataRow>of()) {
					tests.add(test(pupil, dice, subject, year.jaargroep(), moment, week));
				}
			}
		}
		return tests.isEmpty() ? Optional.empty() : Optional.of(new Block("toetslijst").with(tests).element());
	}

	private Element test(PracticePupil pupil, Dice dice, DataRow subject, int jaargroep, Moment moment,
			LocalDate week) {
		String version = moment.letter + jaargroep;
		Block test = new Block("toets")
				.with(new Block("toetsidentificatie").leaf("eldtoetscode", subject.get("code") + "-" + version)
						.leaf("leergebied", subject.get("leergebied")).leaf("toetsnaam", subject.get("naam"))
						.leaf("toetsversie", version).element())
				.with(new Block("afname").leaf("afnamedatum", week.plusDays(dice.between(0, 9)))
						.leaf("jaargroep", jaargroep).leaf("dl", (jaargroep - 3) * MONTHS_A_YEAR + moment.monthsIn)
						.element());
		double level = Math.clamp(pupil.aptitude() + (dice.fraction() - 0.5) / 4, 0.01, 0.99);
		test.with(result(subject, level, (jaargroep - FIRST_GROUP) * 2 + moment.monthsIn / 5));
		if (dice.chance(8)) {
			test.leaf("opmerking", town.sentence(dice, "opmerking"));
		}
		return test.element();
	}

	/** Score, right answers and norms that agree with each other. */
	private Element result(DataRow subject, double level, int moments) {
		int low = number(subject, "low");
		int questions = number(subject, "opgaven");
		int score = (int) Math.round(low + level * (number(subject, "high") - low) + moments * number(subject, "growth"));
		int right = (int) Math.round(questions * (0.35 + 0.6 * level));
		int place = (int) ((1 - level) * LETTERS.size());
		return new Block("resultaat")
				.with(new Block("toetsscore").leaf("aantalopgaven", questions).leaf("aantalgoed", right)
						.leaf("aantalfout", questions - right).leaf("vaardigheidsscore", score)
						.leaf("codevaardigheidsschaal", subject.get("schaal"))
						.with(new Block("betrouwbaarheidsinterval").leaf("bivlaag", score - 6)
								.leaf("bivhoog", score + 6).element())
						.element())
				.with(norm("AE", LETTERS.get(place))).with(norm("IV", ROMAN.get(place)))
				.with(norm("Percentiel", String.format(Locale.ROOT, "%.0f", level * 100))).element();
	}

	private static Element norm(String code, String value) {
		return new Block("referentiescore").leaf("codereferentiescore", code)
				.leaf("codevergelijkingsgroep", "Landelijk").leaf("waarde", value).element();
	}

	private static int number(DataRow subject, String column) {
		return subject.as(column, Integer::valueOf);
	}
}
