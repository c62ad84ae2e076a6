package nl.dossierbrug.practice;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import nl.dossierbrug.core.file.OwnerOnly;
import nl.dossierbrug.core.id.SchoolYear;
import nl.dossierbrug.core.pupil.PersonName;
import nl.dossierbrug.roster.WorkbookWriter;

/** Writes the school's pupil lists: as a person exported and touched them, and clean. */
final class PracticeLists {

	private static final DateTimeFormatter DUTCH = DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ROOT);
	/** The day that spreadsheets count from. */
	private static final LocalDate SPREADSHEET_ZERO = LocalDate.of(1899, 12, 30);
	private static final String SHEET = "Leerlingen";
	private static final String YEAR_GROUP = "8";
	/** The guise of a BSN that is written as it is. */
	private static final int PLAIN_DIGITS = 1;
	/** Without it a spreadsheet takes UTF-8 for something else. */
	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private final WorkbookWriter workbooks;
	private final SchoolYear year;
	private final PracticeNumbers numbers;

	PracticeLists(WorkbookWriter workbooks, SchoolYear year, PracticeNumbers numbers) {
		this.workbooks = workbooks;
		this.year = year;
		this.numbers = numbers;
	}

	/**
	 * The export with everything that goes wrong in practice: a title above the header, columns in the order the user
	 * chose, BSNs and dates in every guise, and the errors that the pupils' traits name.
	 */
	void writeSoiled(Path file, List<PracticePupil> pupils) throws IOException {
		List<List<?>> rows = new ArrayList<>();
		rows.add(List.of(PracticeSchool.NAME + " (" + PracticeSchool.BRIN + ")"));
		rows.add(List.of("Leerlingen groep 8, schooljaar " + year.toString().replace("-", " / ")));
		rows.add(List.of());
		rows.add(List.of("Groep", "Achternaam", "Tussenvoegsel", "Roepnaam", "Voornamen", "Leerjaar", "Geb.datum",
				"Leerlingnummer", "BSN"));
		for (int i = 0; i < pupils.size(); i++) {
			rows.add(soiled(pupils.get(i), i));
			if (pupils.get(i).is("list-twice")) {
				rows.add(soiled(pupils.get(i), i));
			}
		}
		rows.add(Arrays.asList("", " "));
		workbooks.write(file, SHEET, rows);
	}

	private List<?> soiled(PracticePupil pupil, int index) {
		PersonName name = pupil.name();
		return Arrays.asList(pupil.group(), name.achternaam(), orNull(name.voorvoegsel()), orNull(name.roepnaam()),
				name.voornamen(), index % 2 == 0 ? Integer.valueOf(YEAR_GROUP) : YEAR_GROUP,
				switch (index % 3) {
					case 0 -> pupil.birthDate();
					case 1 -> pupil.birthDate().format(DUTCH);
					default -> ChronoUnit.DAYS.between(SPREADSHEET_ZERO, pupil.birthDate());
				}, pupil.leerlingnummer(), number(pupil, index));
	}

	private Object number(PracticePupil pupil, int index) {
		String digits = pupil.bsn().digits();
		if (pupil.is("list-empty")) {
			return " ";
		} else if (pupil.is("list-onderwijsnummer")) {
			return numbers.onderwijsnummer();
		} else if (pupil.is("list-elfproef")) {
			return PracticeNumbers.mistyped(pupil.bsn());
		} else if (pupil.is("zeros")) {
			return Integer.valueOf(digits);
		}
		return switch (index % 4) {
			case 0 -> Integer.valueOf(digits);
			case PLAIN_DIGITS -> digits;
			case 2 -> digits.replaceAll("(\\d{4})(\\d\\d)(\\d{3})", "$1.$2.$3");
			default -> digits.replaceAll("(\\d{3})(?=\\d)", "$1 ");
		};
	}

	/** The same pupils in the old spreadsheet format, with names in one cell, either way round. */
	void writeOld(Path file, List<PracticePupil> pupils) throws IOException {
		List<List<?>> rows = new ArrayList<>();
		rows.add(List.of("Naam", "Geboortedatum", "Klas", "Jaargroep", "Burgerservicenummer"));
		for (PracticePupil pupil : pupils) {
			rows.add(List.of(rows.size() % 2 == 0 ? pupil.name().spoken() : filed(pupil.name()), pupil.birthDate(),
					pupil.group(), YEAR_GROUP, pupil.bsn().digits()));
		}
		workbooks.write(file, SHEET, rows);
	}

	/** Surname first, as in a file: {@code De Vries, Sem}. */
	private static String filed(PersonName name) {
		String surname = (name.voorvoegsel() + " " + name.achternaam()).strip();
		return surname.substring(0, 1).toUpperCase(Locale.ROOT) + surname.substring(1) + ", "
				+ (name.roepnaam().isEmpty() ? name.voornamen() : name.roepnaam());
	}

	/** A list without anything wrong in it. */
	void writeClean(Path file, List<PracticePupil> pupils) throws IOException {
		StringBuilder out = new StringBuilder();
		out.append("BSN;Leerlingnummer;Roepnaam;Voornamen;Tussenvoegsel;Achternaam;Geboortedatum;Geslacht;Groep;"
				+ "Leerjaar;Schooljaar\r\n");
		for (PracticePupil pupil : pupils) {
			PersonName name = pupil.name();
			out.append(String.join(";", pupil.bsn().digits(), pupil.leerlingnummer(), name.roepnaam(),
					name.voornamen(), name.voorvoegsel(), name.achternaam(), pupil.birthDate().format(DUTCH),
					pupil.girl() ? "V" : "M", pupil.group(), YEAR_GROUP, year.toString()) + "\r\n");
		}
		new OwnerOnly(file).write(file, out.toString().getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * The list as Esis exports it: its own headings, names in one cell, and PGN for a BSN or what stands in its place. The
	 * errors that the pupils' traits name are in it, and it went through a spreadsheet, which took zeros away.
	 */
	void writeEsis(Path file, List<PracticePupil> pupils) throws IOException {
		StringBuilder out = new StringBuilder();
		out.append(BYTE_ORDER_MARK + "PGN nummer;Leerling nr;Naam;M/V;Geb. datum;Basisgroep;Jaargroep;Schooljaar\r\n");
		for (PracticePupil pupil : pupils) {
			out.append(String.join(";", pgn(pupil), pupil.leerlingnummer(), surnameFirst(pupil.name()),
					pupil.girl() ? "V" : "M", pupil.birthDate().format(DUTCH), pupil.group(), YEAR_GROUP,
					year.toString()) + "\r\n");
		}
		new OwnerOnly(file).write(file, out.toString().getBytes(StandardCharsets.UTF_8));
	}

	private String pgn(PracticePupil pupil) {
		return number(pupil, PLAIN_DIGITS).toString().strip();
	}

	/** Prefix behind: {@code Vries, Sem de}. */
	private static String surnameFirst(PersonName name) {
		return (name.achternaam() + ", " + (name.roepnaam().isEmpty() ? name.voornamen() : name.roepnaam()) + " "
				+ name.voorvoegsel()).strip();
	}

	private static String orNull(String text) {
		return text.isEmpty() ? null : text;
	}
}
