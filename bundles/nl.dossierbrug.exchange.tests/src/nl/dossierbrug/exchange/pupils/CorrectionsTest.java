package nl.dossierbrug.exchange.pupils;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.dossier.Category;
import nl.dossierbrug.core.dossier.Delivery;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.core.pupil.PupilList;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.exchange.House;
import nl.dossierbrug.exchange.HouseTest;
import nl.dossierbrug.exchange.Pupils;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.prepare.FolderLook;
import nl.dossierbrug.exchange.prepare.HandoverKind;
import nl.dossierbrug.exchange.prepare.PerRow;
import nl.dossierbrug.exchange.prepare.PrepareOrder;
import nl.dossierbrug.exchange.prepare.Prepared;

/** Rows of a list that a person sets right on the screen, and what is otherwise for single pupils. */
class CorrectionsTest extends HouseTest {

	private Corrections corrections() {
		return house.exchange.lists().corrections();
	}

	private PupilList read() {
		return House.done(house.exchange.lists().read(House.LAS, house.list, Selection.all(), Progress.NONE));
	}

	private static Pupil named(PupilList list, String name) {
		return list.pupils().stream().filter(pupil -> pupil.name().roepnaam().equals(name)).findFirst().orElseThrow();
	}

	private Selection rows(Pupil pupil) {
		return Selection.ofRows(Set.of(pupil.row()), house.exchange.lists().digest(house.list).orElseThrow());
	}

	private PrepareOrder order(Selection selection, PerRow perRow) {
		return house.order().with(selection).with(perRow);
	}

	@Test
	void whatCannotBeIsSaidAllAtOnceAndWithoutTheNumber() {
		assertEquals(List.of("correction.bsn", "correction.date"),
				House.refused(corrections().typed(1, Pupils.IMPOSSIBLE, "31-2-2014", "")));
		assertEquals(List.of("correction.onderwijsnummer"), House.refused(corrections().typed(1, Pupils.ONDERWIJSNUMMER, "", "")));
		assertEquals(List.of("correction.length"), House.refused(corrections().typed(1, "1234", "", "")));
		assertFalse(corrections().typed(1, Pupils.IMPOSSIBLE, "", "").toString().contains(Pupils.IMPOSSIBLE));
		assertEquals(List.of("correction.date"), House.refused(corrections().typed(1, "", "1-1-2999", "")));
	}

	@Test
	void aNumberMayBeTypedWithPointsAndSpaces() {
		assertEquals(Pupils.DAAN, House.done(corrections().typed(3, "1112.22.333", " 7/3/2014 ", " 8C ")).bsn().orElseThrow().digits());
	}

	@Test
	void aCorrectedRowIsMadeReady() {
		house.list(";Daan;van de;Berg;2014-03-17;8A;8", Pupils.NOOR + ";Noor;;Jansen;2014-11-02;8B;8");
		Pupil before = named(read(), "Daan");
		assertFalse(before.usable());
		Correction correction = House.done(corrections().typed(before.row(), Pupils.DAAN, "", ""));
		PupilList after = corrections().apply(read(), List.of(correction));
		assertTrue(named(after, "Daan").usable(), named(after, "Daan").findings()::toString);
		Prepared prepared = House.done(house.exchange.preparing().prepare(
				order(rows(before), new PerRow(List.of(correction), Map.of(), Map.of(), Map.of())), Progress.NONE));
		assertEquals(List.of(SenderStatus.GEREED), prepared.transfers().stream().map(Transfer::senderStatus).toList());
	}

	@Test
	void twoRowsWithOneNumberAreBothInError() {
		Pupil noor = named(read(), "Noor");
		PupilList after = corrections().apply(read(), List.of(House.done(corrections().typed(noor.row(), Pupils.DAAN, "", ""))));
		assertFalse(named(after, "Noor").usable());
		assertFalse(named(after, "Daan").usable());
		assertTrue(named(after, "Sem").usable());
	}

	@Test
	void onlyTheChosenRowsGoAlong() {
		Pupil sem = named(read(), "Sem");
		Prepared prepared = House.done(house.exchange.preparing().prepare(
				order(rows(sem), PerRow.NONE), Progress.NONE));
		assertEquals(List.of("Sem Yılmaz"), prepared.transfers().stream().map(Transfer::name).toList());
	}

	@Test
	void rowsOfAListThatHasChangedSinceAreNobodys() {
		Selection chosen = rows(named(read(), "Sem"));
		house.list(Pupils.DAAN + ";Daan;van de;Berg;2014-03-17;8A;8");
		assertEquals(List.of("list.changed"), House.refused(house.exchange.preparing().prepare(order(chosen, PerRow.NONE), Progress.NONE)));
		assertEquals(List.of("list.changed"), House.refused(house.exchange.preparing().look(order(chosen, PerRow.NONE), Progress.NONE)));
		assertEquals(List.of(), House.done(house.exchange.tracking().all()));
	}

	@Test
	void noRowIsNeverEverybody() {
		Selection nobody = Selection.ofRows(Set.of(), house.exchange.lists().digest(house.list).orElseThrow());
		assertEquals(List.of("selection.nobody"), House.refused(house.exchange.preparing().prepare(order(nobody, PerRow.NONE), Progress.NONE)));
	}

	@Test
	void whatIsChosenForOnePupilHoldsForThatPupilOnly() {
		Pupil daan = named(read(), "Daan");
		Category absence = new Category("cat_verzuim");
		Prepared prepared = House.done(house.exchange.preparing().prepare(order(Selection.all(),
				new PerRow(List.of(), Map.of(daan.row(), Map.of(absence, Delivery.OPT_UIT)), Map.of(), Map.of())), Progress.NONE));
		for (Transfer transfer : prepared.transfers()) {
			Delivery delivery = house.standard.deliveries(House.done(house.exchange.inbox().open(transfer.id()))).get(absence);
			assertEquals(transfer.name().startsWith("Daan"), delivery == Delivery.OPT_UIT, transfer.name());
		}
	}

	@Test
	void theFolderIsLookedAtWithoutChangingAnything() {
		String before = house.store.toString();
		FolderLook look = House.done(house.exchange.preparing().look(house.order(), Progress.NONE));
		assertEquals(before, house.store.toString());
		assertEquals(3, look.pupils().stream().filter(found -> found.refusal().isEmpty()).count());
		assertFalse(look.pupils().getFirst().filled().isEmpty());
		house.list(Pupils.DAAN + ";Daan;van de;Berg;2014-03-17;8A;8", "123456782;Noor;;Jansen;2014-11-02;8B;8", ";Els;;Smit;2014-01-01;8;8");
		FolderLook more = House.done(house.exchange.preparing().look(house.order(), Progress.NONE));
		assertEquals("pupil.unusable", more.pupils().getLast().refusal().orElseThrow().id());
	}

	@Test
	void theKindOfHandoverIsToldWithItsReason() {
		HandoverKind kind = House.done(house.exchange.preparing().kind(house.order().pair()));
		assertTrue(kind.possible().contains(kind.profile()));
		assertFalse(kind.matrix().isEmpty());
		assertFalse(kind.why().in(Language.NL).isBlank());
	}
}
