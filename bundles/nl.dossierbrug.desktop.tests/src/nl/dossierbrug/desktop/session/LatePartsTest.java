package nl.dossierbrug.desktop.session;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

import nl.dossierbrug.desktop.LifeCycle;
import nl.dossierbrug.desktop.driver.Screen;
import nl.dossierbrug.desktop.stage.Sessions;

/** On a busy computer a part of the program may come seconds after the window: it is waited for, and that is told. */
@Tag("long")
class LatePartsTest {

	private static final String WAITING = "wacht nog op een onderdeel van zichzelf: het openen van gegevens";
	private static final String NEVER = "Een onderdeel van Dossierbrug is niet gestart: het openen van gegevens";

	@TempDir
	Path folder;

	private static Bundle store() {
		return Stream.of(FrameworkUtil.getBundle(LifeCycle.class).getBundleContext().getBundles())
				.filter(bundle -> bundle.getSymbolicName().equals("nl.dossierbrug.store")).findFirst().orElseThrow();
	}

	private static void start() {
		try {
			store().start();
		} catch (BundleException e) {
			throw new IllegalStateException(e);
		}
	}

	@AfterEach
	void everythingIsThereAgain() {
		start();
	}

	/** What can be read while no home is open. */
	private static String read(Screen screen) {
		return screen.on(() -> read(Display.getCurrent().getShells()));
	}

	private static String read(Control[] controls) {
		StringBuilder words = new StringBuilder();
		for (Control control : controls) {
			words.append(control instanceof Label label && label.isVisible() ? label.getText() + "\n" : "");
			words.append(control instanceof Composite composite ? read(composite.getChildren()) : "");
		}
		return words.toString();
	}

	private static boolean isOpen(Screen screen) {
		return screen.on(() -> screen.desktop().session().exchange().isPresent());
	}

	private static void until(Screen screen, String what, BooleanSupplier holds) {
		screen.until(what, holds);
	}

	@Test
	void itIsToldWhatIsWaitedForAndTheWindowGoesOnAsSoonAsItComes() throws BundleException {
		store().stop();
		new Sessions(folder).run(folder.resolve("home"), screen -> {
			until(screen, "it is told", () -> read(screen).contains(WAITING));
			assertFalse(isOpen(screen));
			until(screen, "it is told what to do", () -> read(screen).contains(NEVER));
			assertTrue(read(screen).contains("start het opnieuw") && !read(screen).contains(WAITING), () -> read(screen));
			start();
			until(screen, "the home is open", () -> isOpen(screen));
			screen.rest();
			assertTrue(screen.has("rail.start") && screen.has("start.new-handover"), screen.text());
		});
	}

	@Test
	void whatNeverComesDoesNotKeepTheWindowOpen() throws BundleException {
		store().stop();
		new Sessions(folder).run(folder.resolve("home"), screen -> until(screen, "it is told", () -> read(screen).contains(WAITING)));
		start();
		new Sessions(folder).run(folder.resolve("home"), screen -> until(screen, "the home is open", () -> isOpen(screen)));
	}
}
