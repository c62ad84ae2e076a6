package nl.dossierbrug.desktop.routes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import nl.dossierbrug.core.spi.DossierSender;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.driver.Screen;
import nl.dossierbrug.desktop.stage.OnScreen;

/** The settings tell of every connector that is present, also of those that cannot be used. */
@ExtendWith(OnScreen.class)
class ConnectorsOnScreenTest {

	/** One that says who it is, and with everything else goes wrong in the given way. */
	private static DossierSender broken(String id, Throwable fault) {
		return (DossierSender) Proxy.newProxyInstance(DossierSender.class.getClassLoader(), new Class<?>[] { DossierSender.class }, (self, method, given) -> switch (method.getName()) {
			case "id" -> id;
			case "equals" -> self == given[0];
			case "hashCode" -> id.hashCode();
			default -> throw fault;
		});
	}

	@Test
	void aConnectorThatCannotBeUsedIsListedWithTheReasonAndTheOthersWork(Screen screen) {
		DossierSender old = broken("oudje", new NoSuchMethodError("guidedSteps"));
		DossierSender faulty = broken("kapotje", new IllegalStateException("no idea"));
		screen.on(() -> {
			screen.exchange().connectors().addSender(old);
			screen.exchange().connectors().addSender(faulty);
			return null;
		});
		try {
			screen.go(Places.connector("oudje"));
			screen.until("all are listed", () -> screen.has("settings.connector.oudje"));
			assertTrue(screen.names("settings.connector.").containsAll(List.of("settings.connector.parnassys", "settings.connector.top", "settings.connector.kapotje")),
					() -> screen.names("settings.connector.").toString());
			assertTrue(screen.shows("oudje: niet toegelaten.") && screen.shows("is gemaakt voor een andere versie van Dossierbrug"), screen.text());
			assertTrue(screen.shows("Wat nu") && screen.shows("Vraag de leverancier om een versie"), screen.text());

			screen.press("settings.connector.kapotje");
			screen.until("the reason is there", () -> screen.shows("kapotje: werkt niet."));
			assertTrue(screen.shows("heeft een fout in zichzelf"), screen.text());
			assertFalse(screen.has("settings.test.kapotje"), "nothing can be done with it");

			screen.press("settings.connector.parnassys");
			screen.until("its page is there", () -> screen.has("settings.test.parnassys"));
			assertEquals("parnassys", screen.here().get("connector").orElseThrow());
		} finally {
			screen.on(() -> {
				screen.exchange().connectors().removeSender(old);
				screen.exchange().connectors().removeSender(faulty);
				return null;
			});
		}
	}
}
