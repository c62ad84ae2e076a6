package nl.dossierbrug.desktop.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.driver.Screen;
import nl.dossierbrug.desktop.stage.Fitting;
import nl.dossierbrug.desktop.stage.OnScreen;
import nl.dossierbrug.exchange.model.MadeFile;

/** What stands in a table can be taken along: a cell, rows, and all of it as a file for a spreadsheet. */
@ExtendWith(OnScreen.class)
class TableFileTest {

	private final List<Shell> shells = new ArrayList<>();
	@TempDir
	private Path folder;

	private void show(Screen screen, List<String> names) {
		screen.on(() -> {
			Shell shell = new Shell();
			shells.add(shell);
			shell.setText("tabel");
			shell.setLayout(new GridLayout());
			RowTable<String> table = new RowTable<>(shell, screen.desktop().kit().look(), "some.table", "tabel", false,
					List.of(RowColumn.of("name", "Naam", 200, name -> name), RowColumn.of("letters", "Letters", 20, name -> Integer.toString(name.length()))),
					screen.desktop().tables());
			table.rows(names);
			table.select(names.getFirst());
			shell.setSize(500, 400);
			shell.open();
			return null;
		});
	}

	@AfterEach
	void away(Screen screen) {
		screen.on(() -> {
			shells.forEach(Shell::dispose);
			shells.clear();
			return null;
		});
	}

	@Test
	void aCellOrRowsAreCopiedByMenuAndByKey(Screen screen) {
		show(screen, List.of("Ali el Amrani", "Bo"));
		screen.menu("some.table", "table.copy-cell.0");
		assertEquals("Ali el Amrani", screen.clipboard());
		screen.control("some.table", 'c');
		assertEquals("Ali el Amrani\t13", screen.clipboard());
	}

	@Test
	void noFormulaAndNoNumberInClearGetsIntoTheFile(Screen screen) throws IOException {
		Path file = folder.resolve("lijst.csv");
		screen.on(() -> {
			screen.desktop().places((window, suggested, ending) -> Optional.of(file));
			return null;
		});
		show(screen, List.of("=HYPERLINK(\"x\")", "+31", "-1", "@a", " =1+1", "nummer 999999990", "punt; \"komma\""));
		screen.menu("some.table", "table.keep");
		screen.until("it is kept", () -> Files.exists(file) && screen.has("notice.close"));
		String text = Files.readString(file, StandardCharsets.UTF_8);
		assertTrue(text.startsWith("\uFEFF\"Naam\";\"Letters\"\r\n\"'=HYPERLINK(\"\"x\"\")\";\"15\"\r\n"), text);
		assertFalse(text.contains("\"=") || text.contains("\"+") || text.contains("\"-") || text.contains("\"@") || text.contains("\" ="), text);
		assertFalse(text.contains("999999990"), text);
		assertTrue(text.contains("\"punt; \"\"komma\"\"\""), text);
		screen.menu("some.table", "table.keep");
		screen.until("the file of before stays", () -> screen.shows("Er is al iets"));
		assertEquals(text, Files.readString(file, StandardCharsets.UTF_8));
		assertTrue(screen.exchange().files().all() instanceof Outcome.Done<List<MadeFile>>(var made)
				&& made.stream().anyMatch(one -> one.kind() == MadeFile.Kind.TABLE && one.path().equals(file.toAbsolutePath())), "it is remembered, to be thrown away");
	}

	@Test
	void everyHeadCanBeRead(Screen screen) {
		show(screen, List.of("Ali"));
		assertEquals(List.of(), new Fitting(screen, 1).cut().stream().filter(what -> what.contains("heads")).toList());
	}

	@Test
	void theTablesOfTheWindowHaveThatMenu(Screen screen) throws IOException {
		Path file = folder.resolve("logboek.csv");
		screen.on(() -> {
			screen.desktop().places((window, suggested, ending) -> {
				assertEquals("dossierbrug-log.csv", suggested);
				return Optional.of(file);
			});
			return null;
		});
		screen.go(Places.LOG);
		screen.until("the log is there", () -> screen.has("log.table"));
		screen.control("log.table", 's');
		screen.until("it is kept", () -> Files.exists(file));
		screen.rest();
		assertTrue(Files.readString(file).lines().count() > 1);
		assertTrue(screen.menu("log.table").stream().anyMatch(words -> words.contains("Excel")));
	}
}
