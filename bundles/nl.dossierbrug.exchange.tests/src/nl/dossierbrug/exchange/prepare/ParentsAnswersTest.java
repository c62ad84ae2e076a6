package nl.dossierbrug.exchange.prepare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.exchange.House;
import nl.dossierbrug.exchange.HouseTest;
import nl.dossierbrug.exchange.Pupils;
import nl.dossierbrug.exchange.TestOrder;
import nl.dossierbrug.standard.StatedInspection;

/** What is answered for a whole group never overwrites what the parents of one pupil answered. */
class ParentsAnswersTest extends HouseTest {

	private static final LocalDate DAY = LocalDate.of(2026, 5, 28);
	private static final Parents EVERYBODY = Parents.saw(DAY, "juf Ans");

	private void daan(String... inspection) {
		House.daan().inspection(inspection).in(house.dossiers, "daan.xml", house.standard);
	}

	private void saidNo() {
		daan("voorlopigdossier", "false", "inzage", "true", "inzagedatum", "2026-05-23", "akkoord", "Nee", "redennietakkoord", "Advies te laag");
	}

	private Check check(Parents said, PerRow perRow) {
		return House.done(house.exchange.preparing().check(new TestOrder(house.order()).profile("POPO").order().with(said).with(perRow), Progress.NONE));
	}

	private static CheckedPupil daan(Check check) {
		return check.pupils().stream().filter(one -> one.pupil().bsn().equals(Optional.of(new Bsn(Pupils.DAAN)))).findFirst().orElseThrow();
	}

	private StatedInspection stated(Parents said, PerRow perRow) {
		Check check = check(said, perRow);
		return house.standard.inspection(check.dossier(daan(check).id(), house.standard).orElseThrow());
	}

	private StatedInspection stated(Parents said) {
		return stated(said, PerRow.NONE);
	}

	private List<Finding> kept(Parents said) {
		return daan(check(said, PerRow.NONE)).findings().stream().filter(finding -> finding.rule().equals("inspection.kept")).toList();
	}

	@Test
	void aNoWithItsDayStaysAndThatIsTold() {
		saidNo();
		assertEquals(new StatedInspection(true, Optional.of(LocalDate.of(2026, 5, 23)), Optional.of("Nee"), Optional.of("Advies te laag"), Optional.empty()),
				stated(EVERYBODY));
		Finding told = kept(EVERYBODY).getFirst();
		assertEquals(Severity.WARNING, told.severity());
		String words = told.message().in(Language.NL);
		assertTrue(words.contains("gezien op 23-05-2026, niet eens met de inhoud") && words.contains("gezien op 28-05-2026"), words);
		assertTrue(told.message().in(Language.EN).contains("seen on 23-05-2026, do not agree"), told.message().in(Language.EN));
	}

	@Test
	void onlyWhatIsNotAnsweredIsFilledIn() {
		daan("voorlopigdossier", "false", "inzage", "true", "inzagedatum", "2026-05-23", "akkoord", "Onbekend");
		assertEquals(new StatedInspection(true, Optional.of(LocalDate.of(2026, 5, 23)), Optional.of("Ja"), Optional.empty(), Optional.of("Nee")),
				stated(EVERYBODY.withAgreed("Ja").withPermission("Nee")));
		daan("voorlopigdossier", "false", "inzage", "false");
		assertEquals(new StatedInspection(true, Optional.of(DAY), Optional.of("Ja"), Optional.empty(), Optional.empty()), stated(EVERYBODY.withAgreed("Ja")));
		assertEquals(List.of(), kept(EVERYBODY.withAgreed("Ja")));
	}

	@Test
	void anotherDayOnlyIsWorthKnowing() {
		assertEquals(Severity.INFO, kept(EVERYBODY.withAgreed("Ja")).getFirst().severity());
	}

	@Test
	void replacingIsSaidOfThePupilsByName() {
		saidNo();
		Parents instead = EVERYBODY.withAgreed("Ja").withInstead(Set.of(new Bsn(Pupils.DAAN)));
		assertEquals(new StatedInspection(true, Optional.of(DAY), Optional.of("Ja"), Optional.empty(), Optional.empty()), stated(instead));
		assertEquals(List.of(), kept(instead));
		assertEquals(Optional.of("Nee"), stated(EVERYBODY.withAgreed("Ja").withInstead(Set.of(new Bsn(Pupils.NOOR)))).agreed());
	}

	@Test
	void whatIsSaidOfOnePupilHoldsForThatPupil() {
		saidNo();
		int row = daan(check(EVERYBODY, PerRow.NONE)).pupil().row();
		PerRow one = PerRow.NONE.withParents(row, Parents.saw(LocalDate.of(2026, 5, 30), "J. Bakker").withAgreed("Ja"));
		assertEquals(new StatedInspection(true, Optional.of(LocalDate.of(2026, 5, 30)), Optional.of("Ja"), Optional.empty(), Optional.empty()),
				stated(Parents.NOT_ASKED, one));
		assertEquals(Optional.of(LocalDate.of(2026, 5, 30)), stated(EVERYBODY, one).on());
		PerRow tomorrow = PerRow.NONE.withParents(row, Parents.saw(LocalDate.of(2026, 6, 2), "J. Bakker"));
		assertEquals(List.of("IN-02"), House.refused(house.exchange.preparing().check(house.order().with(tomorrow), Progress.NONE)));
		PerRow half = PerRow.NONE.withParents(row, Parents.NOT_ASKED.withSeen(true));
		assertEquals(List.of("order.incomplete"), House.refused(house.exchange.preparing().check(house.order().with(half), Progress.NONE)));
	}

	@Test
	void whatWasNotRecordedStandsOnNoTimeline() {
		saidNo();
		String daan = House.done(house.exchange.preparing().prepare(new TestOrder(house.order()).profile("POPO").order().with(EVERYBODY), Progress.NONE))
				.transfers().getFirst().id();
		assertFalse(House.done(house.exchange.tracking().ofTransfer(daan)).getFirst().timeline().stream().anyMatch(event -> event.event().equals("inzage")));
	}

	@Test
	void whoLooksBeforeChoosingSeesTheAnswers() {
		saidNo();
		assertEquals(Optional.of("Nee"), House.done(house.exchange.preparing().look(house.order(), Progress.NONE)).pupils().stream()
				.filter(found -> found.pupil().bsn().equals(Optional.of(new Bsn(Pupils.DAAN)))).findFirst().orElseThrow().inspection().agreed());
	}
}
