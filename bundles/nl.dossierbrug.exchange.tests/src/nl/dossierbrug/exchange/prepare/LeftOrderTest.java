package nl.dossierbrug.exchange.prepare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.dossierbrug.core.dossier.Category;
import nl.dossierbrug.core.dossier.Delivery;
import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.pupil.Column;
import nl.dossierbrug.core.pupil.DayOrder;
import nl.dossierbrug.core.pupil.ListChoices;
import nl.dossierbrug.core.spi.Way;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.exchange.House;
import nl.dossierbrug.exchange.HouseTest;
import nl.dossierbrug.exchange.Pupils;
import nl.dossierbrug.exchange.model.HandoverDraft;
import nl.dossierbrug.exchange.pupils.Correction;
import nl.dossierbrug.exchange.pupils.Selection;
import nl.dossierbrug.standard.Composition.Contact;

/** An order that is left is the same order when it is taken up again, also one that an earlier program left. */
class LeftOrderTest extends HouseTest {

	private static final Category ABSENCE = new Category("cat_verzuim");

	/** An order in which nothing is as it is of itself, with signs that mean something where it is written out. */
	private static PrepareOrder full() {
		Selection pupils = new Selection(Optional.of("8"), Optional.of("8A"), List.of(new Bsn(Pupils.SEM)), Optional.of(Set.of(30, 4, 17)),
				Optional.of("abc"), true, Optional.of(House.SCHOOL), new ListChoices(Map.of("Naam\tkind", Optional.of(Column.NAAM)),
						Set.of("Groep\\8", "Groep 7"), Optional.of(DayOrder.MONTH_FIRST), Map.of("Code", Optional.empty()), false));
		PerRow perRow = new PerRow(List.of(new Correction(17, Optional.of(new Bsn(Pupils.DAAN)), Optional.of(LocalDate.of(2014, 3, 17)),
				Optional.of("8\nGroen"))), Map.of(4, Map.of(ABSENCE, Delivery.OPTIONEEL)), Map.of(17, List.of(Path.of("a b.pdf"), Path.of("c.txt"))),
				Map.of(4, new Parents(true, Optional.of(LocalDate.of(2026, 5, 21)), "J. Bakker", "Nee", "Te\nlang", "", Set.of())));
		Along along = new Along(Map.of(ABSENCE, Delivery.OPT_UIT), Optional.of(2), Optional.of(new Contact("", "06", "m@school.example")),
				Optional.of(false), Map.of(new Bsn(Pupils.SEM), List.of(Path.of("x.pdf"))), true, true);
		return new PrepareOrder(new Pair("parnassys", "ot", Optional.of(new School(new Brin("00YY"), "01")), Optional.of(new Profile("POPO")),
				Optional.of(new Brin("11XX"))), new OrderFiles(Optional.of(Path.of("lijst.xlsx")), Optional.of(Path.of("EDEX.XML")),
						Optional.of(Path.of("dossiers")), Optional.of(Path.of("bijlagen"))), pupils, perRow, along,
				new Parents(true, Optional.of(LocalDate.of(2026, 5, 20)), "I. van Dam", "Nee", "Te kort\tgezien", "Ja", Set.of(new Bsn(Pupils.NOOR))), true, true);
	}

	private String leave(Map<String, String> answers) {
		house.store.tamper(state -> state.drafts().put(new HandoverDraft("D7", house.clock.instant(), House.BEHEERDER, answers)));
		return "D7";
	}

	@Test
	void everythingOfAnOrderComesBack() {
		OrderDraft left = new OrderDraft(full(), "choices", List.of("T3", "T4"), Map.of("inspected-on", "20-11-20", "list", "C:\\\n\t"));
		String id = House.done(house.exchange.drafts().leave(left));
		assertEquals(left, House.done(house.exchange.drafts().one(id)));
		OrderDraft nothing = new OrderDraft(PrepareOrder.NONE, "pair", List.of(), Map.of());
		House.done(house.exchange.drafts().leaveAgain(id, nothing));
		assertEquals(nothing, House.done(house.exchange.drafts().one(id)));
	}

	@Test
	void theWayComesBackAndBeforeThereWereWaysEverythingWentByFiles() {
		OrderDraft guided = new OrderDraft(full().with(full().pair().withWay(Way.GUIDED)), "pupils", List.of(), Map.of());
		assertEquals(guided, House.done(house.exchange.drafts().one(House.done(house.exchange.drafts().leave(guided)))));
		leave(Map.of("form", "2", "sender", "parnassys", "receiver", "ot", "step", "dossiers"));
		assertEquals(Way.FILES, House.done(house.exchange.drafts().one("D7")).order().pair().way());
		leave(Map.of("form", "2", "step", "pair", "way", "by pigeon"));
		assertTrue(house.exchange.drafts().one("D7") instanceof Outcome.Refused<?>);
	}

	@Test
	void everythingBesideThePairIsSomethingFilledIn() {
		OrderDraft nothing = new OrderDraft(PrepareOrder.NONE.with(full().pair()), "preflight", List.of(), Map.of());
		assertTrue(nothing.isEmpty());
		assertFalse(new OrderDraft(PrepareOrder.NONE.withNotice(true), "pair", List.of(), Map.of()).isEmpty());
		assertFalse(new OrderDraft(PrepareOrder.NONE, "pair", List.of("T1"), Map.of()).isEmpty());
		assertFalse(new OrderDraft(PrepareOrder.NONE, "pair", List.of(), Map.of("list", "x")).isEmpty());
	}

	/** As the window wrote it when drafts had no form of their own. */
	private static Map<String, String> older() {
		Map<String, String> answers = new HashMap<>();
		answers.putAll(Map.of("step", "choices", "sender", "parnassys", "receiver", "ot", "school", "00YY\t00", "list", "lijst.xlsx",
				"list-digest", "abc", "sheets", "Groep\\8\nGroep 7", "columns", "Code\t\nNaam kind\tnaam", "rows", "4\n17", "dossiers", "map"));
		answers.putAll(Map.of("corrections", "17\t" + Pupils.DAAN + "\t2014-03-17\t8 Groen", "choices", "0\tcat_verzuim\tOPT_UIT",
				"choices-of", "4\tcat_verzuim\tOPTIONEEL", "attachments", "17\tC:\\temp\\nota.pdf", "years", "2", "contact-wanted", "false"));
		answers.putAll(Map.of("contact", "M. Smit\t0600000\tm@school.example", "provisional", "true", "notice", "false", "repair", "true",
				"inspected", "true", "inspected-by", "I. van Dam", "agreed", "Ja", "reason", "", "permission", ""));
		answers.put("again", "");
		answers.put("typed.detail.4.group", "8 G");
		return answers;
	}

	@Test
	void whatAnEarlierProgramLeftIsTakenUpWhole() {
		Map<String, String> answers = older();
		answers.put("inspected-on", "3.4.2026");
		OrderDraft found = House.done(house.exchange.drafts().one(leave(answers)));
		assertEquals("choices", found.step());
		assertEquals(Map.of("detail.4.group", "8 G"), found.typed());
		PrepareOrder order = found.order();
		assertEquals(new Pair("parnassys", "ot", Optional.of(House.SCHOOL), Optional.empty(), Optional.empty()), order.pair());
		assertEquals(Optional.of(Set.of(4, 17)), order.pupils().rows());
		assertEquals(Set.of("Groep\\8", "Groep 7"), order.pupils().choices().sheets());
		assertEquals(Map.of("Code", Optional.<Column>empty(), "Naam kind", Optional.of(Column.NAAM)), order.pupils().choices().remembered());
		assertEquals(Optional.of("8 Groen"), order.perRow().correction(17).orElseThrow().group());
		assertEquals(List.of(Path.of("C:\\temp\\nota.pdf")), order.perRow().attachments(17));
		assertEquals(Map.of(ABSENCE, Delivery.OPTIONEEL), order.perRow().choices(4));
		assertEquals(new Along(Map.of(ABSENCE, Delivery.OPT_UIT), Optional.of(2), Optional.of(new Contact("M. Smit", "0600000",
				"m@school.example")), Optional.empty(), Map.of(), true, true), order.along());
		assertEquals(Parents.saw(LocalDate.of(2026, 4, 3), "I. van Dam").withAgreed("Ja"), order.parents());
	}

	@Test
	void aHalfDayOfAnEarlierProgramStaysAsItWasTyped() {
		Map<String, String> answers = older();
		answers.put("inspected-on", "20-11-20");
		OrderDraft found = House.done(house.exchange.drafts().one(leave(answers)));
		assertEquals(Optional.empty(), found.order().parents().on());
		assertEquals("20-11-20", found.typed().get("inspected-on"));
	}

	@ParameterizedTest
	@CsvSource({"form,3", "rows,vier", "corrections,17", "profile,??", "school,00YY", "choices,0\tcat_verzuim\tMISSCHIEN", "days,SOMEDAY"})
	void whatIsNoOrderIsRefusedWithClearWordsAndStays(String question, String answer) {
		Map<String, String> answers = older();
		answers.put(question, answer);
		String id = leave(answers);
		Outcome<OrderDraft> opened = house.exchange.drafts().one(id);
		assertEquals(List.of("draft.unreadable"), House.refused(opened));
		String told = ((Outcome.Refused<OrderDraft>) opened).refusals().getFirst().what().in(Language.NL);
		assertEquals("De bewaarde overdracht D7 kan niet worden geopend.", told);
		assertEquals(List.of(id), House.done(house.exchange.drafts().all()).stream().map(LeftDraft::id).toList());
		House.done(house.exchange.drafts().throwAway(id));
	}

	@Test
	void whatIsStillMissingIsToldAtOnceAndNothingIsDone() {
		PrepareOrder begun = PrepareOrder.NONE.with(new Pair(House.LAS, House.OKR, Optional.empty(), Optional.empty(), Optional.empty()))
				.with(Parents.NOT_ASKED.withSeen(true));
		String before = house.store.picture();
		Outcome<Prepared> refused = house.exchange.preparing().prepare(begun, Progress.NONE);
		assertEquals(List.of("order.incomplete"), House.refused(refused));
		String told = ((Outcome.Refused<Prepared>) refused).refusals().getFirst().what().in(Language.NL);
		assertTrue(told.endsWith("Wat ontbreekt: de school, de leerlingenlijst, de map met dossiers, de dag waarop de ouders het dossier zagen, "
				+ "wie de inzage heeft vastgelegd."), told);
		assertEquals(List.of("order.incomplete"), House.refused(house.exchange.preparing().look(begun, Progress.NONE)));
		assertEquals(before, house.store.picture());
	}

	@Test
	void whoeverChoseNobodyIsNotTakenToMeanEverybody() {
		PrepareOrder order = house.order().with(Selection.nobody());
		assertEquals(List.of("selection.nobody"), House.refused(house.exchange.preparing().prepare(order, Progress.NONE)));
	}

	@Test
	void aContactWithoutANameIsNoneYet() {
		Along along = Along.PLAIN.withContact(Optional.of(new Contact(" ", "06", "")));
		assertEquals(Optional.empty(), along.namedContact());
		assertEquals(Optional.of(new Contact("M. Smit", "06", "")), along.withContact(Optional.of(new Contact(" M. Smit ", "06 ", "")))
				.namedContact());
	}
}
