package nl.dossierbrug.desktop.routes;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Visible;
import nl.dossierbrug.desktop.driver.Screen;
import nl.dossierbrug.desktop.stage.OnScreen;

/** Files that wish us ill, chosen in the window: told at once, and nothing waits. */
@ExtendWith(OnScreen.class)
class HostileFilesTest {

	@TempDir
	Path folder;

	@Test
	void aPipeAndAThousandStrangersAreToldInTheWindow(Screen screen) throws IOException, InterruptedException {
		assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "pipes with names are of Unix");
		Path pipe = folder.resolve("pijp\u202Exslx.xlsx");
		assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "no mkfifo");
		Path strangers = Files.createDirectory(folder.resolve("vreemden"));
		for (int i = 0; i < 1000; i++) {
			Files.writeString(strangers.resolve("leeg\u202E-%03d.xml".formatted(i)), "");
		}
		Handing handing = new Handing(screen).in(Language.NL).atThePupils();

		screen.type("handover.list", pipe.toString());
		screen.enter("handover.list");
		screen.until("the pipe is told of", () -> screen.shows("geen gewoon bestand"));
		assertTrue(screen.shows("pijp\\u202exslx.xlsx"), screen.text());

		handing.pupils();
		screen.type("handover.dossiers", strangers.toString());
		screen.enter("handover.dossiers");
		screen.until("the strangers are told of", () -> screen.shows("1.000 bestanden zijn niet gebruikt"));
		assertTrue(screen.shows("leeg\\u202e-000.xml") && !screen.shows("-005.xml"), screen.text());
		assertFalse(screen.text().contains("\u202E-"), "it stands on the screen");
		assertTrue(Visible.hides(pipe.toString()));
	}
}
