package nl.dossierbrug.exchange.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.exchange.House;
import nl.dossierbrug.exchange.HouseTest;
import nl.dossierbrug.exchange.Pupils;
import nl.dossierbrug.exchange.TestOrder;
import nl.dossierbrug.exchange.model.Transfer;

/** Who asked in vain hears that it is ready now, when the sender wants that. */
class NoticesTest extends HouseTest {

	private List<Transfer> prepare(boolean notice) {
		return House.done(house.exchange.preparing().prepare(new TestOrder(house.order()).notify(notice).order(), Progress.NONE))
				.transfers();
	}

	private List<String> noticed(String receiver) {
		return House.done(house.exchange.inbox().noticed(receiver)).stream().map(Transfer::name).toList();
	}

	@Test
	void whoAskedInVainIsTold() {
		house.ask(Pupils.DAAN);
		Transfer daan = prepare(true).getFirst();
		assertEquals(List.of("Daan van de Berg"), noticed(House.OKR));
		assertEquals(List.of("concept", "gecontroleerd", "gereed", "bericht"), house.timeline(daan.id()));
		String detail = House.done(house.exchange.tracking().ofTransfer(daan.id())).getFirst().timeline().getLast().detail().in(Language.NL);
		assertTrue(detail.contains(House.BEHEERDER), detail);
	}

	@Test
	void nobodyIsToldUnasked() {
		house.ask(Pupils.DAAN);
		prepare(false);
		assertEquals(List.of(), noticed(House.OKR));
	}

	@Test
	void whoDidNotAskIsNotTold() {
		house.ask(House.ELSEWHERE, House.SCHOOL, Pupils.DAAN);
		house.ask(House.OKR, new School(new Brin("11ZZ")), Pupils.DAAN);
		house.ask(Pupils.IMPOSSIBLE);
		prepare(true);
		assertEquals(List.of(), noticed(House.OKR));
		assertEquals(List.of(), noticed(House.ELSEWHERE));
	}

	@Test
	void onceAskedForItIsNoNewsAnyMore() {
		house.ask(Pupils.DAAN);
		prepare(true);
		assertTrue(house.ask(Pupils.DAAN).delivered());
		assertEquals(List.of(), noticed(House.OKR));
		prepare(true);
		assertEquals(List.of(), noticed(House.OKR), "the last request was answered");
	}

	@Test
	void itGoesWithWhatIsTakenBackOrExpired() {
		house.ask(Pupils.DAAN);
		Transfer daan = prepare(true).getFirst();
		House.done(house.exchange.tracking().withdraw(List.of(daan.id()), "te vroeg"));
		assertEquals(List.of(), noticed(House.OKR));
		prepare(true);
		house.clock.set(LocalDate.of(2026, 8, 1));
		assertEquals(List.of(), noticed(House.OKR));
	}

	@Test
	void aNewerVersionIsToldInThePlaceOfTheOneBefore() {
		house.ask(Pupils.DAAN);
		prepare(true);
		Transfer second = prepare(true).getFirst();
		assertEquals(List.of(second), House.done(house.exchange.inbox().noticed(House.OKR)));
	}

	@Test
	void whoAskedForWhatHadExpiredIsToldOfTheNext() {
		prepare(false);
		house.clock.set(LocalDate.of(2026, 8, 1));
		house.ask(Pupils.DAAN);
		prepare(true);
		assertEquals(List.of("Daan van de Berg"), noticed(House.OKR));
	}
}
