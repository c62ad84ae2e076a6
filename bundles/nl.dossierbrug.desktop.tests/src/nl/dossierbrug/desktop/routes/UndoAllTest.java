package nl.dossierbrug.desktop.routes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.driver.Screen;
import nl.dossierbrug.desktop.kit.Scroll;
import nl.dossierbrug.desktop.kit.Spoken;
import nl.dossierbrug.desktop.stage.OnScreen;
import nl.dossierbrug.exchange.model.ReceiverStatus;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Transfer;

/** A whole import is taken back at once, after it was said what that does; and whoever searches in vain is told so. */
@ExtendWith(OnScreen.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Tag("long")
class UndoAllTest {

	@TempDir
	private Path folder;

	@Test
	@Order(1)
	void nothingIsSaidToBeTakenBackBeforeAnythingWasImported(Screen screen) {
		screen.go(Places.START);
		screen.on(() -> {
			screen.desktop().undo();
			return null;
		});
		assertTrue(screen.shows("In dit venster is nog niets geïmporteerd"), screen.text());
		screen.press("notice.close");
	}

	@Test
	@Order(2)
	void everythingOfAnImportIsTakenBackAtOnce(Screen screen) {
		Handing handing = new Handing(screen).in(Language.NL).atThePupils();
		screen.press("handover.practice-list");
		screen.until("the list is read", () -> screen.has("handover.pupils"));
		List<String> rows = screen.rows("handover.pupils");
		assertTrue(rows.getFirst().contains("Het BSN is niet ingevuld") && rows.get(2).contains("onderwijsnummer"), () -> "what stops stands on top: " + rows);
		handing.next("dossiers");
		handing.dossiers().check();
		List<Transfer> ready = handing.makeReady().stream().filter(one -> one.senderStatus() == SenderStatus.GEREED).toList();
		handing.fetch().toImport().doImport();
		assertEquals(Optional.of(ReceiverStatus.GEIMPORTEERD), handing.one(ready.getFirst().id()).receiverStatus());
		screen.press("importing.undo-all");
		screen.until("it is asked first", () -> screen.has("importing.undo-all-do"));
		assertTrue(screen.shows("leerlingdossiers die er eerst niet waren, gaan weer weg"), screen.text());
		screen.press("importing.undo-all-not");
		assertEquals(Optional.of(ReceiverStatus.GEIMPORTEERD), handing.one(ready.getFirst().id()).receiverStatus());
		screen.go(Places.START);
		screen.on(() -> {
			screen.desktop().undo();
			return null;
		});
		screen.until("Ctrl+Z asks the same", () -> screen.has("importing.undo-all-do"));
		screen.press("importing.undo-all-do");
		screen.until("all is taken back", () -> screen.names("importing.undo.").isEmpty() && !screen.has("importing.undo-all"));
		for (Transfer one : ready) {
			assertEquals(Optional.of(ReceiverStatus.TERUGGEDRAAID), handing.one(one.id()).receiverStatus(), one.name());
		}
		assertFalse(screen.has("importing.undo-all-do"));
	}

	@Test
	@Order(3)
	void whoTakesOneBackStaysWhereTheyAreOnThePage(Screen screen) {
		Handing handing = new Handing(screen).in(Language.NL);
		List<Transfer> back = handing.latest().stream().filter(one -> one.receiverStatus().equals(Optional.of(ReceiverStatus.TERUGGEDRAAID))).toList();
		screen.go(Places.importing("ot", back.stream().map(Transfer::id).skip(1).toList()));
		handing.doImport();
		screen.resize(1240, 500);
		List<String> undo = screen.names("importing.undo.");
		Scroll page = scroll(screen);
		screen.on(() -> {
			page.setOrigin(0, 250);
			return null;
		});
		screen.press(undo.getLast());
		screen.until("it is taken back", () -> !screen.has(undo.getLast()));
		assertEquals(250, screen.on(() -> scrolled(scroll(screen))));
		screen.resize(1240, 800);
	}

	private static Scroll scroll(Screen screen) {
		return screen.each(UndoAllTest::page).getFirst();
	}

	private static Optional<Scroll> page(Control control) {
		return control instanceof Scroll scroll && scroll.content().getChildren().length > 0 && scroll.getSize().x > 400 ? Optional.of(scroll) : Optional.empty();
	}

	private static int scrolled(Scroll scroll) {
		return scroll.getOrigin().y;
	}

	@Test
	@Order(4)
	void whoSearchesInVainIsToldAndSeesAllAgain(Screen screen) {
		screen.go(Places.TRANSFERS);
		screen.until("they are there", () -> screen.has("transfers.table"));
		int all = screen.rows("transfers.table").size();
		screen.type("transfers.search", "bestaat niet");
		assertTrue(screen.shows("Niets gevonden voor ‘bestaat niet’"), screen.text());
		screen.type("transfers.search", "");
		assertEquals("transfers.search", screen.on(() -> Optional.ofNullable(Display.getCurrent().getFocusControl()).map(Spoken::name).orElse("nowhere")), "who types goes on typing");
		screen.type("transfers.search", "bestaat niet");
		screen.press("transfers.table.clear-search");
		assertEquals(all, screen.rows("transfers.table").size());
		assertFalse(screen.shows("Niets gevonden"));
	}

	@Test
	@Order(5)
	void theHelpdeskGetsAFileWithoutPupils(Screen screen) throws IOException {
		screen.go(Places.settings("about"));
		screen.until("the libraries are there", () -> screen.has("settings.libraries"));
		assertTrue(screen.rows("settings.libraries").stream().anyMatch(row -> row.contains("Commons Compress") && row.contains("apache.org/licenses")), () -> screen.rows("settings.libraries").toString());
		assertTrue(screen.shows("Java " + Runtime.version().feature()), screen.text());
		Path file = folder.resolve("helpdesk.txt");
		screen.on(() -> {
			screen.desktop().places((window, suggested, ending) -> Optional.of(file));
			return null;
		});
		screen.press("settings.helpdesk");
		screen.until("it is made", () -> Files.exists(file) && screen.shows("Stuur het mee"));
		String text = Files.readString(file);
		assertTrue(text.contains("nl.dossierbrug.desktop") && text.contains("ParnasSys"), text);
	}
}
