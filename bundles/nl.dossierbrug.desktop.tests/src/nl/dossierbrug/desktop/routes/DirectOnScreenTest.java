package nl.dossierbrug.desktop.routes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import nl.dossierbrug.core.line.Reply;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.spi.DossierReceiver;
import nl.dossierbrug.core.spi.DossierSender;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.driver.Screen;
import nl.dossierbrug.desktop.stage.DirectPair;
import nl.dossierbrug.desktop.stage.OnScreen;
import nl.dossierbrug.exchange.lines.LineOrder;
import nl.dossierbrug.practice.PracticeSchool;

/** A handover over the lines of both systems, from the choice of the way to the receipt of each delivery. */
@ExtendWith(OnScreen.class)
@Tag("long")
class DirectOnScreenTest {

	@TempDir
	Path folder;
	private Path files;
	private DirectPair pair;
	private DossierSender sender;
	private DossierReceiver receiver;

	@BeforeEach
	void connect(Screen screen) throws IOException {
		screen.until("the connectors are there", () -> screen.exchange().connectors().names().keySet().containsAll(List.of("parnassys", "ot")));
		files = Files.createDirectory(folder.resolve("school"));
		new PracticeSchool(screen.desktop().session().services().standard(), LocalDate.of(2026, 11, 29)).write(files);
		pair = new DirectPair(files.resolve("dossiers"));
		screen.on(() -> {
			sender = pair.sender(Handing.done(screen.exchange().connectors().sender("parnassys")));
			receiver = pair.receiver(Handing.done(screen.exchange().connectors().receiver("ot")));
			screen.exchange().connectors().addSender(sender);
			screen.exchange().connectors().addReceiver(receiver);
			return null;
		});
		Handing.done(screen.exchange().schools().put("00ZZ", "00", "OBS De Testschool"));
	}

	@AfterEach
	void disconnect(Screen screen) {
		screen.on(() -> {
			screen.exchange().connectors().removeSender(sender);
			screen.exchange().connectors().removeReceiver(receiver);
			return null;
		});
	}

	private static Refusal refusal(String id, String what) {
		Text words = Text.same(what);
		return new Refusal(id, words, words, words, words);
	}

	private static void line(Screen screen, String connector) {
		Handing.done(screen.exchange().systemLines().set(LineOrder.of(connector, "00ZZ", "00", "http://127.0.0.1:9/")));
	}

	@Test
	void everyDeliveryIsShownWithItsReceiptOrWithWhyNotAndAnotherTryIsAsked(Screen screen) {
		Handing hand = new Handing(screen);
		screen.go(Places.HANDOVER.with("sender", DirectPair.SENDER).with("receiver", DirectPair.RECEIVER).with("file", files.resolve("leerlingen.xlsx").toString()));
		screen.until("the ways are known", () -> screen.has("handover.way.direct") && screen.enabled("handover.way.direct"));
		screen.press("handover.way.direct");
		assertTrue(screen.shows("met een bericht van Rechtplein als bewijs"), screen.text());
		hand.next("preflight");
		hand.next("pupils");
		screen.until("the list is read", () -> screen.has("handover.pupils"));
		hand.next("dossiers");
		screen.until("there is no line", () -> screen.shows("is geen lijn ingevuld"));
		assertFalse(screen.enabled("handover.next") || screen.has("handover.dossiers"), "no folder is asked for, and no way on");
		assertTrue(screen.has("handover.dossiers-line"), screen.text());

		line(screen, DirectPair.SENDER);
		line(screen, DirectPair.RECEIVER);
		screen.press("handover.back");
		screen.until("the list is read", () -> screen.has("handover.pupils"));
		hand.next("dossiers");
		screen.until("the system was asked", () -> screen.has("handover.found"));
		hand.next("choices");
		hand.check();
		hand.next("ready");
		assertTrue(screen.shows("Daarna stuurt Dossierbrug ze naar Rechtplein"), screen.text());
		assertFalse(screen.shows("stuurt niets naar het andere systeem"), screen.text());

		pair.instead.add(Reply.never(refusal("plein.nee", "Deze leerling kent Rechtplein niet.")));
		pair.instead.add(Reply.notNow(refusal("plein.vol", "Rechtplein is vol.")));
		screen.pressTwice("handover.next");
		screen.until("it was sent", () -> screen.has("sending.table") && screen.shows("geweigerd door het andere systeem"));
		List<String> rows = screen.rows("sending.table");
		assertTrue(rows.getFirst().contains("Geweigerd") && rows.getFirst().contains("Deze leerling kent Rechtplein niet."), rows.toString());
		assertTrue(rows.stream().anyMatch(row -> row.contains("Wacht tot") && row.contains("Rechtplein is vol.")), rows.toString());
		assertEquals(pair.arrived(), rows.stream().filter(row -> row.contains("Bevestigd") && row.contains("RP-")).count());
		assertTrue(screen.shows("Eén dossier is geweigerd") && screen.shows("Eén dossier wacht op verzending"), screen.text());

		String batch = screen.here().get("batch").orElseThrow();
		assertEquals(Optional.empty(), screen.here().get("now"), "whoever comes back sends nothing by that");
		screen.go(Places.START);
		screen.until("it stands on the first page", () -> screen.has("start.batch." + batch));
		screen.press("start.batch." + batch);
		screen.until("it is the same", () -> screen.has("sending.now"));
		assertEquals(rows.size(), screen.rows("sending.table").size());
		screen.press("sending.now");
		screen.until("all is confirmed", () -> screen.has("sending.table") && !screen.has("sending.now"));
		assertEquals(rows.size(), pair.arrived());
		assertTrue(screen.rows("sending.table").stream().allMatch(row -> row.contains("Bevestigd") && row.contains("RP-")), screen.rows("sending.table").toString());

		screen.select("sending.table", "RP-1");
		screen.press("sending.transfer");
		screen.until("it is shown among all", () -> screen.has("transfers.sending"));
		assertTrue(screen.shows("ontvangstbewijs RP-1") && screen.shows("Bevestigd door Rechtplein") && !screen.has("transfers.fetch"), screen.text());
		assertFalse(screen.shows("niets naar Rechtplein gestuurd") || screen.shows("Opgehaald in Dossierbrug"), screen.text());
		screen.press("transfers.sending");
		screen.until("one is back", () -> screen.has("sending.table"));
	}
}
