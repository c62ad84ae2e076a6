package nl.dossierbrug.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is a real workbook, as another program sees it. */
class WorkbookWriterTest extends ListTest {

	@ParameterizedTest
	@ValueSource(strings = {"lijst.xlsx", "lijst.xls"})
	void everyValueGetsItsKindOfCell(String name) throws IOException {
		Path file = workbook(name, row("tekst", 12, null, LocalDate.of(2014, 2, 3)));
		try (Workbook workbook = opened(file)) {
			assertEquals("Leerlingen", workbook.getSheetName(0));
			var row = workbook.getSheetAt(0).getRow(0);
			assertEquals(CellType.STRING, row.getCell(0).getCellType());
			assertEquals(12.0, row.getCell(1).getNumericCellValue());
			assertNull(row.getCell(2));
			assertTrue(DateUtil.isCellDateFormatted(row.getCell(3)));
			assertEquals(LocalDate.of(2014, 2, 3), row.getCell(3).getLocalDateTimeCellValue().toLocalDate());
		}
	}

	@Test
	void anUnknownKindOfValueIsAMistakeOfTheCaller() {
		assertThrows(IllegalArgumentException.class, () -> workbook("lijst.xlsx", List.of(new Object())));
	}
}
