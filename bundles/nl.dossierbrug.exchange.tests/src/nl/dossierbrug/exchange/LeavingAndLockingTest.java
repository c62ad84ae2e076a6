package nl.dossierbrug.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Map;

import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.spi.Way;
import nl.dossierbrug.exchange.backup.BackupsTest;
import nl.dossierbrug.exchange.entrance.Opening;
import nl.dossierbrug.exchange.entrance.ScreenLock;
import nl.dossierbrug.exchange.follow.BatchSummary;
import nl.dossierbrug.exchange.model.Role;
import nl.dossierbrug.exchange.model.User;
import nl.dossierbrug.exchange.prepare.Drafts;
import nl.dossierbrug.exchange.prepare.FolderLook;
import nl.dossierbrug.exchange.prepare.LeftDraft;
import nl.dossierbrug.exchange.prepare.OrderDraft;
import nl.dossierbrug.exchange.prepare.PreflightPoint;
import nl.dossierbrug.exchange.prepare.PrepareOrder;
import nl.dossierbrug.exchange.pupils.Selection;
import nl.dossierbrug.exchange.settings.Schools;

/** Leaving a handover for later, the schools one works for, practising, and the lock of the screen. */
class LeavingAndLockingTest extends HouseTest {

	private OrderDraft at(String step) {
		return new OrderDraft(house.order(), step, List.of(), Map.of());
	}

	@Test
	void whatWasLeftCanBeTakenUpAgainAndThrownAway() {
		Drafts drafts = house.exchange.drafts();
		String first = House.done(drafts.leave(at("pupils")));
		house.clock.forward(Duration.ofMinutes(1));
		String second = House.done(drafts.leave(at("kind")));
		assertEquals(List.of(second, first), House.done(drafts.all()).stream().map(LeftDraft::id).toList());
		house.clock.forward(Duration.ofMinutes(1));
		House.done(drafts.leaveAgain(first, at("check")));
		assertEquals("check", House.done(drafts.one(first)).step());
		assertEquals(first, House.done(drafts.all()).getFirst().id());
		House.done(drafts.throwAway(first));
		assertEquals(List.of("draft.unknown"), House.refused(drafts.throwAway(first)));
		assertEquals(List.of("draft.unknown"), House.refused(drafts.leaveAgain(first, at("pair"))));
	}

	@Test
	void aDraftIsThereOnlyForWhoBeganIt() {
		String mine = House.done(house.exchange.drafts().leave(at("pupils")));
		house.user(new User("anna", Role.ADMINISTRATIE));
		Drafts others = house.as("anna").drafts();
		assertEquals(List.of(), House.done(others.all()));
		assertEquals(List.of("draft.unknown"), House.refused(others.one(mine)));
		assertEquals(List.of("draft.unknown"), House.refused(others.leaveAgain(mine, at("pair"))));
		assertEquals(List.of("draft.unknown"), House.refused(others.throwAway(mine)));
		assertEquals(List.of(mine), House.done(house.as(House.BEHEERDER).drafts().all()).stream().map(LeftDraft::id).toList());
	}

	@Test
	void aSchoolIsKeptAsTypedByPeople() {
		Schools schools = house.exchange.schools();
		House.done(schools.put(" 00yy ", "", " De Testschool "));
		assertEquals(House.SCHOOL, House.done(schools.all()).getFirst().school());
		assertEquals("De Testschool", House.done(schools.all()).getFirst().name());
		assertEquals(List.of("school.brin", "school.vestiging", "school.nameless"), House.refused(schools.put("0", "xx", " ")));
		House.done(schools.remove(House.SCHOOL));
		assertEquals(List.of("school.unknown"), House.refused(schools.remove(House.SCHOOL)));
	}

	@Test
	void theFirstSchoolMayBeAddedByWhoeverPreparesAndLaterOnesNot() {
		house.user(new User("anna", Role.ADMINISTRATIE));
		Schools schools = house.as("anna").schools();
		House.done(schools.put("00YY", "", "De Testschool"));
		assertEquals(List.of("rights.missing"), House.refused(schools.put("00XX", "", "Een andere")));
	}

	@Test
	void inThePracticeSchoolNothingRealComesInAndNothingGoesOut() {
		house.exchange.close();
		house.exchange = House.done(house.opener().open(Opening.of(house.folder.resolve("home"), House.BEHEERDER, house.clock)
				.practising(new Brin("00ZZ"))));
		assertTrue(house.exchange.practice());
		assertTrue(House.refused(house.exchange.preparing().prepare(house.order(), Progress.NONE)).contains("practice.only-practice-school"));
		assertTrue(House.done(house.exchange.preflight().check(House.LAS, House.OKR, "00YY", Optional.empty())).stream()
				.filter(PreflightPoint::stopsPreparing).anyMatch(point -> point.id().equals("practice.only-practice-school")));
		assertTrue(House.refused(house.exchange.requesting().byNumbers(House.OKR, House.SCHOOL, List.of(Pupils.DAAN), Progress.NONE))
				.contains("practice.only-practice-school"));
		assertEquals(List.of("practice.nothing-out"), House.refused(house.exchange.lists().writeBsnWorkbook(House.LAS, house.list,
				Selection.all(), house.folder.resolve("bsn.xlsx"), Progress.NONE)));
		assertEquals(List.of("practice.nothing-out"), House.refused(BackupsTest.made(house.exchange)));
		assertEquals(List.of("practice.only-practice-school"), House.refused(house.exchange.schools().put("00YY", "", "Echt")));
		House.done(house.exchange.schools().put("00ZZ", "", "De Oefenschool"));
	}

	@Test
	void onlyInThePracticeSchoolOneTakesAnotherRole() {
		assertEquals(List.of("practice.not-here"), House.refused(house.exchange.administration().practiseAs(Role.DIRECTIE)));
		house.exchange.close();
		house.exchange = House.done(house.opener().open(Opening.of(house.folder.resolve("home"), House.BEHEERDER, house.clock)
				.practising(new Brin("00ZZ"))));
		House.done(house.exchange.administration().practiseAs(Role.LEERKRACHT));
		assertEquals(List.of("rights.missing"), House.refused(house.exchange.administration().set("x.y", "z")));
		House.done(house.exchange.administration().practiseAs(Role.BEHEERDER));
		assertEquals(List.of("setting.unknown"), House.refused(house.exchange.administration().set("x.y", "z")));
	}

	@Test
	void aPinLocksAndUnlocksAndIsNowhereToBeRead() {
		ScreenLock lock = house.exchange.lock();
		assertFalse(lock.isSet());
		assertEquals(List.of("pin.short"), House.refused(lock.set(new char[0], "123".toCharArray())));
		House.done(lock.set(new char[0], "2468".toCharArray()));
		assertTrue(lock.isSet());
		assertFalse(house.store.toString().contains("2468"));
		assertEquals(List.of("user.pin-wrong"), House.refused(lock.unlock("1357".toCharArray())));
		House.done(lock.unlock("2468".toCharArray()));
		assertEquals(List.of("user.pin-wrong"), House.refused(lock.set("0000".toCharArray(), "99999".toCharArray())));
		House.done(lock.clear("2468".toCharArray()));
		assertFalse(lock.isSet());
	}

	@Test
	void whoGuessesMustWaitLongerAndLonger() {
		ScreenLock lock = house.exchange.lock();
		House.done(lock.set(new char[0], "2468".toCharArray()));
		for (int i = 0; i < 3; i++) {
			assertEquals(List.of("user.pin-wrong"), House.refused(lock.unlock("0000".toCharArray())));
		}
		assertEquals(List.of("user.pin-wait"), House.refused(lock.unlock("2468".toCharArray())));
		house.clock.forward(Duration.ofSeconds(6));
		assertEquals(List.of("user.pin-wrong"), House.refused(lock.unlock("0000".toCharArray())));
		house.clock.forward(Duration.ofSeconds(6));
		assertEquals(List.of("user.pin-wait"), House.refused(lock.unlock("2468".toCharArray())));
		house.clock.forward(Duration.ofSeconds(6));
		House.done(lock.unlock("2468".toCharArray()));
		House.done(lock.unlock("2468".toCharArray()));
	}

	@Test
	void aClockThatIsPutBackMakesNobodyWaitLonger() {
		ScreenLock lock = house.exchange.lock();
		House.done(lock.set(new char[0], "2468".toCharArray()));
		for (int i = 0; i < 3; i++) {
			House.refused(lock.unlock("0000".toCharArray()));
		}
		house.clock.forward(Duration.ofDays(-1));
		assertTrue(lock.unlock("2468".toCharArray()).toString().contains(" 6 seconden"), lock.unlock("2468".toCharArray())::toString);
	}

	@Test
	void aForgottenPinIsTakenAwayByWhoeverMayChangeSettings() {
		house.user(new User("anna", Role.ADMINISTRATIE));
		Exchange anna = house.as("anna");
		House.done(anna.lock().set(new char[0], "2468".toCharArray()));
		assertEquals(List.of("rights.missing"), House.refused(anna.access().clearPin("anna")));
		Exchange beheerder = house.as(House.BEHEERDER);
		House.done(beheerder.access().clearPin("anna"));
		assertEquals(List.of("admin.unknown"), House.refused(beheerder.access().clearPin("nobody")));
		assertFalse(house.as("anna").lock().isSet());
	}

	@Test
	void inThePracticeSchoolDossiersOfARealSchoolStayOut() {
		house.exchange.close();
		house.exchange = House.done(house.opener().open(Opening.of(house.folder.resolve("home"), House.BEHEERDER, house.clock)
				.practising(new Brin("00ZZ"))));
		PrepareOrder plain = house.order();
		FolderLook look = House.done(house.exchange.preparing().look(plain, Progress.NONE));
		assertEquals(List.of("practice.only-practice-school"), look.pupils().stream().flatMap(found -> found.refusal().stream())
				.map(refusal -> refusal.id()).distinct().toList());
	}

	@Test
	void theLatestBatchesAreToldWithHowFarTheyAre() {
		house.fill(house.received(Pupils.DAAN).id());
		BatchSummary summary = House.done(house.exchange.tracking().batches(5)).getFirst();
		assertEquals(3, summary.pupils());
		assertEquals(1, summary.imported());
		assertEquals(2, summary.ready());
		assertEquals(List.of("7", "8A", "8B"), summary.groups());
	}
}
