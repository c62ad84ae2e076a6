package nl.dossierbrug.desktop.routes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.driver.Screen;
import nl.dossierbrug.exchange.model.Transfer;

/** Goes through a handover in the practice school as a person does: by what stands on the screen, from the start page. */
final class Handing {

	private final Screen screen;

	Handing(Screen screen) {
		this.screen = screen;
	}

	Handing in(Language language) {
		screen.on(() -> {
			screen.desktop().speak(language);
			return null;
		});
		return this;
	}

	/** With files of dossiers, from the start page into the practice school, and there to the card of the route. */
	Handing begin(String sender, String receiver) {
		atTheWay(sender, receiver);
		screen.press("handover.way.files");
		next("preflight");
		return this;
	}

	/** As {@link #begin}, as far as the choice of the way. */
	Handing atTheWay(String sender, String receiver) {
		screen.go(Places.START);
		if (screen.has("rail.practice")) {
			screen.press("rail.practice");
		}
		screen.choose("head.role", screen.on(() -> screen.desktop().language()) == Language.NL ? "Oefen als beheerder" : "Practise as administrator");
		screen.press("start.practice." + sender + "." + receiver);
		assertEquals("pair", step());
		assertTrue(screen.ticked("handover.sender." + sender) && screen.ticked("handover.receiver." + receiver));
		screen.until("the ways are known", () -> screen.has("handover.way.files"));
		return this;
	}

	/** Settles what is not in order, and goes on. */
	Handing settle(String... preconditions) {
		for (String precondition : preconditions) {
			screen.press("handover.settled." + precondition);
		}
		next("pupils");
		return this;
	}

	/** From ParnasSys to OT as far as the pupils, whether or not the regional initiative was settled before. */
	Handing atThePupils() {
		begin("parnassys", "ot");
		if (screen.has("handover.settled.parnassys.regional-initiative")) {
			screen.press("handover.settled.parnassys.regional-initiative");
		}
		next("pupils");
		return this;
	}

	/** The list of the practice school: everybody of whom nothing is wrong is ticked. */
	Handing pupils() {
		assertFalse(screen.enabled("handover.next"), "no way on without pupils");
		screen.press("handover.practice-list");
		screen.until("the list is read", () -> screen.has("handover.pupils"));
		next("dossiers");
		return this;
	}

	Handing dossiers() {
		screen.press("handover.practice-dossiers");
		screen.until("the folder is read", () -> screen.has("handover.found"));
		next("choices");
		return this;
	}

	Handing inspectedBy(String who) {
		screen.press("handover.inspected");
		assertFalse(screen.enabled("handover.next"), "who saw it is not said yet");
		screen.type("handover.inspected-by", who);
		return this;
	}

	Handing check() {
		next("check");
		screen.until("it is checked", () -> screen.enabled("handover.next"));
		return this;
	}

	/** Makes ready, and only once, however often Enter is pressed. */
	List<Transfer> makeReady() {
		int before = batches();
		makeReadyAgain();
		assertEquals(before + 1, batches());
		return latest();
	}

	/** Makes ready what may stand ready already, and then stands where it stood. */
	void makeReadyAgain() {
		next("ready");
		screen.pressTwice("handover.next");
		screen.until("it is made ready", () -> step().equals("fetch"));
	}

	private int batches() {
		return done(screen.exchange().tracking().batches(99)).size();
	}

	Handing fetch() {
		assertFalse(screen.enabled("handover.next"), "nothing to import before it was fetched");
		screen.press("handover.fetch");
		screen.until("it has arrived", () -> screen.enabled("handover.next"));
		return this;
	}

	/** To the plan of the import, and imports who is ticked. */
	Handing toImport() {
		screen.press("handover.next");
		screen.until("the plan is there", () -> screen.has("importing.import"));
		return this;
	}

	Handing doImport() {
		screen.press("importing.import");
		screen.until("it is done", () -> screen.has("importing.reports"));
		return this;
	}

	Handing undo(String transfer) {
		screen.press("importing.undo." + transfer);
		screen.until("it is taken back", () -> !screen.has("importing.undo." + transfer));
		return this;
	}

	/** The transfers that were made last. */
	List<Transfer> latest() {
		List<Transfer> all = done(screen.exchange().tracking().all()).stream().map(one -> one.transfer()).toList();
		return all.stream().filter(one -> one.batch().equals(all.getLast().batch())).toList();
	}

	/** All of which there is a dossier, of every batch. */
	List<Transfer> standing() {
		return done(screen.exchange().tracking().all()).stream().map(one -> one.transfer()).filter(one -> one.version() > 0).toList();
	}

	Transfer one(String id) {
		return done(screen.exchange().tracking().ofTransfer(id)).getFirst().transfer();
	}

	static <T> T done(Outcome<T> outcome) {
		return switch (outcome) {
			case Outcome.Done<T>(T value) -> value;
			case Outcome.Refused<T>(var refusals) -> throw new AssertionError(refusals.toString());
		};
	}

	void next(String expected) {
		screen.until("one can go on to " + expected, () -> screen.enabled("handover.next"));
		screen.press("handover.next");
		assertEquals(expected, step());
	}

	String step() {
		return screen.here().get("step").orElse("");
	}
}
