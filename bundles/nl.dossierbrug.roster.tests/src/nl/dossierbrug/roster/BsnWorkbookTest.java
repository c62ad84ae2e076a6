package nl.dossierbrug.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.pupil.BsnWorkbook;
import nl.dossierbrug.core.text.Language;

/** The workbook of nothing but BSNs, written and read. */
class BsnWorkbookTest extends ListTest {

	private static final String SMALL = Numbers.bsn(1_234_567);

	private final BsnWorkbook workbooks = new RosterServices().bsnWorkbook();

	private List<String> numbers(Path file) {
		return switch (workbooks.read(file)) {
			case Outcome.Done<List<String>>(List<String> numbers) -> numbers;
			case Outcome.Refused<List<String>>(List<Refusal> refusals) -> fail(refusals.toString());
		};
	}

	private String refusal(Path file) {
		return workbooks.read(file) instanceof Outcome.Refused<List<String>> refused ? refused.refusals().getFirst().id() : fail("was read");
	}

	@Test
	void itHoldsNothingButTextsOfNineDigitsFromTheFirstCellOn() throws IOException {
		Path file = folder.resolve("bsn.xlsx");
		workbooks.write(file, List.of(new Bsn(SMALL), new Bsn(BSN)));
		try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
			assertEquals(1, workbook.getNumberOfSheets());
			var sheet = workbook.getSheetAt(0);
			assertEquals(0, sheet.getFirstRowNum());
			assertEquals(1, sheet.getLastRowNum());
			for (var row : sheet) {
				assertEquals(1, row.getLastCellNum());
				assertEquals(CellType.STRING, row.getCell(0).getCellType());
				assertEquals("@", row.getCell(0).getCellStyle().getDataFormatString());
			}
			assertEquals(SMALL, sheet.getRow(0).getCell(0).getStringCellValue());
		}
		assertEquals(List.of(SMALL, BSN), numbers(file));
	}

	@Test
	void manyNumbersComeBackInTheirOrder() throws IOException {
		List<Bsn> many = IntStream.range(0, 2000).mapToObj(i -> new Bsn(Numbers.bsn(90_000_000 - 20 * i))).toList();
		workbooks.write(folder.resolve("bsn.xlsx"), many);
		assertEquals(many.stream().map(Bsn::digits).toList(), numbers(folder.resolve("bsn.xlsx")));
	}

	@Test
	void whatIsThereIsNeverReplacedAndNothingElseIsLeft() throws IOException {
		Path file = Files.writeString(folder.resolve("bsn.xlsx"), "oud");
		assertThrows(FileAlreadyExistsException.class, () -> workbooks.write(file, List.of(new Bsn(BSN))));
		assertEquals("oud", Files.readString(file));
		try (var files = Files.list(folder)) {
			assertEquals(List.of(file), files.toList());
		}
	}

	@Test
	void nothingIsLeftWhenItCannotBeWritten() throws IOException {
		Path taken = Files.createDirectory(folder.resolve("bsn.xlsx"));
		Files.writeString(taken.resolve("iets"), "iets");
		assertThrows(IOException.class, () -> workbooks.write(taken, List.of(new Bsn(BSN))));
		assertThrows(IOException.class, () -> workbooks.write(folder.resolve("geen").resolve("bsn.xlsx"), List.of()));
		try (var files = Files.list(folder)) {
			assertEquals(List.of(taken), files.toList());
		}
	}

	@Test
	void aWorkbookThatAPersonMadeIsRepaired() throws IOException {
		for (String name : List.of("eigen.xlsx", "eigen.xls")) {
			assertEquals(List.of(SMALL, BSN, "12345", "geen nummer"), numbers(workbook(name, row(), row(null, "BSN"), row(null, Long.valueOf(SMALL)),
					row(null, " "), row(null, BSN.substring(0, 3) + "." + BSN.substring(3)), row(null, 12345), row(null, "geen nummer"))));
		}
		assertEquals(List.of(BSN, SMALL), numbers(csv(BSN, "", SMALL.substring(1))));
	}

	@Test
	void moreThanOneColumnIsRefused() throws IOException {
		assertEquals("bsn-workbook.columns", refusal(workbook("lijst.xlsx", row("BSN", "Naam"), row(BSN, "Sem"))));
		assertEquals("bsn-workbook.columns", refusal(csv("BSN;Naam", BSN + ";Sem")));
	}

	@Test
	void aFileThatCannotBeUsedIsRefused() throws IOException {
		assertEquals("list.missing", refusal(folder.resolve("weg.xlsx")));
		assertEquals("bsn-workbook.empty", refusal(workbook("leeg.xlsx", row("BSN"))));
		assertEquals("list.kind", refusal(Files.writeString(folder.resolve("a.pdf"), "%PDF-1.4", StandardCharsets.US_ASCII)));
		var refused = (Outcome.Refused<List<String>>) workbooks.read(folder.resolve("weg.xlsx"));
		assertTrue(refused.refusals().getFirst().next().in(Language.EN).contains("the program the list comes from"));
	}
}
