package nl.dossierbrug.storecontract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.exchange.model.KnownGroup;
import nl.dossierbrug.exchange.model.RecordKind;
import nl.dossierbrug.exchange.model.RegisteredPoint;
import nl.dossierbrug.exchange.model.SchoolLine;

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

	private static SchoolLine line(String connector, String vestiging, String key, String address, Optional<Instant> until) {
		return new SchoolLine(connector, new School(SCHOOL, vestiging), key, address, "", "", until, "verzegeld " + address, Practice.NOW, "juf Bouchra");
	}

	@Test
	void aLineIsThereOnceForAConnectorSchoolAndKeyAndIsReplacedByTheNext() {
		SchoolLine first = line("top", "00", "k1", "https://een.example/", Optional.of(Practice.NOW));
		SchoolLine next = line("top", "00", "k1", "https://twee.example/", Optional.empty());
		SchoolLine branch = line("top", "01", "k1", "https://een.example/", Optional.empty());
		SchoolLine colleague = line("top", "00", "k2", "https://een.example/", Optional.empty());
		SchoolLine other = line("ot", "00", "k1", "https://drie.example/" + "x".repeat(100_000), Optional.empty());
		keep(r -> List.of(branch, first, colleague, other).forEach(r.lines()::put));
		home.shut();
		assertEquals(List.of(other, first, colleague, branch), read(r -> r.lines().all()));
		keep(r -> r.lines().put(next));
		home.shut();
		assertEquals(List.of(other, next, colleague, branch), read(r -> r.lines().all()));
		assertEquals(4L, (long) read(r -> r.inventory().count(RecordKind.LINE)));
		assertEquals(List.of("ot 12AB00 k1", "top 12AB00 k1", "top 12AB00 k2", "top 12AB01 k1"),
				read(r -> r.inventory().page(RecordKind.LINE, "").records()).stream().map(kept -> kept.id()).toList());
	}

	@Test
	void aLineThatIsRemovedIsGoneAndNothingBesides() {
		SchoolLine gone = line("top", "00", "k1", "https://een.example/", Optional.empty());
		SchoolLine stays = line("top", "00", "k2", "https://een.example/", Optional.empty());
		keep(r -> List.of(gone, stays).forEach(r.lines()::put));
		keep(r -> {
			r.lines().remove("top", new School(SCHOOL), "k1");
			r.lines().remove("top", new School(SCHOOL), "k1");
		});
		home.shut();
		assertEquals(List.of(stays), read(r -> r.lines().all()));
	}

	@Test
	void theGroupsOfABatchKeepTheirOrder() {
		keep(r -> r.batches().add(practice.batch("B1")));
		home.shut();
		assertEquals(Optional.of(practice.batch("B1")), read(r -> r.batches().byId("B1")));
	}
}
