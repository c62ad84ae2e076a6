package nl.dossierbrug.desktop.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.driver.Screen;
import nl.dossierbrug.desktop.kit.Spoken;
import nl.dossierbrug.desktop.stage.BreaksOnPurpose;
import nl.dossierbrug.desktop.stage.OnScreen;

/** What nobody expected, anywhere on the screen: our own card in our own words, a file for the helpdesk, and the window goes on. */
@ExtendWith(OnScreen.class)
@BreaksOnPurpose
class FaultCardTest {

	private static final String SECRET = "Daan van de Berg 123456782";

	@AfterEach
	void closeTheCard(Screen screen) {
		while (screen.has("fault.close")) {
			screen.press("fault.close");
		}
	}

	private static Path folder(Screen screen) {
		return screen.on(() -> screen.desktop().session().home()).resolve("faults");
	}

	private static List<Path> files(Screen screen) throws IOException {
		Path folder = folder(screen);
		if (!Files.exists(folder)) {
			return List.of();
		}
		try (Stream<Path> all = Files.list(folder)) {
			return all.sorted().toList();
		}
	}

	/** Something is broken: as soon as it is pressed, by hand and not by the test itself. */
	private static void breaks(Screen screen, String name, Listener broken) {
		Control control = screen.each(one -> Spoken.name(one).equals(name) ? Optional.of(one) : Optional.<Control>empty()).getFirst();
		screen.on(() -> {
			control.addListener(SWT.Help, broken);
			return null;
		});
		later(screen, () -> control.notifyListeners(SWT.Help, new Event()));
	}

	private static void later(Screen screen, Runnable what) {
		Display display = screen.on(Display::getCurrent);
		display.asyncExec(what);
		screen.rest();
	}

	private static List<String> shells(Screen screen) {
		return screen.on(() -> Stream.of(Display.getCurrent().getShells()).filter(Shell::isVisible).map(Shell::getText).filter(text -> !text.isEmpty()).toList());
	}

	private static void isTold(Screen screen, List<Path> before) throws IOException {
		assertEquals(1, shells(screen).size(), () -> shells(screen).toString());
		assertTrue(screen.has("fault.close"), screen.text());
		assertTrue(screen.shows("Er ging iets mis in het programma zelf") && screen.shows("Wat nu") && screen.shows("is bewaard"), screen.text());
		List<Path> fresh = new ArrayList<>(files(screen));
		fresh.removeAll(before);
		assertEquals(1, fresh.size(), fresh.toString());
		assertTrue(screen.text().contains(fresh.getFirst().toString()), screen.text());
		String written = Files.readString(fresh.getFirst());
		assertTrue(written.contains("FaultCardTest"), written);
		assertFalse(written.contains("123456782") || written.contains("Daan"), written);
	}

	@Test
	void aListenerThatThrowsGetsOurCardAndTheWindowGoesOn(Screen screen) throws IOException {
		screen.go(Places.START);
		List<Path> before = files(screen);
		breaks(screen, "rail.log", e -> {
			throw new IllegalStateException(SECRET);
		});
		isTold(screen, before);
		screen.press("rail.log");
		assertEquals("log", screen.here().area());
		assertTrue(screen.has("fault.close"), "it stays until somebody takes it away");
		screen.on(() -> {
			screen.desktop().speak(Language.EN);
			return null;
		});
		assertTrue(screen.shows("Something went wrong in the program itself") && screen.shows("What now"), screen.text());
		screen.on(() -> {
			screen.desktop().speak(Language.NL);
			return null;
		});
	}

	@Test
	void anErrorAndWhatWasPutOffTooAndAlsoBesideAnotherWindow(Screen screen) throws IOException {
		List<Path> before = files(screen);
		Shell other = screen.on(() -> {
			Shell shell = new Shell(Display.getCurrent(), SWT.APPLICATION_MODAL | SWT.DIALOG_TRIM);
			shell.open();
			return shell;
		});
		later(screen, () -> {
			throw new StackOverflowError(SECRET);
		});
		screen.on(() -> {
			other.dispose();
			return null;
		});
		isTold(screen, before);
	}

	@Test
	void whatKeepsGoingWrongIsToldOnceWithHowOften(Screen screen) throws IOException {
		screen.go(Places.START);
		List<Path> before = files(screen);
		AtomicInteger times = new AtomicInteger();
		Display display = screen.on(Display::getCurrent);
		Runnable again = new Runnable() {
			@Override
			public void run() {
				if (times.incrementAndGet() < 40) {
					display.asyncExec(this);
				}
				throw new IndexOutOfBoundsException(SECRET);
			}
		};
		later(screen, again);
		screen.until("it went wrong often", () -> times.get() == 40);
		screen.rest();
		isTold(screen, before);
		screen.until("it is told how often", () -> screen.shows("Dit gebeurde 40 keer"));
	}

	@Test
	void aKeyOrCommandThatBreaksIsToldToo(Screen screen) throws IOException {
		screen.go(Places.START);
		List<Path> before = files(screen);
		screen.on(() -> {
			screen.desktop().onSearch(() -> {
				throw new IllegalArgumentException(SECRET);
			});
			return null;
		});
		key(screen, SWT.CTRL, 'f');
		screen.until("it is told", () -> screen.has("fault.close"));
		isTold(screen, before);
		screen.on(() -> {
			screen.desktop().rebuild();
			return null;
		});
	}

	/** As a hand presses it. */
	private static void key(Screen screen, int modifier, char sign) {
		screen.on(() -> {
			Display display = Display.getCurrent();
			display.getShells()[0].forceActive();
			for (int type : new int[] { SWT.KeyDown, SWT.KeyUp }) {
				Event held = new Event();
				held.type = type;
				held.keyCode = modifier;
				Event typed = new Event();
				typed.type = type;
				typed.character = sign;
				typed.keyCode = sign;
				display.post(type == SWT.KeyDown ? held : typed);
				display.post(type == SWT.KeyDown ? typed : held);
			}
			return null;
		});
		screen.rest();
	}
}
