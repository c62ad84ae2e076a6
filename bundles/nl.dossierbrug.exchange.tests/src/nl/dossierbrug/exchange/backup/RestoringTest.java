package nl.dossierbrug.exchange.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.exchange.Exchange;
import nl.dossierbrug.exchange.House;
import nl.dossierbrug.exchange.model.RestoreOrder;
import nl.dossierbrug.exchange.model.RestoreSource;
import nl.dossierbrug.exchange.model.RestoredHome;
import nl.dossierbrug.exchange.model.Role;
import nl.dossierbrug.exchange.model.User;
import nl.dossierbrug.exchange.model.UserIdentity;
import nl.dossierbrug.exchange.store.HomeRestorer;
import nl.dossierbrug.exchange.store.Store;

/** Who can come into a home that was put back, on whatever computer. */
class RestoringTest {

	private static final Instant MADE = Instant.parse("2026-05-01T10:00:00Z");

	@TempDir
	Path folder;
	private House house;

	@BeforeEach
	void open() {
		house = new House(folder);
		house.exchange.close();
	}

	@AfterEach
	void close() {
		house.close();
	}

	@Test
	void whoPutsABackupBackIsTheBeheerderWhoMadeIt() {
		restored("nieuw.account", House.BEHEERDER);
		assertEquals(House.BEHEERDER, house.as("nieuw.account").user().name());
		assertEquals(Role.BEHEERDER, house.exchange.user().role());
	}

	/** Both computers have an account "gebruiker"; here it is the teacher's, there the head's. */
	@Test
	void anAccountOfTheSameNameOnTheOldComputerIsSomebodyElse() {
		user("juf", Role.LEERKRACHT, "gebruiker");
		restored("gebruiker", House.BEHEERDER);
		assertEquals(House.BEHEERDER, house.as("gebruiker").user().name());
		assertEquals(List.of(), identity("juf").accounts());
	}

	@Test
	void whenItsMakerIsNoBeheerderAnyMoreItIsTheFirstWhoIs() {
		user("juf", Role.LEERKRACHT, "juf");
		restored("nieuw.account", "juf");
		assertEquals(House.BEHEERDER, house.as("nieuw.account").user().name());
	}

	@Test
	void aCopyLeavesEverybodyWhoTheyAre() {
		user("juf", Role.LEERKRACHT, "juf");
		restored("juf", "");
		assertEquals("juf", house.as("juf").user().name());
		assertEquals(Role.LEERKRACHT, house.exchange.user().role());
	}

	@Test
	void aCopyThatIsPutBackByNobodysAccountHasAWayIn() {
		restored("hersteld", "");
		assertEquals(House.BEHEERDER, house.as("hersteld").user().name());
	}

	@Test
	void puttingBackStandsInTheLogWithWhenAndByWhomTheBackupWasMade() {
		RestoredHome<Restored> home = restored("nieuw.account", House.BEHEERDER);
		assertTrue(home.checked().broken().isEmpty());
		Exchange exchange = house.as("nieuw.account");
		StringBuilder log = new StringBuilder();
		House.done(exchange.administration().audit(entry -> log.append(entry.by() + " " + entry.event() + " " + entry.detail() + "\n")));
		assertTrue(log.toString().contains("nieuw.account home.restored " + MADE + " " + House.BEHEERDER), log.toString());
		assertTrue(House.done(exchange.administration().verifyAudit(Progress.NONE)).verified());
	}

	@Test
	void whatCannotBeReadIsSaid() {
		assertEquals(List.of("file.restore"), House.refused(restoring("").restore(order(Path.of("unreadable")), "a", house.clock, Progress.NONE)));
		assertEquals(List.of("user.nameless"), House.refused(restoring("").restore(order(Path.of("b")), " ", house.clock, Progress.NONE)));
	}

	private RestoredHome<Restored> restored(String account, String madeBy) {
		return House.done(restoring(madeBy).restore(order(Path.of("b")), account, house.clock, Progress.NONE));
	}

	private static RestoreOrder order(Path from) {
		return new RestoreOrder(from, new char[0], Path.of("home"));
	}

	/** The home that comes back is the one of this house. */
	private Restoring restoring(String madeBy) {
		return new Restoring(new HomeRestorer() {
			@Override
			public boolean needsPassphrase(Path from) {
				return false;
			}

			@Override
			public <T> Outcome<RestoredHome<T>> restore(RestoreOrder order, Check<T> check, Progress progress) throws IOException {
				if (order.from().endsWith("unreadable")) {
					throw new FileSystemException(order.from().toString(), null, "Input/output error");
				}
				RestoreSource source = new RestoreSource(MADE, madeBy);
				try (Store store = House.done(house.store.open(order.home()))) {
					return Outcome.done(new RestoredHome<>(order.home(), 3, source, House.done(check.of(store, source))));
				}
			}
		});
	}

	private void user(String name, Role role, String account) {
		try (Store store = House.done(house.store.open(folder))) {
			store.transact(records -> {
				records.users().put(new User(name, role));
				records.identities().put(UserIdentity.of(name).withAccounts(List.of(account)));
				return name;
			});
		}
	}

	private UserIdentity identity(String name) {
		house.exchange.close();
		try (Store store = House.done(house.store.open(folder))) {
			return store.transact(records -> records.identities().of(name));
		}
	}
}
