package nl.dossierbrug.exchange.prepare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.dossier.Category;
import nl.dossierbrug.core.dossier.Delivery;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.exchange.House;
import nl.dossierbrug.exchange.HouseTest;
import nl.dossierbrug.exchange.Pupils;
import nl.dossierbrug.exchange.TestOrder;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.standard.OsoStandard;
import nl.dossierbrug.standard.engine.Oso;

/** The parents saw one version. What a new version says besides, they must see too. */
class RenewedInspectionTest extends HouseTest {

	/** The small dossiers here do for overdracht binnen BRIN, which demands no inspection, so here it does. */
	private static OsoStandard demanding(OsoStandard real) {
		return (OsoStandard) Proxy.newProxyInstance(OsoStandard.class.getClassLoader(), new Class<?>[] { OsoStandard.class },
				(proxy, method, arguments) -> {
					Object answer = method.invoke(real, arguments);
					if (!method.getName().equals("matrix")) {
						return answer;
					}
					Map<Category, Delivery> matrix = new HashMap<>();
					((Map<?, ?>) answer).forEach((category, delivery) -> matrix.put((Category) category, (Delivery) delivery));
					matrix.put(new Category("cat_ouderinzage"), Delivery.VERPLICHT);
					return matrix;
				});
	}

	@BeforeEach
	void firstVersion() {
		house.standard = demanding(house.standard);
		house.as(House.BEHEERDER);
		assertEquals(SenderStatus.GEREED, prepare(order()).senderStatus());
		house.clock.set(LocalDate.of(2026, 6, 8));
	}

	private TestOrder order() {
		return new TestOrder(house.order());
	}

	private Transfer prepare(TestOrder order) {
		return House.done(house.exchange.preparing().prepare(order.order(), Progress.NONE)).transfers().getFirst();
	}

	private void somethingChanged() {
		House.daan().with("2014-07", "2018-03-17").in(house.dossiers, "daan.xml", house.standard);
	}

	private static String refusal(Transfer transfer) {
		return transfer.refusal().map(Refusal::id).orElse("");
	}

	@Test
	void theSameContentNeedsNoNewInspection() {
		assertEquals(1, prepare(order()).version());
		assertEquals(SenderStatus.GEREED, prepare(order().inspected("2026-05-30")).senderStatus());
	}

	@Test
	void otherContentNeedsOne() {
		somethingChanged();
		Transfer second = prepare(order());
		assertEquals(SenderStatus.GEWEIGERD, second.senderStatus());
		assertEquals("inspection.older", refusal(second));
		String meaning = second.refusal().orElseThrow().meaning().in(Language.NL);
		assertTrue(meaning.contains("01-06-2026"), meaning);
		assertEquals(0, second.version());
	}

	@Test
	void theFirstVersionStaysWhereItWas() {
		String first = House.done(house.exchange.tracking().all()).getFirst().transfer().id();
		somethingChanged();
		prepare(order());
		assertEquals(SenderStatus.GEREED, house.transfer(first).senderStatus());
	}

	@Test
	void oneOnTheDayOfTheFirstVersionOrLaterIsNewEnough() {
		somethingChanged();
		assertEquals("inspection.older", refusal(prepare(order().inspected("2026-05-31"))));
		assertEquals(2, prepare(order().inspected("2026-06-01")).version());
		House.daan().with("2014-08", "").in(house.dossiers, "daan.xml", house.standard);
		assertEquals("inspection.older", refusal(prepare(order().inspected("2026-06-07"))));
		assertEquals(3, prepare(order().inspected("2026-06-08")).version());
	}

	@Test
	void anAttachmentIsContentToo() throws IOException {
		Path files = Files.createDirectory(folder.resolve("bijlagen"));
		Files.writeString(files.resolve(Pupils.DAAN + " verslag.txt"), "Daan leest graag.");
		assertEquals("inspection.older", refusal(prepare(order().attachments(files))));
		assertEquals(2, prepare(order().attachments(files).inspected("2026-06-08")).version());
	}

	@Test
	void aProfileThatDemandsNoneAsksForNone() {
		somethingChanged();
		house.standard = new Oso();
		house.as(House.BEHEERDER);
		assertEquals(2, prepare(order()).version());
	}

	@Test
	void anotherReceiversVersionIsNone() {
		somethingChanged();
		PrepareOrder elsewhere = PrepareOrder.of(House.LAS, House.ELSEWHERE, House.SCHOOL, house.list, house.dossiers);
		assertEquals(1, prepare(new TestOrder(elsewhere)).version());
	}

	@Test
	void aVersionThatWasTakenBackWasSeenAllTheSame() {
		String first = House.done(house.exchange.tracking().all()).getFirst().transfer().id();
		House.done(house.exchange.tracking().withdraw(List.of(first), "fout"));
		assertEquals(2, prepare(order()).version());
		somethingChanged();
		assertEquals(Optional.of("inspection.older"), prepare(order()).refusal().map(Refusal::id));
	}
}
