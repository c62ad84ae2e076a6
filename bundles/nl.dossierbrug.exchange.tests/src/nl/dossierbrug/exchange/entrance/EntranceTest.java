package nl.dossierbrug.exchange.entrance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.exchange.Exchange;
import nl.dossierbrug.exchange.House;
import nl.dossierbrug.exchange.model.AuditEntry;
import nl.dossierbrug.exchange.model.Role;
import nl.dossierbrug.exchange.model.User;
import nl.dossierbrug.exchange.model.UserIdentity;
import nl.dossierbrug.exchange.model.WayIn;

/**
 * Who comes in, and as whom. In the home of these tests bea is beheerder with the account bea; dirk is directie with a pin and
 * no account; anna has the accounts anna and laptop, and a pin; ilse has neither; jan and jana share the account samen.
 */
@Tag("long")
class EntranceTest {

	private static final String DIRKS = "2468";
	private static final String ANNAS = "1357";

	private static final Map<String, UserIdentity> DERIVED = new HashMap<>();

	@TempDir
	Path folder;
	private House house;

	@BeforeEach
	void build() {
		house = new House(folder);
		Access access = house.exchange.access();
		House.done(access.add("dirk", Role.DIRECTIE, Optional.empty(), Optional.empty()));
		House.done(access.add("anna", Role.ADMINISTRATIE, Optional.of(List.of("anna", "laptop")), Optional.empty()));
		House.done(access.add("ilse", Role.IB, Optional.empty(), Optional.empty()));
		House.done(access.add("jan", Role.IB, Optional.of(List.of("samen")), Optional.empty()));
		House.done(access.add("jana", Role.LEERKRACHT, Optional.of(List.of("samen")), Optional.empty()));
		pins(access);
		house.exchange.close();
	}

	/** What is derived from a pin takes its time on purpose, so it is done once for all tests. */
	private void pins(Access access) {
		if (DERIVED.isEmpty()) {
			House.done(access.setPin("dirk", DIRKS.toCharArray()));
			House.done(access.setPin("anna", ANNAS.toCharArray()));
			house.store.<List<UserIdentity>>look(records -> records.identities().all()).forEach(one -> DERIVED.put(one.user(), one));
		}
		house.store.tamper(state -> state.identities.putAll(DERIVED));
	}

	@AfterEach
	void leave() {
		if (house.store.isOpen()) {
			house.close();
		}
	}

	private static PinQuestion typed(String pin) {
		return pin == null ? PinQuestion.NOBODY : PinQuestion.given(pin.toCharArray());
	}

	private Outcome<Exchange> open(String account, String user, String pin, boolean window) {
		Outcome<Exchange> outcome = house.opener().open(new Opening(folder.resolve("home"), account, Optional.ofNullable(user),
				typed(pin), window, Optional.empty(), house.clock));
		if (outcome instanceof Outcome.Done<Exchange>(Exchange exchange)) {
			house.exchange = exchange;
		}
		return outcome;
	}

	/** The user who came in, or the ids of why not. */
	private String whoIs(String account, String user, String pin, boolean window) {
		return switch (open(account, user, pin, window)) {
			case Outcome.Done<Exchange>(Exchange exchange) -> exchange.user().name();
			case Outcome.Refused<Exchange> refused -> String.join(" ", House.refused(refused));
		};
	}

	@ParameterizedTest(name = "{0} --user {1}, pin {2}, window {3}: {4}")
	@CsvSource({
			"bea,     ,     ,     false, bea",
			"bea,     ,     ,     true,  bea",
			"bea,     bea,  ,     false, bea",
			"bea,     bea,  0000, false, bea",
			"bea,     dirk, ,     false, user.pin-needed",
			"bea,     dirk, 0000, false, user.pin-wrong",
			"bea,     dirk, 2468, false, dirk",
			"bea,     ilse, ,     false, user.closed",
			"bea,     ilse, 2468, false, user.closed",
			"bea,     anna, 1357, false, anna",
			"bea,     niet, ,     false, user.unknown",
			"dirk,    ,     ,     false, user.unknown",
			"dirk,    dirk, ,     false, user.pin-needed",
			"dirk,    dirk, 2468, false, dirk",
			"dirk,    bea,  2468, false, user.closed",
			"anna,    ,     ,     false, anna",
			"anna,    ,     ,     true,  user.pin-needed",
			"anna,    ,     0000, true,  user.pin-wrong",
			"anna,    ,     1357, true,  anna",
			"anna,    anna, ,     true,  user.pin-needed",
			"laptop,  ,     ,     false, anna",
			"laptop,  ,     1357, true,  anna",
			"laptop,  anna, ,     false, anna",
			"ilse,    ,     ,     false, user.unknown",
			"ilse,    ilse, ,     false, user.closed",
			"samen,   ,     ,     false, user.several",
			"samen,   jana, ,     false, jana",
			"samen,   jan,  ,     true,  jan",
			"vreemd,  ,     ,     false, user.unknown",
			"vreemd,  bea,  ,     false, user.closed",
			"vreemd,  dirk, 2468, false, dirk",
			"vreemd,  niet, 2468, false, user.unknown" })
	void anAccountOrAPinProvesIt(String account, String user, String pin, boolean window, String expected) {
		assertEquals(expected, whoIs(account, user, pin, window));
	}

	@Test
	void whoTriesPinsMustWaitWhateverProgramIsStarted() {
		for (int i = 0; i < 3; i++) {
			assertEquals("user.pin-wrong", whoIs("vreemd", "dirk", "000" + i, false));
		}
		assertEquals("user.pin-wait", whoIs("vreemd", "dirk", DIRKS, false));
		assertEquals("user.pin-wait", whoIs("bea", "dirk", DIRKS, true));
		house.clock.forward(Duration.ofSeconds(6));
		assertEquals("dirk", whoIs("vreemd", "dirk", DIRKS, false));
		house.exchange.close();
		assertEquals(0, house.store.<Integer>look(records -> records.identities().of("dirk").wrongPins()));
		house.exchange = house.as(House.BEHEERDER);
		List<AuditEntry> tries = house.store.look(records -> {
			List<AuditEntry> all = new ArrayList<>();
			records.audit().forEach(all::add);
			return all.stream().filter(entry -> entry.event().matches("lock[.](wrong|opened)") && entry.subject().equals("dirk")).toList();
		});
		assertEquals(List.of("lock.wrong", "lock.wrong", "lock.wrong", "lock.opened"), tries.stream().map(AuditEntry::event).toList());
		assertEquals("vreemd", tries.getLast().detail(), "the log tells from which account it was tried");
	}

	@Test
	void aPinIsNowhereToBeRead() {
		assertFalse(house.store.look(records -> records.identities().all().toString()).contains(DIRKS));
		assertFalse(house.store.look(records -> records.identities().of("dirk").pin().orElseThrow()).contains(DIRKS));
	}

	@Test
	void oneGivesOneselfAPinAndAnotherOnlyAsBeheerder() {
		open("anna", null, null, false);
		House.done(house.exchange.access().setPin("anna", "9999".toCharArray()));
		assertEquals(List.of("rights.missing"), House.refused(house.exchange.access().setPin("dirk", "9999".toCharArray())));
		assertEquals(List.of("pin.short"), House.refused(house.exchange.access().setPin("anna", "1".toCharArray())));
		house.exchange.close();
		assertEquals("anna", whoIs("bea", "anna", "9999", false));
		house.exchange.close();
		House.done(house.as(House.BEHEERDER).access().clearPin("dirk"));
		house.exchange.close();
		assertEquals("user.closed", whoIs("bea", "dirk", DIRKS, false));
	}

	@Test
	void everythingThatIsWrongWithANewUserIsToldAtOnceAndNothingIsDone() {
		Access access = house.as(House.BEHEERDER).access();
		String before = house.store.picture();
		assertEquals(List.of("admin.last", "pin.short"), House.refused(access.add(House.BEHEERDER, Role.IB, Optional.of(List.of("bea")),
				Optional.of("1".toCharArray()))));
		assertEquals(List.of("admin.nameless", "pin.short"), House.refused(access.add(" ", Role.IB, Optional.empty(), Optional.of(new char[0]))));
		assertEquals(before, house.store.picture());
	}

	@Test
	void theLastBeheerderWhoCanComeInStaysSo() {
		Access access = house.as(House.BEHEERDER).access();
		assertEquals(List.of("access.last"), House.refused(access.bind(House.BEHEERDER, List.of())));
		House.done(access.add("tweede", Role.BEHEERDER, Optional.empty(), Optional.empty()));
		assertEquals(List.of("access.last"), House.refused(access.bind(House.BEHEERDER, List.of())), "the second cannot come in");
		House.done(access.setPin("tweede", "8642".toCharArray()));
		House.done(access.bind(House.BEHEERDER, List.of()));
		assertEquals(List.of("access.last"), House.refused(access.clearPin("tweede")));
		house.exchange.close();
		assertEquals("tweede", whoIs("bea", "tweede", "8642", false));
		assertEquals(List.of("access.last"), House.refused(house.exchange.lock().clear("8642".toCharArray())));
		assertEquals(List.of("admin.last"), House.refused(house.exchange.administration().putUser("tweede", Role.IB)));
	}

	@Test
	void whoIsRemovedTakesAccountsAndPinAlong() {
		House.done(house.as(House.BEHEERDER).administration().removeUser("anna"));
		House.done(house.exchange.administration().putUser("anna", Role.BEHEERDER));
		assertEquals(List.of(new WayIn(new User("anna", Role.BEHEERDER), List.of(), false)),
				House.done(house.exchange.access().all()).stream().filter(way -> way.user().name().equals("anna")).toList());
		house.exchange.close();
		assertEquals("user.unknown", whoIs("anna", null, null, false));
	}

	/** Users of a release that knew no accounts. */
	private void older(User... users) {
		house.store.tamper(state -> {
			state.users.clear();
			state.identities.clear();
			for (User user : users) {
				state.users.put(user.name(), user);
				state.identities.put(user.name(), new UserIdentity(user.name(), List.of(), Optional.empty(), 0, Instant.EPOCH, true));
			}
		});
	}

	@Test
	void inAnOlderHomeAnAccountOfTheSameNameIsTheUsersFromThenOn() {
		older(new User("bea", Role.BEHEERDER), new User("dirk", Role.DIRECTIE));
		assertEquals("bea", whoIs("bea", null, null, false));
		assertTrue(house.store.look(records -> records.audit().last()).orElseThrow().event().equals("user.bound"));
		house.exchange.close();
		assertEquals("user.closed", whoIs("bea", "dirk", null, false));
		assertEquals("user.unknown", whoIs("vreemd", null, null, false));
		assertEquals("user.closed", whoIs("vreemd", "bea", null, false));
		assertEquals("dirk", whoIs("dirk", null, null, false), "each takes the own name once");
		house.exchange.close();
		House.done(house.as("bea").access().bind("dirk", List.of("directie-pc")));
		house.exchange.close();
		assertEquals("user.unknown", whoIs("dirk", null, null, false));
		assertEquals("dirk", whoIs("directie-pc", null, null, false));
	}

	@Test
	void inAnOlderHomeInWhichNobodyHasTheAccountABeheerderIsNamedOnce() {
		older(new User("M. Smit", Role.BEHEERDER), new User("K. Bos", Role.BEHEERDER), new User("dirk", Role.DIRECTIE));
		Outcome<Exchange> closed = open("school", null, null, true);
		assertEquals(List.of("user.unbound"), House.refused(closed));
		assertTrue(closed.toString().contains("K. Bos, M. Smit"), closed::toString);
		assertEquals("user.closed", whoIs("school", "dirk", null, false), "only a beheerder");
		assertEquals("M. Smit", whoIs("school", "M. Smit", null, true));
		AuditEntry claimed = house.store.look(records -> records.audit().last()).orElseThrow();
		assertEquals("user.claimed M. Smit school", claimed.event() + " " + claimed.subject() + " " + claimed.detail());
		house.exchange.close();
		assertEquals("M. Smit", whoIs("school", null, null, false));
		house.exchange.close();
		assertEquals("user.closed", whoIs("school", "K. Bos", null, false), "once");
		assertEquals("user.closed", whoIs("ander", "M. Smit", null, false));
	}

	@Test
	void aUserWhoCameLaterIsNotTheAccountsForTheNameOnly() {
		House.done(house.as(House.BEHEERDER).administration().putUser("piet", Role.BEHEERDER));
		house.exchange.close();
		assertEquals("user.unknown", whoIs("piet", null, null, false));
		assertEquals("user.closed", whoIs("piet", "piet", null, false));
	}

	@Test
	void inAFreshHomeTheNamedUserHasTheAccount() {
		house.store.tamper(state -> {
			state.users.clear();
			state.identities.clear();
		});
		assertEquals("M. Smit", whoIs("msm", "M. Smit", null, true));
		house.exchange.close();
		assertEquals("M. Smit", whoIs("msm", null, null, false));
	}

	@Test
	void aPracticeSchoolIsOneFromItsBeginningAndThereOneIsWhoOneLikes() {
		house.store.tamper(state -> state.settings.clear());
		Opening practice = Opening.of(folder.resolve("home"), "wie", house.clock).practising(new Brin("00ZZ"));
		house.exchange = House.done(house.opener().open(practice));
		house.exchange.close();
		assertEquals("dirk", whoIs("vreemd", "dirk", null, false), "also where nobody says that it is one");
		house.exchange.close();
		assertEquals("user.unknown", whoIs("vreemd", "niet", null, false));
	}

	@Test
	void aRealHomeIsNoPracticeSchoolForBeingCalledOne() {
		house.as(House.BEHEERDER);
		house.prepare();
		house.exchange.close();
		Opening practice = Opening.of(folder.resolve("home"), "vreemd", house.clock).practising(new Brin("00ZZ"));
		assertEquals(List.of("practice.real-home"), House.refused(house.opener().open(practice)));
		assertEquals("user.closed", whoIs("vreemd", "bea", null, false));
	}
}
