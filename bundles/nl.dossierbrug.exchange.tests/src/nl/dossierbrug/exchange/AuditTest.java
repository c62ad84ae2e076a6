package nl.dossierbrug.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.spi.ImportMode;
import nl.dossierbrug.exchange.audit.AuditFinding;
import nl.dossierbrug.exchange.audit.AuditVerdict;
import nl.dossierbrug.exchange.model.AuditEntry;
import nl.dossierbrug.exchange.model.Role;
import nl.dossierbrug.exchange.model.User;

class AuditTest {

	@TempDir
	Path folder;
	private House house;

	@BeforeEach
	void build() {
		house = new House(folder);
		house.fill(house.received(Pupils.DAAN).id());
	}

	@AfterEach
	void leave() {
		house.close();
	}

	private AuditVerdict verdict() {
		return House.done(house.exchange.administration().verifyAudit(Progress.NONE));
	}

	private String broken(Consumer<List<AuditEntry>> deed) {
		house.store.tamper(state -> deed.accept(state.audit));
		AuditVerdict verdict = verdict();
		assertFalse(verdict.verified());
		return verdict.findings().getFirst().words().id();
	}

	private static UnaryOperator<AuditEntry> at(long number, UnaryOperator<AuditEntry> change) {
		return entry -> entry.number() == number ? change.apply(entry) : entry;
	}

	@Test
	void anUntouchedLogIsWholeAndNumberedFromOne() {
		AuditVerdict verdict = verdict();
		assertTrue(verdict.verified(), verdict::toString);
		List<AuditEntry> entries = new ArrayList<>();
		assertEquals(verdict.entries(), House.done(house.exchange.administration().audit(entries::add)));
		assertEquals("0".repeat(64), entries.getFirst().previous());
		for (int i = 0; i < entries.size(); i++) {
			assertEquals(i + 1, entries.get(i).number());
			assertTrue(entries.get(i).hash().matches("[0-9a-f]{64}"));
			assertEquals(House.BEHEERDER, entries.get(i).by());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "at", "by", "event", "subject", "detail", "changes", "key", "previous", "hash", "seal" })
	void everyChangeOfAnyPartOfAnyEntryIsDetected(String part) {
		List<AuditEntry> kept = new ArrayList<>();
		House.done(house.exchange.administration().audit(kept::add));
		for (AuditEntry entry : kept) {
			house.store.tamper(state -> state.audit.replaceAll(at(entry.number(), e -> changed(e, part))));
			assertFalse(verdict().verified(), () -> part + " of " + entry.number());
			house.store.tamper(state -> {
				state.audit.clear();
				state.audit.addAll(kept);
			});
		}
		assertTrue(verdict().verified());
	}

	private static AuditEntry changed(AuditEntry e, String part) {
		String other = "0".repeat(63) + "1";
		return new AuditEntry(e.number(), part.equals("at") ? e.at().plusMillis(1) : e.at(),
				part.equals("by") ? e.by() + "x" : e.by(), part.equals("event") ? "x" : e.event(),
				part.equals("subject") ? e.subject() + "x" : e.subject(), part.equals("detail") ? e.detail() + " " : e.detail(),
				part.equals("changes") ? List.of() : e.changes(),
				part.equals("key") ? "" : e.key(), part.equals("previous") ? other : e.previous(), part.equals("hash") ? other : e.hash(),
				part.equals("seal") ? other : e.seal());
	}

	@Test
	void wordsThatMoveFromOnePartToTheNextAreDetected() {
		assertEquals("audit.changed", broken(log -> log.replaceAll(at(2, e -> new AuditEntry(e.number(), e.at(), e.by(),
				e.event().substring(0, e.event().length() - 1), e.event().substring(e.event().length() - 1) + e.subject(),
				e.detail(), e.changes(), e.key(), e.previous(), e.hash(), e.seal())))));
	}

	@Test
	void anEntryThatWasTakenOutIsMissed() {
		assertEquals("audit.removed", broken(log -> log.remove(3)));
	}

	@Test
	void theFirstEntryIsMissed() {
		assertEquals("audit.removed", broken(log -> log.remove(0)));
	}

	@Test
	void aLogThatWasCutOffAtItsEndIsMissedAndStaysSoWhenTheWorkGoesOn() {
		assertEquals("audit.removed", broken(log -> log.remove(log.size() - 1)));
		house.ask(Pupils.DAAN);
		assertFalse(verdict().verified());
	}

	@Test
	void aLogThatWasEmptiedIsMissed() {
		assertEquals("audit.removed", broken(List::clear));
	}

	@Test
	void aLogThatWasCutOffTogetherWithItsHeadIsMissedWhenTheWorkGoesOn() {
		house.store.tamper(state -> {
			state.audit.removeLast();
			state.settings.remove("audit:head");
		});
		assertFalse(verdict().verified());
		house.ask(Pupils.DAAN);
		assertFalse(verdict().verified());
	}

	@Test
	void entriesThatChangedPlacesAreDetected() {
		assertNotEquals("", broken(log -> Collections.swap(log, 2, 3)));
	}

	@Test
	void entriesThatChangedPlacesAndNumbersAreDetected() {
		assertEquals("audit.changed", broken(log -> {
			AuditEntry a = log.get(2);
			AuditEntry b = log.get(3);
			log.set(2, new AuditEntry(a.number(), b.at(), b.by(), b.event(), b.subject(), b.detail(), b.changes(), b.key(), b.previous(), b.hash(), b.seal()));
			log.set(3, new AuditEntry(b.number(), a.at(), a.by(), a.event(), a.subject(), a.detail(), a.changes(), a.key(), a.previous(), a.hash(), a.seal()));
		}));
	}

	@Test
	void anEntryThatWasPutInIsDetected() {
		assertEquals("audit.added", broken(log -> log.add(log.getLast())));
	}

	private String first() {
		return verdict().findings().getFirst().words().id();
	}

	private List<String> events() {
		List<String> events = new ArrayList<>();
		House.done(house.exchange.administration().audit(entry -> events.add(entry.event())));
		return events;
	}

	@Test
	void aClockThatGoesBackIsNotedAndIsNoTampering() {
		house.clock.forward(Duration.ofDays(-1));
		house.ask(Pupils.DAAN);
		assertEquals(1, events().stream().filter("clock.back"::equals).count());
		assertEquals("audit.clock", first());
		assertTrue(verdict().verified());
	}

	@Test
	void aKeyThatIsGoneIsToldFromThenOnAndTheWorkGoesOn() {
		house.store.seal = new TestSeal("another");
		house.as(House.BEHEERDER);
		assertEquals(List.of("log.new-key", "log.taken-up"), events().subList(events().size() - 2, events().size()));
		assertFalse(verdict().verified());
		house.ask(Pupils.DAAN);
		assertTrue(verdict().findings().stream().anyMatch(finding -> finding.words().id().equals("audit.new-key")));
		house.as(House.BEHEERDER);
		assertEquals(1, events().stream().filter("log.new-key"::equals).count());
	}

	@Test
	void aLogFromBeforeIsSealedAsItIsAndWhatIsThereIsTakenUp() {
		house.store.tamper(state -> {
			state.audit.clear();
			state.settings.remove("audit:head");
			state.audit.add(new AuditEntry(1, house.clock.instant(), House.BEHEERDER, "user.added", "bea", "", List.of(), "", "0".repeat(64),
					"a".repeat(64), ""));
		});
		house.store.seal = new TestSeal("its first");
		house.as(House.BEHEERDER);
		assertEquals(List.of("user.added", "log.sealed", "log.taken-up"), events());
		assertEquals("audit.changed", first());
		assertEquals(1, verdict().findings().size());
		house.store.tamper(state -> state.users.put("boef", new User("boef", Role.BEHEERDER)));
		assertTrue(verdict().findings().stream().anyMatch(finding -> finding.subject().equals("user boef")));
	}

	@Test
	void othersWorkOnWhileItIsChecked() {
		int[] beats = { 0 };
		Progress working = new Progress() {
			@Override
			public void begin(long total) {
				// how much it is does not matter here
			}

			@Override
			public void done(long steps) {
				if (beats[0]++ % 5 == 0) {
					house.ask(Pupils.DAAN);
					House.done(house.exchange.administration().putUser("els" + beats[0], Role.LEERKRACHT));
					House.done(house.exchange.administration().removeUser("els" + (beats[0] - 5)));
				}
			}

			@Override
			public boolean cancelled() {
				return false;
			}
		};
		House.done(house.exchange.administration().putUser("els-4", Role.LEERKRACHT));
		AuditVerdict verdict = House.done(house.exchange.administration().verifyAudit(working));
		assertTrue(beats[0] > 10, "it was told how far it came");
		assertTrue(verdict.verified(), verdict::toString);
		assertTrue(verdict().verified());
		house.store.tamper(state -> state.users.put("boef", new User("boef", Role.BEHEERDER)));
		assertEquals(List.of("user boef"), House.done(house.exchange.administration().verifyAudit(working)).findings().stream()
				.map(AuditFinding::subject).toList());
	}

	@Test
	void writersTakeTurns() throws InterruptedException {
		List<Thread> threads = new ArrayList<>();
		for (int i = 0; i < 4; i++) {
			threads.add(Thread.ofPlatform().start(() -> {
				for (int j = 0; j < 25; j++) {
					House.done(house.exchange.administration().recordReveal("status"));
				}
			}));
		}
		for (Thread thread : threads) {
			thread.join();
		}
		assertTrue(verdict().verified());
		house.store.tamper(state -> assertEquals(100,
				state.audit.stream().filter(e -> e.event().equals("bsn.revealed")).count()));
	}

	@Test
	void noBsnStandsInTheLogOrTheTimelinesOrARefusal() {
		house.ask(Pupils.NOOR);
		house.ask(Pupils.IMPOSSIBLE);
		house.ask(Pupils.ONDERWIJSNUMMER);
		house.importing(ImportMode.AANVULLEN, true, house.received(Pupils.SEM).id());
		House.done(house.exchange.administration().recordReveal("status " + Pupils.DAAN));
		House.done(house.exchange.importing().undo("I1"));
		house.store.tamper(state -> {
			String words = state.audit + " " + state.events + " "
					+ state.requests.stream().map(r -> r.refusal().toString()).toList()
					+ state.transfers.values().stream().map(t -> t.refusal() + " " + t.findings()).toList();
			for (String bsn : List.of(Pupils.DAAN, Pupils.NOOR, Pupils.SEM, Pupils.IMPOSSIBLE, Pupils.ONDERWIJSNUMMER)) {
				assertFalse(words.contains(bsn));
			}
		});
	}
}
