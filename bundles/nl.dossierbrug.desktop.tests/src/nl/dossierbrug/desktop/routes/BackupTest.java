package nl.dossierbrug.desktop.routes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.driver.Screen;
import nl.dossierbrug.desktop.stage.OnScreen;

/** A backup is made from the window, and what goes wrong is said in its place. */
@ExtendWith(OnScreen.class)
class BackupTest {

	private static final String PASSPHRASE = "vier woorden op een rij";

	@TempDir
	Path stick;

	@Test
	void aBackupIsMadeAndWhatIsWrongIsSaidInItsPlace(Screen screen) throws Exception {
		screen.go(Places.settings("data"));
		screen.until("how it stands is there", () -> screen.has("settings.backup-make"));
		assertTrue(screen.text().contains("Er is nog nooit een reservekopie gemaakt"), screen.text());

		screen.press("settings.backup-make");
		screen.until("a file is asked for", () -> screen.text().contains("Kies eerst waar het bestand moet komen"));

		Path out = stick.resolve("school.backup");
		screen.type("settings.backup-file", out.toString());
		screen.type("settings.backup-passphrase", PASSPHRASE);
		screen.type("settings.backup-again", PASSPHRASE + "je");
		screen.press("settings.backup-make");
		screen.until("they differ", () -> screen.text().contains("niet gelijk"));
		assertFalse(Files.exists(out));

		make(screen, "kort");
		screen.until("it is too short", () -> screen.text().contains("De wachtzin is te kort"));

		make(screen, PASSPHRASE);
		screen.until("it is made", () -> screen.text().contains("helemaal nagelezen"));
		assertEquals("Dossierbrug-seal", new String(Files.readAllBytes(out), 0, 16));

		make(screen, PASSPHRASE);
		screen.until("it is there already", () -> screen.text().contains("Er is al iets met de naam"));

		screen.go(Places.LOG);
		screen.until("the log is read", () -> screen.has("log.table"));
		assertTrue(screen.rows("log.table").stream().anyMatch(row -> row.contains("Reservekopie gemaakt")), () -> screen.rows("log.table").toString());
	}

	private static void make(Screen screen, String passphrase) {
		screen.type("settings.backup-passphrase", passphrase);
		screen.type("settings.backup-again", passphrase);
		screen.press("settings.backup-make");
	}
}
