package nl.dossierbrug.desktop.routes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.desktop.driver.Screen;
import nl.dossierbrug.desktop.stage.OnScreen;

/** Which sheets and columns of a list are read, seen and chosen above the pupils. */
@ExtendWith(OnScreen.class)
class ListStripTest {

	@TempDir
	Path folder;

	private static String row(String... cells) {
		StringBuilder row = new StringBuilder("<table:table-row>");
		for (String cell : cells) {
			row.append("<table:table-cell office:value-type=\"string\"><text:p>").append(cell).append("</text:p></table:table-cell>");
		}
		return row.append("</table:table-row>").toString();
	}

	private Path list() throws IOException {
		return Files.writeString(folder.resolve("lijst.fods"), "<?xml version=\"1.0\"?><office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
				+ " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:spreadsheet>"
				+ "<table:table table:name=\"Team\">" + row("Naam", "Functie") + row("Anna Bakker", "Leerkracht") + "</table:table>"
				+ "<table:table table:name=\"Groep 8\">" + row("BSN", "Naam kind", "Kleur", "Status") + row("123456782", "Sem de Vries", "Blauw", "Ingeschreven")
				+ row("200000007", "Noor Berg", "Geel", "Uitgeschreven") + "</table:table>"
				+ "<table:table table:name=\"Groep 7\">" + row("BSN", "Naam kind", "Kleur") + row("200000019", "Lisa Meer", "Rood") + "</table:table>"
				+ "</office:spreadsheet></office:body></office:document>");
	}

	private void read(Screen screen, Path list) {
		screen.type("handover.list", list.toString());
		screen.enter("handover.list");
		screen.until("the list is read", () -> screen.has("handover.pupils"));
	}

	@Test
	void sheetsAndColumnsAreSeenAndChosenAndWhatWasChosenIsRemembered(Screen screen) throws IOException {
		new Handing(screen).in(Language.NL).atThePupils();
		Path list = list();
		read(screen, list);
		assertTrue(screen.shows("Blad Groep 8") && screen.shows("Blad Team overgeslagen"), screen.text());
		List<String> rows = screen.rows("handover.pupils");
		assertEquals(3, rows.size(), rows.toString());
		assertTrue(rows.getLast().contains("Noor Berg"), "who left stands below the others: " + rows);
		screen.press("handover.columns");
		assertFalse(screen.text().contains("123456782"), "a number stands on the screen in clear");
		screen.choose("handover.column.Kleur", "Groep");
		screen.until("the list is read again", () -> screen.has("handover.pupils") && screen.rows("handover.pupils").stream().anyMatch(row -> row.contains("Blauw")));
		screen.press("handover.sheet.Groep 7");
		screen.until("the sheet is left out", () -> screen.has("handover.pupils") && screen.rows("handover.pupils").size() == 2);
		new Handing(screen).atThePupils();
		read(screen, list);
		assertTrue(screen.rows("handover.pupils").stream().anyMatch(row -> row.contains("Blauw")), "remembered by heading");
	}

	@Test
	void theColumnsOfAListWithStrangeHeadingsAreNamedInTheWindow(Screen screen) throws IOException {
		new Handing(screen).in(Language.NL).atThePupils();
		screen.type("handover.list", Files.writeString(folder.resolve("vreemd.csv"), "Eerste;Tweede;Derde\n123456782;Sem de Vries;8\n200000007;Noor Berg;7\n").toString());
		screen.enter("handover.list");
		screen.until("why it cannot be read, and its columns", () -> screen.has("handover.columns"));
		assertTrue(screen.shows("Zeg zelf wat in welke kolom staat"), screen.text());
		screen.press("handover.columns");
		assertFalse(screen.text().contains("123456782"), "a number stands on the screen in clear");
		screen.choose("handover.column.Eerste", "BSN");
		screen.until("the list is read", () -> screen.has("handover.pupils") && screen.rows("handover.pupils").size() == 2);
	}
}
