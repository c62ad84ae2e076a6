package nl.dossierbrug.desktop.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import nl.dossierbrug.core.text.Visible;
import nl.dossierbrug.desktop.driver.Screen;
import nl.dossierbrug.desktop.stage.OnScreen;

/** Signs that turn the direction of writing or hide are written out by every control that shows words of others. */
@ExtendWith(OnScreen.class)
class HostileTextTest {

	private static final String EVIL = "Sanne\u202Egnp.exe\u2066 & \u200B\u001b[2J\u009b";
	private static final String SHOWN = "Sanne\\u202egnp.exe\\u2066 & \\u200b␛[2J\\u009b";

	private static List<String> shown(Screen screen, String words) {
		return screen.on(() -> {
			Shell shell = new Shell(Display.getCurrent());
			try {
				Kit kit = screen.desktop().kit();
				List<String> all = new ArrayList<>();
				all.add(kit.text(shell, words).getText().replace("&&", "&"));
				all.add(kit.check(shell, "check", words, false, on -> {
				}).getText().replace("&&", "&"));
				all.add(kit.choice(shell, "choice", "", List.of(words), 0, chosen -> {
				}).getItem(0));
				ActionButton button = kit.button(shell, "button", words, () -> {
				});
				all.add(button.words());
				button.words(words);
				all.add(button.words());
				all.add(Spoken.words(button));
				RowTable<String> table = new RowTable<>(shell, kit.look(), "table", "tabel", false, List.of(RowColumn.of("name", "Naam", 200, row -> row)),
						screen.desktop().tables());
				table.rows(List.of(words));
				all.add(table.control().getItem(0).getText(0));
				CellGrid grid = new CellGrid(shell, kit.look(), "grid", "raster", new OneCell(words), (where, cell) -> all.add(where.replaceFirst(", kolom$", "")), screen.desktop().tables());
				grid.at(0, 0);
				grid.setSize(600, 300);
				return all;
			} finally {
				shell.dispose();
			}
		});
	}

	private record OneCell(String row) implements CellGrid.Model {

		@Override
		public List<String> rows() {
			return List.of(row);
		}

		@Override
		public List<String> columns() {
			return List.of("kolom");
		}

		@Override
		public CellGrid.Cell cell(int at, int column) {
			return new CellGrid.Cell("", Tone.TEXT, false, "gaat mee");
		}

		@Override
		public void toggle(int at, int column) {
			// nothing to switch
		}
	}

	@Test
	void everyControlWritesThemOut(Screen screen) {
		List<String> all = shown(screen, EVIL);
		assertEquals(8, all.size());
		for (String one : all) {
			assertEquals(SHOWN, one);
			assertFalse(Visible.hides(one));
		}
	}

	@Test
	void namesFromTheRightToTheLeftStayAsTheyAre(Screen screen) {
		assertTrue(shown(screen, "محمد יעל").stream().allMatch("محمد יעל"::equals));
	}
}
