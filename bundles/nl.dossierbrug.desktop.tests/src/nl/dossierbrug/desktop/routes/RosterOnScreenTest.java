package nl.dossierbrug.desktop.routes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.driver.Screen;
import nl.dossierbrug.desktop.stage.OnScreen;
import nl.dossierbrug.testing.partner.Partner;
import nl.dossierbrug.testing.partner.PartnerCertificates;
import nl.dossierbrug.testing.partner.PartnerSecret;
import nl.dossierbrug.testing.partner.PartnerSetup;

/** The roster of ParnasSys is fetched over a line with a certificate, from a simulated partner, at the step Pupils. */
@ExtendWith(OnScreen.class)
@Tag("long")
class RosterOnScreenTest {

	private static final String SCHOOL = "00ZZ";
	private static final String LINE = SCHOOL + "00";

	@TempDir
	Path folder;

	@Test
	void aLineIsFilledInAndTriedAndThePupilsAreFetchedOverIt(Screen screen) throws Exception {
		screen.until("the connectors are there", () -> screen.exchange().connectors().names().containsKey("parnassys"));
		Handing.done(screen.exchange().schools().put(SCHOOL, "", "De Kastanjelaan"));
		try (Partner partner = Partner.start(PartnerSetup.in(folder))) {
			atThePupils(screen);
			assertTrue(screen.shows("ParnasSys kan de leerlingen zelf geven"), screen.text());
			screen.press("handover.roster-fetch");
			screen.until("there is no line", () -> screen.shows("is geen lijn ingevuld"));
			assertFalse(screen.enabled("handover.next"), "no way on without pupils");

			screen.press("handover.roster-line");
			screen.until("the line can be filled in", () -> screen.has("settings.line-keep." + LINE));
			fill(screen, partner);
			screen.press("settings.line-test." + LINE);
			screen.until("it works", () -> screen.shows("De lijn werkt."));

			atThePupils(screen);
			screen.press("handover.roster-fetch");
			screen.until("they are fetched", () -> screen.has("handover.pupils"));
			assertEquals(partner.school().pupils().size(), screen.rows("handover.pupils").size());
			assertTrue(screen.shows("Opgehaald bij ParnasSys, ") && screen.has("handover.roster-not"), screen.text());
			assertFalse(screen.enabled("handover.next"), "nobody has a whole number yet");

			screen.press("handover.roster-fetch");
			screen.until("nothing changed", () -> screen.shows("Niets veranderd sinds"));

			partner.change(partner.school().with(partner.school().pupils().subList(0, 5), Instant.now().plusSeconds(60)));
			screen.press("handover.roster-fetch");
			screen.until("others are there", () -> screen.shows("De leerlingen zijn veranderd sinds u koos"));
			assertEquals(5, screen.rows("handover.pupils").size());
			assertFalse(screen.shows("Niets veranderd sinds"), screen.text());

			screen.press("handover.roster-not");
			screen.until("a list is asked for", () -> screen.has("handover.roster"));
		}
	}

	private static void fill(Screen screen, Partner partner) throws Exception {
		PartnerCertificates certificates = partner.certificates();
		screen.type("settings.line-address." + LINE, partner.uwlr().toString());
		screen.type("settings.line-certificate." + LINE, certificates.client(PartnerCertificates.Client.GOOD).toString());
		screen.type("settings.line-passphrase." + LINE, certificates.passphrase());
		screen.type("settings.line-trust." + LINE, certificates.trust().toString());
		screen.type("settings.line-parnassys.autorisatiesleutel." + LINE, partner.secret(PartnerSecret.UWLR_KEY));
		screen.type("settings.line-parnassys.klantcode." + LINE, partner.secret(PartnerSecret.UWLR_CUSTOMER));
		screen.type("settings.line-parnassys.klantnaam." + LINE, partner.secret(PartnerSecret.UWLR_NAME));
		screen.press("settings.line-keep." + LINE);
		screen.until("it is kept", () -> screen.has("settings.line-test." + LINE));
		assertTrue(screen.shows("Het certificaat geldt"), screen.text());
	}

	private static void atThePupils(Screen screen) {
		screen.go(Places.HANDOVER.with("sender", "parnassys").with("receiver", "ot"));
		screen.until("the ways are known", () -> screen.has("handover.way.guided"));
		screen.press("handover.next");
		screen.until("it is asked what is in order", () -> screen.here().get("step").equals(Optional.of("preflight")));
		screen.names("handover.settled.").forEach(screen::press);
		screen.until("one can go on", () -> screen.enabled("handover.next"));
		screen.press("handover.next");
		screen.until("pupils are asked for", () -> screen.has("handover.roster-fetch"));
	}
}
