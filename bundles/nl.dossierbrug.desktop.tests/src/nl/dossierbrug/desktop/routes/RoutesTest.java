package nl.dossierbrug.desktop.routes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.desktop.driver.Screen;
import nl.dossierbrug.desktop.stage.OnScreen;
import nl.dossierbrug.exchange.model.ReceiverStatus;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Transfer;

/** The three routes, each from the start page to imported and taken back, without anything but what stands on the screen. */
@ExtendWith(OnScreen.class)
abstract class RoutesTest {

	private final Language language;
	/** What the first pages are called in that language. */
	private final String title;

	RoutesTest(Language language, String title) {
		this.language = language;
		this.title = title;
	}

	@Test
	void fromParnasSysToOnderwijsTransparant(Screen screen) {
		Handing handing = new Handing(screen).in(language).begin("parnassys", "ot");
		assertTrue(screen.shows(title), screen.text());
		assertFalse(screen.enabled("handover.next"), "regionaal initiatief is not on");
		handing.settle("parnassys.regional-initiative").pupils().dossiers().check();
		List<Transfer> made = handing.makeReady();
		// three without a dossier that is theirs, and three whose number cannot be right
		assertEquals(6, made.stream().filter(one -> one.senderStatus() == SenderStatus.GEWEIGERD).count());
		handing.fetch().toImport();
		importAndTakeBack(screen, handing, made);
	}

	@Test
	void fromEsisToLdosAsTheHeadOfTheSchool(Screen screen) {
		Handing handing = new Handing(screen).in(language).begin("esis", "ldos");
		assertTrue(screen.shows(title), screen.text());
		handing.settle("ldos.users-and-classes").pupils().dossiers().inspectedBy("de ouders").check();
		List<Transfer> made = handing.makeReady();
		screen.press("handover.fetch");
		assertFalse(screen.enabled("handover.next"), "only the head may fetch at LDOS");
		screen.choose("head.role", language == Language.NL ? "Oefen als directie" : "Practise as head");
		handing.fetch().toImport();
		importAndTakeBack(screen, handing, made);
	}

	@Test
	void fromParnasSysToTopDossierWhereItArrivesAtOnce(Screen screen) {
		Handing handing = new Handing(screen).in(language).begin("parnassys", "top");
		assertTrue(screen.shows(title), screen.text());
		if (screen.has("handover.point")) {
			screen.type("handover.point", "01");
			screen.type("handover.key", "geheim-01");
			screen.press("handover.register");
		}
		if (screen.has("handover.settled.parnassys.regional-initiative")) {
			screen.press("handover.settled.parnassys.regional-initiative");
		}
		handing.settle().pupils().dossiers().inspectedBy("de ouders").check();
		List<Transfer> made = handing.makeReady();
		assertTrue(made.stream().anyMatch(one -> one.senderStatus() == SenderStatus.VERSTREKT), "it is sent, nobody fetches it");
		handing.toImport();
		screen.until("every group is known", () -> {
			Optional<String> group = screen.names("importing.group.").stream().findFirst();
			group.ifPresent(screen::press);
			return group.isEmpty();
		});
		importAndTakeBack(screen, handing, made);
	}

	private static void importAndTakeBack(Screen screen, Handing handing, List<Transfer> made) {
		assertTrue(screen.has("importing.fields"), screen.text());
		handing.doImport();
		String first = made.stream().filter(one -> screen.has("importing.undo." + one.id())).findFirst().orElseThrow().id();
		assertEquals(Optional.of(ReceiverStatus.GEIMPORTEERD), handing.one(first).receiverStatus());
		handing.undo(first);
		assertEquals(Optional.of(ReceiverStatus.TERUGGEDRAAID), handing.one(first).receiverStatus());
	}
}
