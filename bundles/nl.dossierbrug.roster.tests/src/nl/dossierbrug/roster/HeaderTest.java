package nl.dossierbrug.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.pupil.Column;
import nl.dossierbrug.core.pupil.Heading;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.core.pupil.PupilList;
import nl.dossierbrug.core.text.Language;

/** Where the list is in the file, and what its columns are. */
class HeaderTest extends ListTest {

	@Test
	void theHeaderIsFoundBelowTitlesAndEmptyRows() throws IOException {
		Path file = workbook("lijst.xlsx", row("Leerlingenlijst De Zonnewijzer"), row("Groep", "8A", "Schooljaar", "2025-2026"), row(),
				row(null, "B.S.N.", "ROEP NAAM", "achter-naam", "Geb. datum"), row(null, BSN, "Sem", "Vries", "03-02-2014"), row(), row());
		Pupil pupil = only(file);
		assertEquals(5, pupil.row());
		assertEquals(BSN, pupil.bsn().orElseThrow().digits());
		assertEquals("Sem Vries", pupil.name().spoken());
	}

	@Test
	void aColumnThatNobodyKnowsIsPassedOver() throws IOException {
		Pupil pupil = only(csv("Postcode;BSN;Allergie;Voornaam;Familienaam", "1234 AB;" + BSN + ";noten;Noor;Berg"));
		assertEquals("Noor Berg", pupil.name().spoken());
	}

	@Test
	void headingsOfASystemGoBeforeTheCommonOnes() throws IOException {
		Path file = csv("Nummer;Oproepnaam;Achternaam", BSN + ";Noor;Berg");
		PupilList list = read(file, new Heading(Column.BSN, "nummer"), new Heading(Column.ROEPNAAM, "oproep-naam"));
		assertEquals("Noor Berg", list.pupils().getFirst().name().spoken());
		assertEquals(BSN, list.pupils().getFirst().bsn().orElseThrow().digits());
	}

	@Test
	void ofTwoColumnsWithOneMeaningTheOfficialOneCounts() throws IOException {
		PupilList list = read(csv("BSN;Voornaam;Roepnaam;Achternaam;Achternaam officieel", BSN + ";Johannes;Jan;Bakker;Smit"));
		assertEquals("Jan Smit", list.pupils().getFirst().name().spoken());
		assertEquals(List.of("list.column.twice", "list.column.twice"), rules(list.findings()));
		assertTrue(list.findings().getFirst().message().in(Language.NL).contains("Roepnaam en Voornaam"), said(list));
	}

	@Test
	void aListWithoutBsnColumnIsReadAndSaysHowToAddIt() throws IOException {
		PupilList list = read(csv("Roepnaam;Achternaam;Groep", "Noor;Berg;8A", "Sem;Vries;8A"));
		assertEquals(2, list.pupils().size());
		assertTrue(list.pupils().stream().noneMatch(Pupil::usable));
		assertTrue(list.pupils().stream().allMatch(p -> p.findings().isEmpty()), "said once, not on every row");
		Finding finding = list.findings().getFirst();
		assertEquals("list.bsn.column", finding.rule());
		assertEquals(Severity.ERROR, finding.severity());
		assertTrue(finding.message().in(Language.NL).endsWith("Voeg de kolom toe."));
		assertTrue(finding.message().in(Language.EN).endsWith("Add the column."));
	}

	@Test
	void theFirstSheetWithAHeaderIsReadAndHiddenSheetsComeLast() throws IOException {
		Path file = folder.resolve("bladen.xlsx");
		try (Workbook workbook = new XSSFWorkbook()) {
			fill(workbook, "Archief", "Oud");
			workbook.createSheet("Uitleg").createRow(0).createCell(0).setCellValue("Dit is een export");
			fill(workbook, "Groep 8", "Nieuw");
			workbook.setSheetHidden(0, true);
			try (var out = Files.newOutputStream(file)) {
				workbook.write(out);
			}
		}
		PupilList list = read(file);
		assertEquals("Nieuw", list.pupils().getFirst().name().roepnaam());
		assertTrue(list.findings().getFirst().message().in(Language.NL).contains("Groep 8"), said(list));
	}

	private static void fill(Workbook workbook, String sheet, String first) {
		var header = workbook.createSheet(sheet).createRow(0);
		header.createCell(0).setCellValue("BSN");
		header.createCell(1).setCellValue("Roepnaam");
		var row = workbook.getSheet(sheet).createRow(1);
		row.createCell(0).setCellValue(BSN);
		row.createCell(1).setCellValue(first);
	}

	@Test
	void hiddenColumnsAndFilteredRowsAreReadAndTold() throws IOException {
		for (String name : List.of("verborgen.xlsx", "verborgen.xls")) {
			Path file = workbook(name, row("BSN", "Roepnaam"), row(BSN, "Sem"), row(OTHER, "Noor"));
			try (Workbook workbook = opened(file)) {
				workbook.getSheetAt(0).setColumnHidden(0, true);
				workbook.getSheetAt(0).getRow(2).setZeroHeight(true);
				try (var out = Files.newOutputStream(file)) {
					workbook.write(out);
				}
			}
			PupilList list = read(file);
			assertEquals(2, list.pupils().size(), name);
			assertEquals(List.of("list.rows.hidden"), rules(list.findings()), name);
		}
	}

	@Test
	void aHeaderThatIsRepeatedOnEveryPageIsNoPupil() throws IOException {
		PupilList list = read(csv("BSN;Roepnaam", BSN + ";Sem", "BSN;Roepnaam", OTHER + ";Noor"));
		assertEquals(List.of(2, 4), list.pupils().stream().map(Pupil::row).toList());
	}

	@Test
	void aTotalBelowTheListIsNoPupil() throws IOException {
		PupilList list = read(csv("BSN;Roepnaam;Achternaam", BSN + ";Sem;Vries", ";;", ";;Totaal: 1"));
		assertEquals(1, list.pupils().size());
		assertEquals("list.row.none", list.findings().getFirst().rule());
		assertEquals(4, list.findings().getFirst().line());
	}

	@Test
	void aListOfOtherThingsIsRefusedWithTheHeadingsThatWereFound() throws IOException {
		Refusal refusal = refused(csv("Artikel;Aantal;Prijs", "Stoel;3;12,50", "Tafel 123456782;3;12,50"));
		assertEquals("list.header", refusal.id());
		assertTrue(refusal.what().in(Language.NL).contains("lijst.csv"));
		assertTrue(refusal.what().in(Language.NL).contains("Artikel, Aantal, Prijs"), refusal.what().in(Language.NL));
		assertTrue(refusal.next().in(Language.NL).contains("Geboortedatum") && refusal.next().in(Language.NL).contains("ParnasSys"));
	}

	@Test
	void aTitleThatIsAlsoAHeadingIsNoHeader() throws IOException {
		assertEquals("list.header", refused(csv("Leerlingen", "Stoel;Tafel", "3;4")).id());
		assertEquals(3, only(csv("Leerlingen", "BSN;Roepnaam", BSN + ";Sem")).row());
	}

	@Test
	void aHeaderWithoutPupilsIsRefused() throws IOException {
		assertEquals("list.nopupils", refused(csv("Lijst", "", "BSN;Roepnaam", ";", "")).id());
	}

	@Test
	void yearAndGroupAreComparedAsPeopleWriteThem() throws IOException {
		PupilList list = read(csv("BSN;Naam;Leerjaar;Groep", Numbers.bsn(20_000_001) + ";Sem Vries;groep 8;8A",
				Numbers.bsn(20_000_101) + ";Noor Berg;08;8 b", Numbers.bsn(20_000_201) + ";Finn Smit;Leerjaar 7;7/8",
				Numbers.bsn(20_000_301) + ";Yara Bos;8;7/8", Numbers.bsn(20_000_401) + ";Bram Vos;B;Kleuters"));
		assertEquals(List.of("8", "8", "7", "8", "B"), list.pupils().stream().map(Pupil::year).toList());
		assertEquals(3, list.only(Optional.of("8"), Optional.empty()).pupils().size());
		assertEquals(3, list.only(Optional.of("08"), Optional.empty()).pupils().size());
		assertEquals(1, list.only(Optional.of("8"), Optional.of("8B")).pupils().size());
		assertEquals(2, list.only(Optional.empty(), Optional.of("7/8")).pupils().size());
	}

	@Test
	void theYearIsTakenFromTheGroupWhereThereIsNoColumn() throws IOException {
		PupilList list = read(csv("BSN;Naam;Groep", BSN + ";Sem Vries;Groep 8A", OTHER + ";Noor Berg;7/8"));
		assertEquals(List.of("8", ""), list.pupils().stream().map(Pupil::year).toList());
		assertTrue(rules(list.findings()).contains("list.year.group"), said(list));
	}
}
