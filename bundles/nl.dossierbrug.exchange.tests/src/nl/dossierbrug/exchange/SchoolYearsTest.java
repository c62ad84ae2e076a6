package nl.dossierbrug.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.prepare.Handover;
import nl.dossierbrug.exchange.prepare.PrepareOrder;
import nl.dossierbrug.exchange.store.Store;

/** Some senders give the latest few school years only. */
class SchoolYearsTest extends HouseTest {

	@BeforeEach
	void connect() {
		house.connectors.addSender(new TestSender("drie", List.of(new Profile("BB")), OptionalInt.of(3)));
	}

	private TestOrder order(String sender) {
		return new TestOrder(PrepareOrder.of(sender, House.OKR, House.SCHOOL, house.list, house.dossiers));
	}

	private Optional<Integer> years(PrepareOrder order) {
		house.exchange.close();
		try (Store store = House.done(house.store.open(folder))) {
			Desk desk = new Desk(store, House.BEHEERDER, house.clock, new Messages(Desk.class));
			return House.done(Handover.of(order, house.connectors, desk)).schoolYears();
		}
	}

	@Test
	void moreThanTheSenderGivesIsRefused() {
		assertEquals(List.of("prepare.school-years"),
				House.refused(house.exchange.preparing().prepare(order("drie").schoolYears(4).order(), Progress.NONE)));
		assertEquals(List.of(), House.done(house.exchange.tracking().all()));
	}

	@Test
	void unaskedItGivesWhatItCanAndOthersGiveAll() {
		assertEquals(Optional.of(3), years(order("drie").order()));
		assertEquals(Optional.of(2), years(order("drie").schoolYears(2).order()));
		assertEquals(Optional.empty(), years(order(House.LAS).order()));
		assertEquals(Optional.of(9), years(order(House.LAS).schoolYears(9).order()));
	}
}
