package nl.dossierbrug.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.pupil.PersonName;
import nl.dossierbrug.core.pupil.PupilList;

/** Whatever a list looks like, the same pupils come out of it. */
@Tag("long")
class AnyListTest extends ListTest {

	private static final List<String> FORMATS = List.of("xlsx", "xls", "UTF-8 ;", "UTF-8 ,", "UTF-8 \t", "windows-1252 ;", "windows-1252 ,", "UTF-16 \t");
	private static final Map<String, List<String>> HEADINGS = Map.of("bsn", List.of("BSN", "Burgerservicenummer", "PGN-nummer", "b.s.n."),
			"first", List.of("Roepnaam", "VOORNAAM"), "prefix", List.of("Tussenvoegsel", "Voorvoegsel(s)", "tussenv."),
			"last", List.of("Achternaam", "Geslachtsnaam", "familie naam"), "born", List.of("Geboortedatum", "Geb. datum"),
			"group", List.of("Groep", "Klas", "Stamgroep"), "year", List.of("Leerjaar", "jaargroep"));
	private static final List<String> FIRST = List.of("Sem", "Noor", "Zoë", "José", "Anna Maria");
	private static final List<String> PREFIX = List.of("", "van de", "de", "'t", "el");
	private static final List<String> LAST = List.of("Vries", "Citroën", "Berg", "Hart-Smit", "Müller");

	/** What must come out. */
	private record Expected(String bsn, PersonName name, LocalDate born, String group, String year) {
	}

	static List<Integer> seeds() {
		return java.util.stream.IntStream.range(0, 200).boxed().toList();
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void theSamePupilsComeOut(int seed) throws IOException {
		Random random = new Random(seed);
		String format = FORMATS.get(seed % FORMATS.size());
		List<Expected> pupils = new ArrayList<>();
		for (int i = 0; i < 1 + random.nextInt(12); i++) {
			String bsn = Numbers.bsn((random.nextInt(10) == 0 ? 100_000 : 20_000_000) + 1000 * i + random.nextInt(900));
			pupils.add(new Expected(bsn, new PersonName("", pick(FIRST, random), pick(PREFIX, random), pick(LAST, random)),
					LocalDate.of(2013, 1, 1).plusDays(random.nextInt(1000)), pick(List.of("8A", "Groep 7 blauw", "7/8"), random),
					Integer.toString(1 + random.nextInt(8))));
		}
		PupilList list = read(write(format, rows(pupils, !format.contains(" "), random)));
		assertEquals(pupils, list.pupils().stream().map(p -> new Expected(p.bsn().orElseThrow().digits(), p.name(), p.birthDate().orElseThrow(),
				p.group(), p.year())).toList(), () -> format + "\n" + said(list));
		assertEquals(List.of(), list.pupils().stream().flatMap(p -> p.findings().stream()).filter(Finding::isError).toList());
	}

	private static List<List<Object>> rows(List<Expected> pupils, boolean typed, Random random) {
		List<String> columns = new ArrayList<>(HEADINGS.keySet());
		Collections.sort(columns);
		boolean prefixApart = random.nextBoolean();
		if (!prefixApart) {
			columns.remove("prefix");
		}
		columns.addAll(List.of("Opmerking", ""));
		Collections.shuffle(columns, random);
		List<List<Object>> rows = new ArrayList<>();
		for (int i = random.nextInt(4); i > 0; i--) {
			rows.add(random.nextBoolean() ? List.of("") : List.of("", "Leerlingen, lijst", "8A"));
		}
		rows.add(columns.stream().<Object>map(c -> HEADINGS.containsKey(c) ? dirty(pick(HEADINGS.get(c), random), random) : c).toList());
		for (Expected pupil : pupils) {
			Map<String, Object> cells = Map.of("bsn", number(pupil.bsn(), typed, random), "first", dirty(pupil.name().roepnaam(), random), "prefix",
					pupil.name().voorvoegsel(), "last", (prefixApart ? "" : pupil.name().voorvoegsel() + " ") + pupil.name().achternaam(), "born",
					date(pupil.born(), typed, random), "group", dirty(pupil.group(), random), "year",
					pick(List.of("", "0", "groep ", "Leerjaar "), random) + pupil.year(), "Opmerking", "let op; \"veel\", zie map", "", "");
			rows.add(columns.stream().map(cells::get).toList());
			if (random.nextInt(6) == 0) {
				rows.add(List.of(" ", ""));
			}
		}
		rows.add(List.of("", ""));
		return rows;
	}

	private static Object number(String bsn, boolean typed, Random random) {
		return switch (random.nextInt(5)) {
			case 0 -> bsn.substring(0, 4) + "." + bsn.substring(4, 6) + "." + bsn.substring(6);
			case 1 -> " " + bsn + " ";
			case 2 -> typed ? (Object) Long.valueOf(bsn) : bsn.replaceFirst("^0+", "");
			default -> bsn;
		};
	}

	private static Object date(LocalDate day, boolean typed, Random random) {
		return switch (random.nextInt(5)) {
			case 0 -> day.format(DateTimeFormatter.ofPattern("d-M-yy"));
			case 1 -> day.toString();
			case 2 -> typed ? (Object) day : day.format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
			case 3 -> day.toEpochDay() + 25_569;
			default -> day.format(DateTimeFormatter.ofPattern("dd-MM-yyyy"));
		};
	}

	private static String dirty(String text, Random random) {
		return pick(List.of("", "", " ", "\u00A0"), random) + text + pick(List.of("", "", "  "), random);
	}

	private static <T> T pick(List<T> from, Random random) {
		return from.get(random.nextInt(from.size()));
	}

	private Path write(String format, List<List<Object>> rows) throws IOException {
		if (!format.contains(" ")) {
			Path file = folder.resolve("lijst." + format);
			new WorkbookWriter().write(file, "Lijst", rows);
			return file;
		}
		String charset = format.substring(0, format.indexOf(' '));
		String separator = format.substring(format.indexOf(' ') + 1);
		String text = rows.stream().map(row -> row.stream().map(cell -> '"' + cell.toString().replace("\"", "\"\"") + '"')
				.collect(Collectors.joining(separator))).collect(Collectors.joining("\r\n"));
		return Files.write(folder.resolve("lijst.csv"), text.getBytes(Charset.forName(charset)));
	}
}
