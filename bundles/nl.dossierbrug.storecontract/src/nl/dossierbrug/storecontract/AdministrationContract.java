package nl.dossierbrug.storecontract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import nl.dossierbrug.exchange.model.AuditEntry;
import nl.dossierbrug.exchange.model.Role;
import nl.dossierbrug.exchange.model.User;
import nl.dossierbrug.exchange.model.UserIdentity;

/** Settings, users and the audit log, in every store. */
public abstract class AdministrationContract extends StoreContract {

	@Test
	void settingsAreKeptAndReplaced() {
		keep(r -> {
			r.settings().set("parnassys.regionaal-initiatief", "false");
			r.settings().set("ot.naam", "");
		});
		keep(r -> r.settings().set("parnassys.regionaal-initiatief", "true"));
		home.shut();
		assertEquals(Optional.of("true"), read(r -> r.settings().get("parnassys.regionaal-initiatief")));
		assertEquals(Optional.empty(), read(r -> r.settings().get("ot.iets")));
		assertEquals(Map.of("parnassys.regionaal-initiatief", "true", "ot.naam", ""), read(r -> r.settings().all()));
	}

	@Test
	void usersAreKeptReplacedAndRemoved() {
		keep(r -> {
			r.users().put(new User("zoë", Role.IB));
			r.users().put(new User("anna", Role.LEERKRACHT));
			r.users().put(new User("bas", Role.DIRECTIE));
		});
		keep(r -> {
			r.users().put(new User("anna", Role.BEHEERDER));
			r.users().remove("bas");
			r.users().remove("nobody");
		});
		assertEquals(List.of(new User("anna", Role.BEHEERDER), new User("zoë", Role.IB)), read(r -> r.users().all()));
		assertEquals(Optional.of(new User("zoë", Role.IB)), read(r -> r.users().byName("zoë")));
		assertEquals(Optional.empty(), read(r -> r.users().byName("bas")));
	}

	@Test
	void byWhatAUserIsKnownIsKeptReplacedAndRemoved() {
		UserIdentity zoe = new UserIdentity("zoë", List.of("zoe", "laptop van zoë"), Optional.of("600000 zout afgeleid"), 2,
				Instant.parse("2026-11-28T15:00:00.123Z"), true);
		keep(r -> {
			r.identities().put(UserIdentity.of("zoë"));
			r.identities().put(UserIdentity.of("anna").withAccounts(List.of("anna")));
		});
		keep(r -> {
			r.identities().put(zoe);
			r.identities().remove("anna");
			r.identities().remove("nobody");
		});
		home.shut();
		assertEquals(zoe, read(r -> r.identities().of("zoë")));
		assertEquals(List.of(zoe), read(r -> r.identities().all()));
		assertEquals(UserIdentity.of("anna"), read(r -> r.identities().of("anna")));
	}

	@Test
	void theAuditLogSurvivesAndIsReadByNumber() {
		assertEquals(Optional.empty(), read(r -> r.audit().last()));
		keep(r -> {
			for (int number = 1; number <= 1_100; number++) {
				r.audit().append(practice.audit(number));
			}
		});
		home.shut();
		assertEquals(Optional.of(practice.audit(1_100)), read(r -> r.audit().last()));
		List<AuditEntry> read = new ArrayList<>();
		keep(r -> r.audit().forEach(read::add));
		assertEquals(1_100, read.size());
		for (int number = 1; number <= 1_100; number++) {
			assertEquals(practice.audit(number), read.get(number - 1));
		}
	}

	@Test
	void anAuditNumberIsGivenOnce() {
		keep(r -> r.audit().append(practice.audit(1)));
		assertThrows(RuntimeException.class, () -> keep(r -> r.audit().append(practice.audit(1))));
	}
}
