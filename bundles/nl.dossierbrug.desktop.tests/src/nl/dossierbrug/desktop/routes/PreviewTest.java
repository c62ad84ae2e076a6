package nl.dossierbrug.desktop.routes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.driver.Screen;
import nl.dossierbrug.desktop.kit.Spoken;
import nl.dossierbrug.desktop.stage.Keyboard;
import nl.dossierbrug.desktop.stage.OnScreen;
import nl.dossierbrug.exchange.model.MadeFile;
import nl.dossierbrug.exchange.model.Transfer;

/** A dossier that has arrived, read as the pages it would be on paper, and kept as a file only when somebody asks. */
@ExtendWith(OnScreen.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PreviewTest {

	private static Transfer shown;

	@TempDir
	Path folder;

	/** The words of the page that is shown, as a screen reader has them. */
	private static String page(Screen screen) {
		return screen.each(control -> Spoken.name(control).equals("inbox.page") ? Optional.of(Spoken.words(control)) : Optional.empty()).getFirst();
	}

	private static void choose(Screen screen, Transfer transfer) {
		screen.select("inbox.table", transfer.name());
		screen.until("the page is drawn", () -> screen.has("inbox.save"));
		screen.until("the page is drawn", () -> screen.shows("Bladzijde 1 van"));
	}

	private static List<MadeFile> made(Screen screen) {
		return Handing.done(screen.exchange().files().all());
	}

	@Test
	@Order(1)
	void theFirstPageStandsThereAndOneTurnsForwardAndBack(Screen screen) {
		Handing handing = new Handing(screen).in(Language.NL).atThePupils().pupils().dossiers().check();
		handing.makeReady();
		handing.fetch();
		screen.go(Places.inbox("ot"));
		assertTrue(screen.shows("Kies een leerling om het dossier te lezen"), screen.text());
		shown = Handing.done(screen.exchange().inbox().waiting("ot")).getFirst();
		choose(screen, shown);
		String first = page(screen);
		assertTrue(first.contains(shown.name()), first);
		assertFalse(screen.has("inbox.page.back"), "there is no page before the first");
		screen.press("inbox.page.next");
		assertTrue(screen.shows("Bladzijde 2 van"), screen.text());
		assertNotEquals(first, page(screen));
		screen.press("inbox.page.back");
		assertTrue(screen.shows("Bladzijde 1 van"), screen.text());
		assertEquals(first, page(screen));
		while (screen.has("inbox.page.next")) {
			screen.press("inbox.page.next");
		}
		String number = screen.text().lines().filter(line -> line.startsWith("Bladzijde ")).findFirst().orElseThrow();
		assertEquals(number.split(" ")[1], number.split(" ")[3], "there is no page after the last");
		assertEquals(List.of(), new Keyboard(screen).unnamed());
		assertEquals(List.of(), new Keyboard(screen).unreachable());
		assertEquals(List.of(), made(screen), "reading makes no file");
	}

	@Test
	@Order(2)
	void theEditionForTheParentsIsAnother(Screen screen) {
		choose(screen, shown);
		String school = page(screen);
		screen.press("inbox.edition.parents");
		screen.until("the page is drawn", () -> screen.shows("Bladzijde 1 van"));
		assertNotEquals(school, page(screen));
		screen.press("inbox.edition.school");
		screen.until("the page is drawn", () -> screen.shows("Bladzijde 1 van"));
		assertEquals(school, page(screen));
	}

	@Test
	@Order(3)
	void itIsKeptAsAFileOnlyWhereNoneIsAndThatIsRemembered(Screen screen) throws IOException {
		choose(screen, shown);
		screen.press("inbox.save");
		assertEquals(List.of(), made(screen), "without a place nothing is written");
		Path taken = Files.writeString(folder.resolve("bestaat.pdf"), "van iemand");
		screen.type("inbox.save-as", taken.toString());
		screen.press("inbox.save");
		assertTrue(screen.shows("Wat nu"), screen.text());
		assertEquals("van iemand", Files.readString(taken));
		screen.type("inbox.save-as", folder.resolve("er/is/geen/map.pdf").toString());
		screen.press("inbox.save");
		assertTrue(screen.shows("Wat nu"), screen.text());
		assertEquals(List.of(), made(screen), "what was refused is not remembered");
		Path file = folder.resolve("dossier.pdf");
		screen.type("inbox.save-as", file.toString());
		screen.press("inbox.save");
		assertTrue(screen.shows("Bewaard in " + file) && !screen.shows("Wat nu"), screen.text());
		assertArrayEquals("%PDF".getBytes(), java.util.Arrays.copyOf(Files.readAllBytes(file), 4));
		assertEquals(List.of(file.toRealPath()), made(screen).stream().map(one -> real(one.path())).toList());
	}

	private static Path real(Path path) {
		try {
			return path.toRealPath();
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}

	@Test
	@Order(4)
	void whoeverIsChosenLastIsShownHoweverFastOneChooses(Screen screen) {
		List<Transfer> waiting = Handing.done(screen.exchange().inbox().waiting("ot"));
		Table table = screen.each(control -> Spoken.name(control).equals("inbox.table") ? Optional.of((Table) control) : Optional.empty()).getFirst();
		screen.on(() -> {
			for (int row = 0; row < 3; row++) {
				table.setSelection(row);
				Event event = new Event();
				event.item = table.getItem(row);
				table.notifyListeners(SWT.Selection, event);
			}
			return null;
		});
		String last = screen.on(() -> table.getItem(2).getText(0));
		screen.until("the page is drawn", () -> screen.shows("Bladzijde 1 van"));
		assertTrue(page(screen).contains(last), () -> last + " is not on " + page(screen));
		assertEquals(1, screen.text().lines().filter("Bewaar als PDF"::equals).count(), screen.text());
		assertTrue(waiting.size() > 2);
	}

	@Test
	@Order(5)
	void itIsReadOnTheScreenToo(Screen screen) {
		choose(screen, shown);
		screen.press("inbox.read");
		assertEquals(Places.dossier(shown.id()), screen.here());
		screen.until("it is open", () -> screen.has("viewer.text"));
	}
}
