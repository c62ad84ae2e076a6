package nl.dossierbrug.testing;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.spi.Arrival;
import nl.dossierbrug.core.spi.DossierReceiver;
import nl.dossierbrug.core.spi.GuidedStep;
import nl.dossierbrug.core.spi.OwnField;
import nl.dossierbrug.core.spi.Way;

/** What holds for every receiver. */
public abstract class ReceiverContract extends ConnectorContract<DossierReceiver> {

	/** The first element of every path of the standard, below the dossier. */
	private static final String STANDARD_BLOCK = "huidigeschool/";

	@Test
	void whoGuidesDoesSoInEveryKindOfHandoverAndInNoOther() {
		for (GuidedStep step : connector().guidedSteps()) {
			assertTrue(connector().profiles().containsAll(step.profiles()), step.id());
		}
		assertTrue(connector().guidedSteps().isEmpty() || connector().profiles().stream()
				.allMatch(profile -> connector().guidedSteps().stream().anyMatch(step -> step.isFor(profile))));
	}

	@Test
	void whoCarriesDirectlyTakesDeliveriesAndHasALine() {
		assertEquals(connector().ways().contains(Way.DIRECT), connector().liveDelivery().isPresent());
		assertTrue(connector().line().isPresent() || connector().liveDelivery().isEmpty());
	}

	@Test
	void itAcceptsSomeProfile() {
		assertFalse(connector().profiles().isEmpty());
		assertDistinct(connector().profiles().stream());
	}

	@Test
	void itCanImport() {
		assertFalse(connector().importModes().isEmpty());
		assertDistinct(connector().importModes().stream());
	}

	@Test
	void itAsksForDossiersOrTheyAreSent() {
		assertEquals(connector().arrival() == Arrival.SENT, connector().requestWays().isEmpty());
	}

	@Test
	void itKnowsItsPupilsBySomething() {
		assertFalse(connector().identification().isEmpty());
		assertDistinct(connector().identification().stream());
	}

	@Test
	void itHasNothingAgainstDossiersForTheSchoolItself() {
		Brin own = new Brin("00ZZ");
		assertEquals(Optional.empty(), connector().objection(own, own));
		connector().objection(own, new Brin("99ZZ")).ifPresent(ConnectorContract::assertReads);
	}

	@Test
	void itSaysWhatADeliveryPointIsAndNeverRepeatsItsKey() {
		connector().deliveryPoint().ifPresent(point -> {
			assertReads(point.explanation());
			for (Refusal refusal : point.objections(new Brin("00ZZ"), "geen nummer", "een geheim")) {
				assertReads(refusal);
				String words = refusal.toString();
				assertFalse(words.contains("een geheim"), words);
			}
		});
	}

	@Test
	void whereADeliveryPointIsWantedAScreenCanSeeThatItCanBeRegistered() {
		boolean has = connector().deliveryPoint().isPresent();
		assertAll(contexts().stream().map(context -> () -> assertEquals(has && context.deliveryPoint().isEmpty() ? 1 : 0,
				connector().preconditions(context).stream().filter(one -> !one.ok())
						.filter(one -> one.refusal().is(Refusal.Kind.NO_DELIVERY_POINT)).count())));
	}

	@Test
	void itsOwnFieldsAreNoneOfTheStandardAndHaveALabel() {
		assertDistinct(connector().ownFields().stream().map(OwnField::path));
		connector().ownFields().forEach(field -> {
			assertFalse(field.path().startsWith(STANDARD_BLOCK), field.path());
			assertReads(field.label());
		});
	}
}
