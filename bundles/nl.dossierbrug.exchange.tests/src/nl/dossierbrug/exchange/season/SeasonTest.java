package nl.dossierbrug.exchange.season;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.dossierbrug.core.dossier.Element;
import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.exchange.House;
import nl.dossierbrug.exchange.MemoryStore;
import nl.dossierbrug.exchange.Pupils;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.season.SeasonMoment.What;

/** The year's dates, what they ask on a day, and what was made before the final advice. */
class SeasonTest {

	@TempDir
	Path folder;
	private House house;

	@BeforeEach
	void open() {
		house = new House(folder);
	}

	@AfterEach
	void close() {
		house.close();
	}

	private List<What> dueOn(String day) {
		house.clock.set(LocalDate.parse(day));
		return House.done(house.exchange.season().due()).stream().map(due -> due.moment().what()).toList();
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-29, 2027", "2026-03-01, 2026", "2025-08-01, 2026", "2031-07-31, 2031", "2030-09-01, 2031" })
	void everyYearHasEveryMomentWithItsSourceAndAnUnlistedYearFollowsTheRule(String day, int year) {
		List<SeasonMoment> moments = new SeasonTable().of(LocalDate.parse(day));
		assertEquals(List.of(What.values()), moments.stream().map(SeasonMoment::what).toList());
		assertEquals(LocalDate.of(year, Month.MARCH, 24), new SeasonTable().of(What.FINAL_ADVICE, LocalDate.parse(day)).to());
		assertEquals(Optional.of(LocalDate.of(year, Month.JANUARY, 10)), moments.getFirst().from());
		for (SeasonMoment moment : moments) {
			assertEquals(year, moment.to().getYear());
			assertFalse(moment.source().in(Language.NL).isBlank() || moment.source().in(Language.EN).isBlank());
		}
	}

	@Test
	void onADayOnlyThatIsToldWhichIsDueThen() {
		assertEquals(List.of(), dueOn("2026-11-29"));
		assertEquals(List.of(), dueOn("2027-01-09"));
		assertEquals(List.of(What.PROVISIONAL_ADVICE), dueOn("2027-01-10"));
		assertEquals(List.of(What.PROVISIONAL_ADVICE, What.TEST), dueOn("2027-01-31"));
		assertEquals(List.of(), dueOn("2027-02-20"));
		assertEquals(List.of(What.RESULT, What.FINAL_ADVICE), dueOn("2027-03-15"));
		assertEquals(List.of(What.REGISTRATION), dueOn("2027-03-31"));
		assertEquals(List.of(), dueOn("2027-04-01"));
	}

	@Test
	void theWordsNameTheDaysTheNewTestBesideTheOldAndWhichWayAnAdviceMayGo() {
		house.clock.set(LocalDate.parse("2027-01-28"));
		List<SeasonDue> winter = House.done(house.exchange.season().due());
		assertTrue(winter.getLast().name().in(Language.NL).contains("Doorstroomtoets (vroeger eindtoets)"));
		assertTrue(winter.getLast().what().in(Language.NL).contains("14-02-2027"), winter.getLast().what().in(Language.NL));
		house.clock.set(LocalDate.parse("2027-03-10"));
		String result = House.done(house.exchange.season().due()).getFirst().what().in(Language.NL);
		assertTrue(result.contains("verlaagt het advies nooit") && result.contains("tenzij"), result);
	}

	@Test
	void whatIsMadeOfTheLastYearBeforeTheFinalAdviceIsMarkedAndAfterItNoMore() {
		house.clock.set(LocalDate.parse("2027-03-01"));
		List<Transfer> early = house.prepare().transfers();
		assertEquals(List.of(true, true, false), early.stream().map(BeforeAdvice::marks).toList(), "Sem is in year 7");
		house.clock.set(LocalDate.parse("2027-03-24"));
		house.change();
		assertFalse(BeforeAdvice.marks(house.ready(Pupils.DAAN)));
	}

	@Test
	void toSecondaryEducationADossierWithoutAnAdviceIsMarkedAfterTheDayToo() {
		BeforeAdvice advice = new BeforeAdvice(new Desk(House.done(new MemoryStore().open(Path.of("home"))), "bea", house.clock, new Messages(Desk.class)));
		LocalDate after = LocalDate.parse("2027-05-01");
		Element none = Element.block("dossier", List.of());
		Element given = Element.block("dossier", List.of(Element.block("huidigeschool", List.of(Element.block("leerling",
				List.of(Element.block("overstapadvies", List.of(Element.leaf("advies", "60")))))))));
		assertTrue(advice.of(new Profile("POVO"), "", after, none).isPresent());
		assertEquals(Optional.empty(), advice.of(new Profile("POVO"), "", after, given));
		assertEquals(Optional.empty(), advice.of(new Profile("BB"), "8", after, none));
		assertTrue(advice.of(new Profile("POVO"), "", LocalDate.parse("2026-11-29"), given).isPresent());
		assertEquals(Optional.empty(), advice.of(new Profile("POPO"), "8", LocalDate.parse("2026-11-29"), none));
	}
}
