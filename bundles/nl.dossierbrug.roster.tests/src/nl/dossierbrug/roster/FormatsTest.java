package nl.dossierbrug.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.core.pupil.PupilList;

/** One list in every kind of file. */
class FormatsTest extends ListTest {

	private static final Charset WINDOWS = Charset.forName("windows-1252");

	private static void assertZoe(Pupil pupil) {
		assertEquals("Zoë", pupil.name().roepnaam());
		assertEquals("Citroën", pupil.name().achternaam());
		assertEquals(BSN, pupil.bsn().orElseThrow().digits());
		assertEquals(List.of(), pupil.findings());
	}

	@ParameterizedTest
	@ValueSource(strings = {";", ",", "\t"})
	void everySeparatorAndEncodingIsFound(String separator) throws IOException {
		String text = String.join("\n", List.of("Leerlingen van groep 8, met BSN", "", "BSN;Roepnaam;Achternaam;Groep", BSN + ";Zoë;Citroën;8A", ""))
				.replace(";", separator);
		for (Charset charset : List.of(StandardCharsets.UTF_8, WINDOWS)) {
			assertZoe(only(Files.write(folder.resolve("lijst.csv"), text.getBytes(charset))));
		}
		assertZoe(only(Files.writeString(folder.resolve("lijst.csv"), "\uFEFF" + text)));
		assertZoe(only(Files.writeString(folder.resolve("lijst.txt"), "\uFEFF" + text, StandardCharsets.UTF_16LE)));
		assertZoe(only(Files.writeString(folder.resolve("lijst.txt"), "\uFEFF" + text, StandardCharsets.UTF_16BE)));
	}

	@Test
	void anAccentFarDownDecidesTheEncoding() throws IOException {
		StringBuilder lines = new StringBuilder("BSN;Roepnaam;Achternaam\n");
		for (int i = 0; i < 5000; i++) {
			lines.append(Numbers.bsn(20_000_000 + 20 * i)).append(";Sem;Vries\n");
		}
		lines.append(BSN).append(";Zoë;Citroën\n");
		assertZoe(read(Files.writeString(folder.resolve("lijst.csv"), lines, WINDOWS)).pupils().getLast());
	}

	@Test
	void quotedCellsHoldSeparatorsQuotesAndLineEnds() throws IOException {
		PupilList list = read(csv("\"BSN\";\"Naam\";\"Opmerking\";\"Groep\"", BSN + ";\"Vries, Sem \"\"S\"\" de\";\"een\r\ntwee; drie\";8A",
				OTHER + ";Noor Berg;;8B"));
		assertEquals(List.of("8A", "8B"), list.pupils().stream().map(Pupil::group).toList());
		assertEquals(3, list.pupils().getLast().row());
	}

	@Test
	void namesWithCommasDoNotMakeColumnsOfASemicolonList() throws IOException {
		assertEquals("Sem de Vries", only(csv("BSN;Naam", BSN + ";Vries, Sem de")).name().spoken());
	}

	@Test
	void aSeparatorThatTheFileStatesIsTaken() throws IOException {
		Pupil pupil = only(csv("sep=|", "BSN|Naam", BSN + "|Sem Vries"));
		assertEquals(3, pupil.row());
	}

	@Test
	void theNameOfTheFileDoesNotCount() throws IOException {
		Path workbook = workbook("lijst.xlsx", row("BSN", "Roepnaam", "Achternaam"), row(BSN, "Zoë", "Citroën"));
		assertZoe(only(Files.copy(workbook, folder.resolve("lijst.csv"))));
		Path old = workbook("oud.xls", row("BSN", "Roepnaam", "Achternaam"), row(BSN, "Zoë", "Citroën"));
		assertZoe(only(Files.copy(old, folder.resolve("oud.xlsx"))));
		assertZoe(only(Files.writeString(folder.resolve("tekst.xls"), "BSN\tRoepnaam\tAchternaam\n" + BSN + "\tZoë\tCitroën")));
	}

	@Test
	void rowsKeepTheNumberTheyHaveInTheFile() throws IOException {
		for (String name : List.of("lijst.xlsx", "lijst.xls")) {
			PupilList list = read(workbook(name, row(), row("BSN", "Naam"), row(), row(BSN, "Sem Vries"), row(), row(" ", "\u00A0"), row(OTHER, "Noor Berg"), row()));
			assertEquals(List.of(4, 7), list.pupils().stream().map(Pupil::row).toList());
		}
		assertEquals(List.of(4, 7), read(csv("", "BSN;Naam", ";", BSN + ";Sem Vries", "", " ;", OTHER + ";Noor Berg", "")).pupils().stream()
				.map(Pupil::row).toList());
	}

	@Test
	void aLargeListCountsItsRowsAndStopsWhenAsked() throws IOException {
		StringBuilder lines = new StringBuilder("BSN;Roepnaam;Achternaam\n");
		for (int i = 0; i < 2500; i++) {
			lines.append(Numbers.bsn(20_000_000 + 20 * i)).append(";Sem;Vries\n");
		}
		Path file = Files.writeString(folder.resolve("lijst.csv"), lines);
		Counting counting = new Counting(Long.MAX_VALUE);
		reader.read(file, List.of(), HINTS, counting);
		assertEquals(2500, counting.rows);
		Counting stopping = new Counting(1000);
		var outcome = reader.read(file, List.of(), HINTS, stopping);
		assertTrue(outcome instanceof Outcome.Refused<PupilList> refused && refused.refusals().getFirst().id().equals("list.cancelled"));
		assertEquals(1000, stopping.rows);
	}

	/** Somebody who watches, and stops it from some row on. */
	private static final class Counting implements Progress {
		private final long last;
		private long rows;

		Counting(long last) {
			this.last = last;
		}

		@Override
		public void begin(long total) {
			rows = 0;
		}

		@Override
		public void done(long items) {
			rows += items;
		}

		@Override
		public boolean cancelled() {
			return rows >= last;
		}
	}
}
