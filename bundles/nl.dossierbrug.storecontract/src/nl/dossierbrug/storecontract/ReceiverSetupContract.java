package nl.dossierbrug.storecontract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.exchange.model.KnownGroup;
import nl.dossierbrug.exchange.model.RegisteredPoint;

/** What receivers were told once, in every store. */
public abstract class ReceiverSetupContract extends StoreContract {

	private static final Brin SCHOOL = new Brin("12AB");
	private static final Brin OTHER = new Brin("12AC");

	private static KnownGroup group(String receiver, Brin school, String name, String year) {
		return new KnownGroup(receiver, school, name, year);
	}

	@Test
	void theGroupsOfAReceiverAndSchoolComeByName() {
		KnownGroup b = group("top", SCHOOL, "8B \"Ölifanten\"", "8");
		KnownGroup a = group("top", SCHOOL, "8A", "");
		keep(r -> List.of(b, a, group("top", OTHER, "7", "7"), group("ot", SCHOOL, "6", "6")).forEach(r.groups()::put));
		home.shut();
		assertEquals(List.of(a, b), read(r -> r.groups().of("top", SCHOOL)));
	}

	@Test
	void aGroupIsThereOnceAndMayGetAnotherYear() {
		keep(r -> r.groups().put(group("top", SCHOOL, "8A", "8")));
		keep(r -> r.groups().put(group("top", SCHOOL, "8A", "7/8")));
		keep(r -> {
			r.groups().put(group("top", SCHOOL, "8A", "8"));
			r.groups().put(group("top", SCHOOL, "8A", "C"));
		});
		assertEquals(List.of(group("top", SCHOOL, "8A", "C")), read(r -> r.groups().of("top", SCHOOL)));
	}

	@Test
	void whatAGroupIsCalledElsewhereIsKeptForEachReceiverAndSchool() {
		keep(r -> r.groups().map("top", SCHOOL, "8blauw", "8A"));
		keep(r -> r.groups().map("top", SCHOOL, "8blauw", "8B"));
		home.shut();
		assertEquals(Optional.of("8B"), read(r -> r.groups().mapped("top", SCHOOL, "8blauw")));
		assertEquals(Optional.empty(), read(r -> r.groups().mapped("top", SCHOOL, "8Blauw")));
		assertEquals(Optional.empty(), read(r -> r.groups().mapped("top", OTHER, "8blauw")));
		assertEquals(Optional.empty(), read(r -> r.groups().mapped("ot", SCHOOL, "8blauw")));
	}

	@Test
	void aDeliveryPointComesBackWithItsKeyAndIsReplacedByTheNext() {
		RegisteredPoint first = new RegisteredPoint("top", SCHOOL, "1", "sleutel é€ 0123", Practice.NOW, "juf Bouchra");
		RegisteredPoint second = new RegisteredPoint("top", SCHOOL, "2", "andere", Practice.NOW.plusSeconds(1), "meester Jan");
		keep(r -> r.deliveryPoints().put(first));
		home.shut();
		assertEquals(Optional.of(first), read(r -> r.deliveryPoints().of("top", SCHOOL)));
		keep(r -> r.deliveryPoints().put(second));
		assertEquals(Optional.of(second), read(r -> r.deliveryPoints().of("top", SCHOOL)));
		assertEquals(Optional.empty(), read(r -> r.deliveryPoints().of("top", OTHER)));
		assertEquals(Optional.empty(), read(r -> r.deliveryPoints().of("ot", SCHOOL)));
		assertFalse(second.toString().contains("andere"));
	}

	@Test
	void theGroupsOfABatchKeepTheirOrder() {
		keep(r -> r.batches().add(practice.batch("B1")));
		home.shut();
		assertEquals(Optional.of(practice.batch("B1")), read(r -> r.batches().byId("B1")));
	}
}
