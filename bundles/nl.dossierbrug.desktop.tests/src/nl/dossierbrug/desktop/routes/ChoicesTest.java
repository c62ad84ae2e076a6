package nl.dossierbrug.desktop.routes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import nl.dossierbrug.core.dossier.Category;
import nl.dossierbrug.core.dossier.Delivery;
import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.desktop.driver.Screen;
import nl.dossierbrug.desktop.kit.CellGrid;
import nl.dossierbrug.desktop.stage.OnScreen;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.standard.OsoStandard;

/** What goes along, chosen for one pupil by keyboard, and told by the mouse. */
@ExtendWith(OnScreen.class)
class ChoicesTest {

	private static final Category ABSENCE = new Category("cat_verzuim");
	private static final int COLUMN_OF_ABSENCE = 7;
	private static final int FIRST_PUPIL = 1;

	private static CellGrid grid(Screen screen) {
		return screen.each(control -> control instanceof CellGrid grid ? Optional.of(grid) : Optional.empty()).getFirst();
	}

	private static void space(Screen screen, int row, int column) {
		CellGrid grid = grid(screen);
		screen.on(() -> {
			grid.at(row, column);
			Event space = new Event();
			space.keyCode = ' ';
			grid.notifyListeners(SWT.KeyDown, space);
			return null;
		});
	}

	private static String told(Screen screen, int x, int y) {
		CellGrid grid = grid(screen);
		return screen.on(() -> {
			Event move = new Event();
			move.x = x;
			move.y = y;
			grid.notifyListeners(SWT.MouseMove, move);
			return grid.getToolTipText();
		});
	}

	@Test
	void onePupilKeepsItsAbsenceBackAndAnotherTakesAFileAlong(Screen screen, @TempDir Path folder) throws IOException {
		Handing handing = new Handing(screen).in(Language.NL).begin("parnassys", "ot").settle("parnassys.regional-initiative").pupils().dossiers();
		int width = screen.on(() -> grid(screen).getSize().x);
		int height = screen.on(() -> grid(screen).getSize().y);
		assertTrue(width > 300 && height > 100);
		assertTrue(told(screen, 230, height - 20).contains("Verplicht bij deze soort overdracht"), "the first column is compulsory");
		assertNull(told(screen, 5, height - 20), "the names are no cells");
		space(screen, FIRST_PUPIL, COLUMN_OF_ABSENCE);
		assertTrue(screen.shows("Verzuim: Gaat niet mee"), screen.text());
		space(screen, FIRST_PUPIL, 0);
		assertTrue(screen.shows("U kunt dit niet uitzetten"), screen.text());
		Path file = Files.writeString(folder.resolve("brief.txt"), "Een brief.");
		screen.type("handover.attachment", file.toString());
		screen.enter("handover.attachment");
		assertTrue(screen.shows("brief.txt"));
		List<Transfer> made = handing.check().makeReady();
		assertEquals(Delivery.OPT_UIT, delivery(screen, made.get(0)));
		assertFalse(delivery(screen, made.get(1)) == Delivery.OPT_UIT);
		assertTrue(names(screen, made.get(0)).contains("brief.txt"));
		assertFalse(names(screen, made.get(1)).contains("brief.txt"));
	}

	private static OsoStandard standard(Screen screen) {
		return screen.desktop().session().services().standard();
	}

	private static Dossier dossier(Screen screen, Transfer transfer) {
		return Handing.done(screen.exchange().inbox().open(transfer.id()));
	}

	private static Delivery delivery(Screen screen, Transfer transfer) {
		return standard(screen).deliveries(dossier(screen, transfer)).get(ABSENCE);
	}

	private static List<String> names(Screen screen, Transfer transfer) {
		return standard(screen).attachments(dossier(screen, transfer)).stream().map(attachment -> attachment.fileName()).toList();
	}
}
