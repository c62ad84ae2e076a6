package nl.dossierbrug.receiver.top;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.spi.Arrival;
import nl.dossierbrug.core.spi.Context;
import nl.dossierbrug.core.spi.DossierReceiver;
import nl.dossierbrug.core.spi.Identification;
import nl.dossierbrug.core.spi.ImportMode;
import nl.dossierbrug.core.spi.Precondition;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.testing.ReceiverContract;

class TopDossierTest extends ReceiverContract {

	private static final Brin SCHOOL = new Brin("00ZZ");

	@Override
	protected DossierReceiver connector() {
		return new TopDossier();
	}

	@Test
	void dossiersForTheSwvAreSentAndNeverAskedFor() {
		assertEquals(new Profile("POSWV"), connector().profiles().getFirst());
		assertEquals(Arrival.SENT, connector().arrival());
	}

	@Test
	void pupilsAreKnownWithoutABsn() {
		assertEquals(List.of(Identification.LINK_KEY, Identification.PUPIL_NUMBER, Identification.NAME_AND_BIRTH_DATE),
				connector().identification());
		assertTrue(connector().linksGroups());
	}

	@Test
	void thereIsNoChoiceOfHowToImport() {
		assertEquals(List.of(ImportMode.OVERSCHRIJVEN), connector().importModes());
	}

	@Test
	void withoutADeliveryPointNothingStarts() {
		Precondition missing = point(Optional.empty());
		assertFalse(missing.ok());
		assertTrue(missing.refusal().next().in(Language.NL).startsWith("Registreer het aanleverpunt in Dossierbrug."));
		assertTrue(missing.refusal().meaning().in(Language.NL).contains("routeringskenmerk"));
		Precondition registered = point(Optional.of("1"));
		assertTrue(registered.ok());
		assertEquals("In Dossierbrug is voor school 00ZZ aanleverpunt 1 vastgelegd. Dossierbrug heeft niet aan TOP dossier gevraagd of het klopt.", registered.holds().in(Language.NL));
	}

	@Test
	void everythingThatIsWrongWithADeliveryPointIsToldAtOnce() {
		assertEquals(List.of(), objections("1", "sleutel-1234"));
		assertEquals(List.of("top.point"), objections("een", "sleutel-1234"));
		assertEquals(List.of("top.key"), objections("0", "kort"));
		assertEquals(List.of("top.point", "top.key"), objections("0000000700000YY00931", "met een spatie"));
	}

	private List<String> objections(String point, String key) {
		return connector().deliveryPoint().orElseThrow().objections(SCHOOL, point, key).stream().map(Refusal::id).toList();
	}

	private Precondition point(Optional<String> registered) {
		Context context = new Context(new School(SCHOOL), Map.of(), "administratie", LocalDate.of(2026, 3, 9), registered);
		return connector().preconditions(context).stream().filter(p -> p.id().equals("top.aanleverpunt")).findFirst()
				.orElseThrow();
	}
}
