package nl.dossierbrug.exchange.prepare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.spi.Way;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.exchange.House;
import nl.dossierbrug.exchange.HouseTest;
import nl.dossierbrug.exchange.guide.GuideOrder;
import nl.dossierbrug.exchange.pupils.PupilSource;
import nl.dossierbrug.exchange.pupils.Selection;

class WaysTest extends HouseTest {

	private PrepareOrder going(Way way) {
		return house.order().with(house.order().pair().withWay(way));
	}

	@Test
	void aPairHasTheWaysThatBothSystemsHave() {
		assertEquals(List.of(Way.FILES), House.done(house.exchange.preparing().ways(house.order().pair())));
	}

	@Test
	void aWayThatOneOfTheTwoLacksIsRefusedWithThoseThatThereAreAndNothingIsBegun() {
		for (Way way : List.of(Way.DIRECT, Way.GUIDED)) {
			Outcome<Prepared> outcome = house.exchange.preparing().prepare(going(way), Progress.NONE);
			assertEquals(List.of("way.not-both"), House.refused(outcome));
			Refusal refusal = outcome.refusals().getFirst();
			assertTrue(refusal.meaning().in(Language.NL).contains("Testlas, Testplein"), refusal.meaning().in(Language.NL));
			assertTrue(refusal.next().in(Language.EN).contains("with dossier files"), refusal.next().in(Language.EN));
		}
		assertEquals(List.of("way.not-both"), House.refused(house.exchange.preparing().check(going(Way.DIRECT), Progress.NONE)));
		assertEquals(List.of("way.not-both"), House.refused(house.exchange.preparing().look(going(Way.DIRECT), Progress.NONE)));
		assertEquals(List.of(), House.done(house.exchange.tracking().all()));
	}

	@Test
	void aGuidedHandoverIsRefusedTheSame() {
		GuideOrder order = new GuideOrder(house.order().pair(), PupilSource.of(house.list), Selection.all(), List.of());
		assertEquals(List.of("way.not-both"), House.refused(house.exchange.guiding().start(order, Progress.NONE)));
	}
}
