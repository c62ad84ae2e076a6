package nl.dossierbrug.core.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Month;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class DataTableTest {

	private static DataTable table(String text) throws IOException {
		return DataTable.of("terms.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
	}

	private static void assertFault(String expected, Executable reading) {
		assertEquals(expected, assertThrows(TableFault.class, reading).getMessage());
	}

	@Test
	void cellsAreReadByTheNamesOfTheirColumnsWhateverTheirOrder() throws IOException {
		DataTable table = table("term;id\n3;overdracht\n");
		assertEquals("overdracht", table.rows().getFirst().get("id"));
		assertEquals(Integer.valueOf(3), table.rows().getFirst().as("term", Integer::valueOf));
		assertEquals("3", table.rows().getFirst().get("TERM"));
		assertTrue(table.has("id") && !table.has("unit"));
	}

	@Test
	void theHeaderTellsWhatPartsTheCells() throws IOException {
		assertEquals("a,b", table("id;words\nx;a,b\n").rows().getFirst().get("words"));
		assertEquals("a;b", table("id,words\nx,a;b\n").rows().getFirst().get("words"));
		assertEquals("'s", table("prefix\n's\n").rows().getFirst().get("prefix"));
	}

	@Test
	void commentsEmptyLinesAndWhiteSpaceAroundCellsDoNotCount() throws IOException {
		DataTable table = table("\uFEFF# what it is; and how\n\nid ; words\n# more\r\n x ;  two words \n   \n\ny;\n");
		assertEquals(List.of("x", "y"), table.rows().stream().map(row -> row.get("id")).toList());
		assertEquals("two words", table.rows().getFirst().get("words"));
		assertEquals(Optional.empty(), table.rows().getLast().optional("words"));
	}

	@Test
	void aCellBetweenQuotesHoldsSeparatorsAndQuotes() throws IOException {
		assertEquals("a, \"b\" # c", table("id,words\n\"x\",  \"a, \"\"b\"\" # c\" \n").rows().getFirst().get("words"));
	}

	@Test
	void aConstantIsNamedAsPeopleWriteIt() throws IOException {
		DataRow row = table("month;form\nmarch;school-year\n").rows().getFirst();
		assertEquals(Month.MARCH, row.constant("month", Month.class));
		assertEquals(Form.SCHOOL_YEAR, row.constant("form", Form.class));
	}

	private enum Form {
		SCHOOL_YEAR, MADE
	}

	@Test
	void aMistakeInACellIsToldWithFileLineAndColumn() throws IOException {
		DataRow row = table("# a comment\nid;term;form\n\noverdracht;drie;received\n").rows().getFirst();
		assertFault("terms.csv, line 4, column term: \"drie\" is no number", () -> row.as("term", Integer::valueOf));
		assertFault("terms.csv, line 4, column form: \"received\" is none of school-year, made", () -> row.constant("form", Form.class));
		assertFault("terms.csv, line 4, column id: \"overdracht\" cannot stand here: it stands above too", () -> row.as("id", id -> {
			throw new IllegalArgumentException("it stands above too");
		}));
		assertFault("terms.csv: it has no column unit", () -> row.get("unit"));
		assertEquals("terms.csv, line 4: without a profile", row.fault("without a profile").getMessage());
		assertEquals("terms.csv, line 4, column id: unknown", row.fault("id", "unknown").getMessage());
	}

	@Test
	void aRowWithAnotherNumberOfCellsThanTheHeaderIsToldWithItsLine() {
		assertFault("terms.csv, line 3: 1 cells for the columns id, term", () -> table("id;term\nx;1\ny\n"));
		assertFault("terms.csv, line 2: 3 cells for the columns id, term", () -> table("id;term\nx;1;2"));
	}

	@Test
	void aQuoteThatIsNotClosedIsToldWithTheLineInWhichItWasOpened() {
		assertFault("terms.csv, line 2: a quote is not closed", () -> table("id;words\nx;\"a\ny;b\nz;\"c\"\n"));
		assertFault("terms.csv, line 2: a quote is not closed", () -> table("id;words\na\"b;\"c\ny;d\"\n"));
		assertFault("terms.csv, line 3: something stands beside a quote", () -> table("id;words\nx;a\ny;\"b\" c\n"));
	}

	@Test
	void aHeaderNamesEveryColumnOnce() {
		assertFault("terms.csv, line 1: column ID stands here twice", () -> table("id;term;ID\n"));
		assertFault("terms.csv, line 2: a column without a name", () -> table("#\nid;;term\n"));
		assertFault("terms.csv: it has no row that names the columns", () -> table("# nothing\n"));
	}

	@Test
	void aTableThatWasSavedOtherwiseThanAsUtf8IsToldWithTheLine() {
		byte[] bytes = "id;words\nx;a\ny;geïnd\n".getBytes(Charset.forName("windows-1252"));
		assertFault("terms.csv, line 3: it is not UTF-8", () -> DataTable.of("terms.csv", new ByteArrayInputStream(bytes)));
	}

	@Test
	void aTableThatIsNotThereIsNamedWithTheClassBesideWhichItShouldStand() {
		assertFault("absent.csv: there is no such table beside " + DataTableTest.class.getName(),
				() -> DataTable.beside(DataTableTest.class, "absent.csv"));
	}

	@Test
	void aTableWithoutRowsIsEmpty() throws IOException {
		assertFalse(table("id;term").rows().iterator().hasNext());
	}
}
