package nl.dossierbrug.receiver.ldos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.spi.Arrival;
import nl.dossierbrug.core.spi.Context;
import nl.dossierbrug.core.spi.DossierReceiver;
import nl.dossierbrug.core.spi.Precondition;
import nl.dossierbrug.core.spi.RequestWay;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.testing.ReceiverContract;

class LdosTest extends ReceiverContract {

	@Override
	protected DossierReceiver connector() {
		return new Ldos();
	}

	@Test
	void anotherBrinThanTheSchoolsOwnIsRefusedWithTheReason() {
		Refusal refusal = connector().objection(new Brin("00ZZ"), new Brin("99ZZ")).orElseThrow();
		assertEquals("ldos.own-brin", refusal.id());
		assertTrue(refusal.what().in(Language.NL).contains("99ZZ") && refusal.what().in(Language.NL).contains("00ZZ"));
		assertTrue(refusal.meaning().in(Language.NL).contains("uw eigen school"));
	}

	@Test
	void onlyDirectieAsks() {
		for (Context context : contexts()) {
			assertEquals(context.role().equals("directie"), precondition(context, "ldos.role").ok(), context.role());
		}
	}

	@Test
	void usersAndClassesMustExistFirst() {
		assertEquals("false", connector().settings().getFirst().standard());
		Precondition missing = precondition(context("false"), "ldos.users-and-classes");
		assertFalse(missing.ok());
		assertTrue(missing.refusal().next().in(Language.NL).contains("ldos.gebruikers-en-klassen"));
		assertTrue(precondition(context("true"), "ldos.users-and-classes").ok());
	}

	@Test
	void itAsksForOnePupilOrForTheBatchAndOnlyForWhatIsNewer() {
		assertEquals(Set.of(RequestWay.BSN, RequestWay.BATCH), connector().requestWays());
		assertEquals(Arrival.ASKED, connector().arrival());
		assertTrue(connector().asksOnlyForNewer());
		assertEquals(Optional.empty(), connector().deliveryPoint());
	}

	@Test
	void esisHandsOverAsPopo() {
		assertEquals(new Profile("POPO"), connector().profiles().getFirst());
	}

	private static Context context(String usersAndClasses) {
		return new Context(new School(new Brin("00ZZ")), Map.of("ldos.gebruikers-en-klassen", usersAndClasses), "directie",
				LocalDate.of(2026, 3, 9));
	}

	private Precondition precondition(Context context, String id) {
		return connector().preconditions(context).stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
	}
}
