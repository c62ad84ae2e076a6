package nl.dossierbrug.desktop.routes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.driver.Screen;
import nl.dossierbrug.desktop.stage.OnScreen;
import nl.dossierbrug.exchange.model.Role;
import nl.dossierbrug.exchange.model.User;

/** What stops somebody says so, for all the same, and where it can be taken back that is said before. */
@ExtendWith(OnScreen.class)
class StoppedTest {

	@TempDir
	private Path folder;

	private static String beside(Screen screen) {
		return screen.text();
	}

	@Test
	void aFolderThatCannotBeUsedIsNotSaidToBeLookedAtStill(Screen screen) throws IOException {
		Handing handing = new Handing(screen).in(Language.NL).atThePupils().pupils();
		Path file = Files.writeString(folder.resolve("geen-map.txt"), "niets");
		screen.type("handover.dossiers", file.toString());
		screen.enter("handover.dossiers");
		screen.until("it is refused", () -> screen.shows("Kies een andere map"));
		assertFalse(beside(screen).contains("worden nog bekeken"), screen.text());
		assertFalse(screen.enabled("handover.next"));
		Path empty = Files.createDirectory(folder.resolve("leeg"));
		screen.type("handover.dossiers", empty.toString());
		screen.enter("handover.dossiers");
		screen.until("nobody has one", () -> screen.shows("Van niemand is er een dossier"));
		assertFalse(beside(screen).contains("De anderen kunnen"), "there are no others");
		assertEquals("dossiers", handing.step());
	}

	@Test
	void edexmlAloneIsNotPromised(Screen screen) {
		screen.go(Places.START);
		assertFalse(screen.shows("CSV of EDEXML"), screen.text());
		new Handing(screen).in(Language.NL).atThePupils();
		assertTrue(screen.shows("Alleen EDEXML is meestal niet genoeg"), screen.text());
	}

	@Test
	void onlyRedCardsStopAndTheSentenceCountsThem(Screen screen) {
		for (String[] route : new String[][] { { "esis", "ldos" }, { "parnassys", "top" }, { "parnassys", "ot" } }) {
			new Handing(screen).in(Language.NL).begin(route[0], route[1]);
			screen.until("it was looked at", () -> screen.shows("Opnieuw kijken") && !screen.shows("Er wordt nog gekeken"));
			boolean red = screen.shows("rode kaart");
			assertEquals(!red, screen.enabled("handover.next"), () -> route[0] + " " + route[1] + ": " + screen.text());
		}
	}

	@Test
	void whoGivesUpBeingBeheerderIsToldFirst(Screen screen) {
		screen.go(Places.START);
		if (screen.has("head.leave-practice")) {
			screen.press("head.leave-practice");
		}
		assertInstanceOf(Outcome.Done.class, screen.exchange().administration().putUser("B. de Wit", Role.BEHEERDER));
		assertInstanceOf(Outcome.Done.class, screen.exchange().access().setPin("B. de Wit", "246813".toCharArray()));
		String me = screen.on(() -> screen.desktop().session().user().orElseThrow().name());
		screen.go(Places.settings("users"));
		screen.until("I am there", () -> screen.has("settings.role." + me));
		screen.choose("settings.role." + me, "Directie");
		assertTrue(screen.shows("dat kan alleen B. de Wit"), screen.text());
		screen.press("settings.role-stay." + me);
		screen.until("it is as it was", () -> screen.words("settings.role." + me).equalsIgnoreCase("beheerder"));
		screen.choose("settings.role." + me, "Directie");
		screen.press("settings.role-do." + me);
		screen.until("it is another role", () -> screen.on(() -> screen.exchange().administration().users() instanceof Outcome.Done<List<User>>(var users)
				&& users.stream().anyMatch(user -> user.name().equals(me) && user.role() == Role.DIRECTIE)));
	}
}
