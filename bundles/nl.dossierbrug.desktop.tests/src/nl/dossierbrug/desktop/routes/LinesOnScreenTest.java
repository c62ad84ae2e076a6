package nl.dossierbrug.desktop.routes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import nl.dossierbrug.core.spi.DossierSender;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.driver.Screen;
import nl.dossierbrug.desktop.stage.OnScreen;
import nl.dossierbrug.desktop.stage.OneAnswer;
import nl.dossierbrug.desktop.stage.SpeakingSender;

/** The line of a connector is filled in, tried and taken away in the settings. */
@ExtendWith(OnScreen.class)
class LinesOnScreenTest {

	private static final String SECRET = "zeer-geheime-sleutel";

	@TempDir
	Path folder;
	private DossierSender speaking;

	@BeforeEach
	void connect(Screen screen) {
		screen.until("the connectors are there", () -> screen.exchange().connectors().names().containsKey("parnassys"));
		screen.on(() -> {
			DossierSender other = Handing.done(screen.exchange().connectors().sender("parnassys"));
			speaking = new SpeakingSender("praat", Optional.empty()).like(other);
			screen.exchange().connectors().addSender(speaking);
			return null;
		});
		Handing.done(screen.exchange().schools().put("99XX", "", "De Testschool"));
	}

	@AfterEach
	void disconnect(Screen screen) {
		screen.on(() -> {
			screen.exchange().connectors().removeSender(speaking);
			return null;
		});
	}

	@Test
	void aLineIsFilledInTriedAndTakenAwayAndWhatIsSecretNeverStandsThereAgain(Screen screen) throws Exception {
		screen.go(Places.connector("praat"));
		screen.until("the line can be filled in", () -> screen.has("settings.line-keep.99XX00"));
		assertTrue(screen.shows("Er is nog geen lijn") && screen.shows("Uw leverancier geeft u het adres"), screen.text());
		assertFalse(screen.has("settings.line-test.99XX00"), "there is nothing to try yet");

		Path wrong = Files.writeString(folder.resolve("wrong.p12"), "no certificate");
		screen.type("settings.line-address.99XX00", "ftp://nergens");
		screen.type("settings.line-certificate.99XX00", wrong.toString());
		screen.type("settings.line-proxy.99XX00", "geen proxy");
		screen.press("settings.line-keep.99XX00");
		screen.until("everything wrong is said at once", () -> screen.shows("kan niet het adres van een lijn zijn"));
		assertTrue(screen.shows("Het bestand met het certificaat is niet te lezen") && screen.shows("is niet het adres van een proxy")
				&& screen.shows("nog niet ingevuld: Klantcode") && screen.shows("nog niet ingevuld: Sleutel"), screen.text());

		try (OneAnswer system = new OneAnswer("Welkom, De Testschool")) {
			screen.type("settings.line-address.99XX00", system.address());
			screen.type("settings.line-certificate.99XX00", "");
			screen.type("settings.line-proxy.99XX00", "");
			screen.type("settings.line-praat.klantcode.99XX00", "K-17");
			screen.type("settings.line-praat.sleutel.99XX00", SECRET);
			screen.press("settings.line-keep.99XX00");
			screen.until("it is kept", () -> screen.has("settings.line-test.99XX00"));
			assertTrue(screen.shows("De lijn is ingevuld") && screen.shows("Sleutel: ingevuld"), screen.text());
			assertEquals("K-17", screen.words("settings.line-praat.klantcode.99XX00"));
			assertEquals("", screen.words("settings.line-praat.sleutel.99XX00"), "a secret is not shown again");

			screen.press("settings.line-test.99XX00");
			screen.until("it works", () -> screen.shows("De lijn werkt."));
			assertTrue(screen.shows("Welkom, De Testschool") && screen.shows("milliseconden"), screen.text());
		}
		screen.press("settings.line-test.99XX00");
		screen.until("nobody listens any more", () -> screen.shows("neemt niet op"));
		assertTrue(screen.shows("Wat nu") && !screen.shows("De lijn werkt."), screen.text());

		screen.press("settings.line-remove.99XX00");
		assertTrue(screen.shows("Zonder lijn gaat er voor De Testschool niets meer naar Praatsysteem"), screen.text());
		screen.press("settings.line-remove-not.99XX00");
		assertFalse(screen.has("settings.line-remove-do.99XX00"));
		screen.press("settings.line-remove.99XX00");
		screen.press("settings.line-remove-do.99XX00");
		screen.until("it is gone", () -> screen.shows("Er is nog geen lijn"));

		screen.go(Places.LOG);
		screen.until("the log is read", () -> screen.has("log.table"));
		List<String> rows = screen.rows("log.table");
		assertFalse(rows.toString().contains(SECRET));
		assertTrue(rows.stream().anyMatch(row -> row.contains("Lijn van een koppeling verwijderd") && row.contains("Praatsysteem")), rows.toString());
	}

	@Test
	void aConnectorWithoutALineAsksForNone(Screen screen) {
		screen.go(Places.connector("top"));
		screen.until("its page is there", () -> screen.has("settings.test.top"));
		assertEquals(List.of(), screen.names("settings.line-"));
	}
}
