package nl.dossierbrug.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.prepare.Parents;
import nl.dossierbrug.exchange.prepare.PrepareOrder;
import nl.dossierbrug.exchange.prepare.Prepared;

/** What the parents saw and said, and a dossier for another school beside one's own. */
class MovingOnTest extends HouseTest {

	private PrepareOrder inspected(LocalDate day, String agreed) {
		return new TestOrder(house.order()).profile("POPO").order().with(Parents.saw(day, "juf Ans").withAgreed(agreed)
				.withInstead(Set.of(new Bsn(Pupils.DAAN))));
	}

	@Test
	void nobodyHasSeenADossierTomorrow() {
		LocalDate today = LocalDate.of(2026, 6, 1);
		assertEquals(List.of("IN-02"),
				House.refused(house.exchange.preparing().prepare(inspected(today.plusDays(1), "Ja"), Progress.NONE)));
		House.done(house.exchange.preparing().prepare(inspected(today, "Ja"), Progress.NONE));
	}

	@Test
	void whoRecordedTheInspectionStandsOnTheTimeline() {
		PrepareOrder within = new TestOrder(inspected(LocalDate.of(2026, 5, 20), "Ja")).profile("BB").order();
		Transfer ready = House.done(house.exchange.preparing().prepare(within, Progress.NONE)).transfers().getFirst();
		String detail = House.done(house.exchange.tracking().ofTransfer(ready.id())).getFirst().timeline().stream()
				.filter(event -> event.event().equals("inzage")).findFirst().orElseThrow().detail().in(Language.NL);
		assertEquals("De ouders zagen het dossier op 20-05-2026, vastgelegd door juf Ans. Eens met de inhoud: Ja.", detail);
	}

	@Test
	void notAgreeingNeverStopsButTheReasonIsMissed() {
		Prepared prepared = House.done(house.exchange.preparing().prepare(inspected(LocalDate.of(2026, 5, 20), "Nee"), Progress.NONE));
		assertTrue(prepared.findings().stream().anyMatch(f -> f.rule().equals("IN-04") && !f.isError()));
		assertFalse(prepared.findings().stream().anyMatch(Finding::isError));
	}

	@Test
	void whatIsReadyForOneSchoolStaysWhenAnotherGetsADossierToo() {
		Transfer own = house.ready(Pupils.DAAN);
		PrepareOrder elsewhere = new TestOrder(inspected(LocalDate.of(2026, 5, 20), "Ja")).to("11AB").order();
		House.done(house.exchange.preparing().prepare(elsewhere, Progress.NONE));
		assertEquals(SenderStatus.GEREED, house.transfer(own.id()).senderStatus());
	}
}
