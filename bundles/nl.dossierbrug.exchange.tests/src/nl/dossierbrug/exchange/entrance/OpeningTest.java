package nl.dossierbrug.exchange.entrance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.exchange.Exchange;
import nl.dossierbrug.exchange.ExchangeOpener;
import nl.dossierbrug.exchange.House;
import nl.dossierbrug.exchange.Pupils;
import nl.dossierbrug.exchange.TestClock;
import nl.dossierbrug.exchange.TestSender;
import nl.dossierbrug.exchange.connectors.Connectors;
import nl.dossierbrug.exchange.model.Role;
import nl.dossierbrug.exchange.model.User;
import nl.dossierbrug.exchange.prepare.PreflightPoint;

class OpeningTest {

	@TempDir
	Path folder;

	@Test
	void inAFreshHomeTheFirstUserMayDoEverything() {
		try (House house = new House(folder)) {
			assertEquals(new User(House.BEHEERDER, Role.BEHEERDER), house.exchange.user());
		}
	}

	@Test
	void anUnknownUserIsRefusedAndTheHomeIsLetGo() {
		House house = new House(folder);
		house.close();
		String before = house.store.picture();
		for (boolean named : List.of(true, false)) {
			Opening own = Opening.of(folder, "vreemd", house.clock);
			Outcome<Exchange> outcome = house.opener().open(named ? own.as("vreemd", PinQuestion.NOBODY) : own);
			assertEquals(List.of("user.unknown"), House.refused(outcome));
			Refusal refusal = ((Outcome.Refused<Exchange>) outcome).refusals().getFirst();
			assertEquals(named ? "Controleer de naam" : "Laat een beheerder", refusal.next().in(Language.NL).split(",| bij ")[0]);
			assertFalse(house.store.isOpen());
		}
		assertEquals(List.of("user.nameless"),
				House.refused(house.opener().open(Opening.of(folder, " ", house.clock))));
		assertEquals(before, house.store.picture());
	}

	@Test
	void thatDamagedDataWereMendedStandsInTheLog() {
		House house = new House(folder);
		house.close();
		house.store.repaired = true;
		try (Exchange exchange = House.done(house.opener().open(Opening.of(folder, "bea", house.clock)))) {
			List<String> events = new ArrayList<>();
			House.done(exchange.administration().audit(entry -> events.add(entry.event())));
			assertEquals("store.repaired", events.getLast());
		}
	}

	@Test
	void whatTheStoreRefusesIsPassedOn() {
		ExchangeOpener opener = new ExchangeOpener(home -> Outcome.refused(TestSender.refusal("store.locked")),
				new Connectors(), null, null, null, null);
		assertEquals(List.of("store.locked"),
				House.refused(opener.open(Opening.of(folder, "bea", new TestClock()))));
	}

	@Test
	void connectorsComeAndGoWhileAHomeIsOpen() {
		try (House house = new House(folder)) {
			TestSender late = new TestSender("laat", List.of());
			house.connectors.addSender(late);
			assertEquals(List.of("las", "laat").stream().sorted().toList(),
					house.exchange.connectors().senders().stream().map(s -> s.id()).toList());
			house.connectors.removeSender(late);
			assertEquals(List.of("connector.sender-unknown"), House.refused(house.connectors.sender("laat")));
			assertEquals(2, house.connectors.receivers().size());
		}
	}

	@Test
	void ofTwoConnectorsWithOneIdTheFirstIsUsedUntilItGoes() {
		Connectors connectors = new Connectors();
		TestSender first = new TestSender();
		TestSender second = new TestSender("las", List.of());
		connectors.addSender(first);
		connectors.addSender(second);
		assertEquals(List.of(first.profiles()), connectors.senders().stream().map(s -> s.profiles()).toList());
		connectors.removeSender(first);
		assertEquals(second.profiles(), House.done(connectors.sender("las")).profiles());
	}

	@Test
	void whoWasRemovedMeanwhileIsRefused() {
		try (House house = new House(folder)) {
			house.store.tamper(state -> state.users.clear());
			assertEquals(List.of("user.unknown"), House.refused(house.exchange.tracking().all()));
		}
	}

	@Test
	void aNumberThatIsTypedInTheWrongPlaceIsNotRepeated() {
		try (House house = new House(folder)) {
			assertFalse(house.exchange.tracking().ofTransfer(Pupils.DAAN).toString().contains(Pupils.DAAN));
			assertFalse(house.exchange.tracking().ofBatch(Pupils.DAAN).toString().contains(Pupils.DAAN));
		}
	}

	@Test
	void preflightTellsEverythingAtOnce() {
		try (House house = new House(folder)) {
			House.done(house.exchange.administration().set(TestSender.OPEN, "false"));
			List<PreflightPoint> all = House.done(house.exchange.preflight().check(House.LAS, House.OKR, "00YY",
					Optional.of("01")));
			assertEquals(List.of("rights.prepare", "rights.make-ready", "rights.import", "school.brin",
					"school.vestiging", "pair.profile", "las.open", "okr.open"),
					all.stream().map(PreflightPoint::id).toList());
			assertEquals(List.of("las.open"), all.stream().filter(p -> !p.ok()).map(PreflightPoint::id).toList());
		}
	}

	@Test
	void preflightSaysThatABrinIsNone() {
		try (House house = new House(folder)) {
			for (String brin : List.of("YY00", "", "00YY0", "0YY")) {
				List<PreflightPoint> all = House.done(house.exchange.preflight().check(House.LAS, House.OKR, brin,
						Optional.of("1")));
				assertEquals(List.of("school.brin", "school.vestiging"),
						all.stream().filter(p -> !p.ok()).map(PreflightPoint::id).toList());
			}
			assertEquals(List.of("connector.sender-unknown"),
					House.refused(house.exchange.preflight().check("x", House.OKR, "00YY", Optional.empty())));
			house.connectors.addSender(new TestSender("vo", List.of()));
			assertTrue(House.done(house.exchange.preflight().check("vo", House.OKR, "00YY", Optional.empty())).stream()
					.anyMatch(p -> !p.ok() && p.id().equals("pair.profile")));
		}
	}
}
