package nl.dossierbrug.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.exchange.settings.SettingValue;

/** Until when a dossier can be had, as the school sets it. */
class ValidUntilTest extends HouseTest {

	private static final String KEY = "overdracht.geldig-tot";

	private Outcome<SettingValue> set(String day) {
		return house.exchange.administration().set(KEY, day);
	}

	/** The clock stands at the first day of June 2026. */
	@ParameterizedTest
	@CsvSource({ "31-07,2026-07-31", "01-06,2026-06-01", "31-05,2027-05-31", "31-12,2026-12-31", "28-02,2027-02-28" })
	void itIsTheNextOfThoseDays(String day, String last) {
		House.done(set(day));
		assertEquals(Optional.of(LocalDate.parse(last)), house.ready(Pupils.DAAN).expires());
	}

	@Test
	void unsetItIsTheLastDayOfTheSchoolYear() {
		assertEquals("31-07", House.done(house.exchange.administration().setting(KEY)).value());
		house.clock.set(LocalDate.of(2026, 8, 1));
		assertEquals(Optional.of(LocalDate.of(2027, 7, 31)), house.ready(Pupils.DAAN).expires());
	}

	@Test
	void whatIsReadyKeepsItsOwnLastDay() {
		String id = house.ready(Pupils.DAAN).id();
		House.done(set("31-12"));
		assertEquals(Optional.of(LocalDate.of(2026, 7, 31)), house.transfer(id).expires());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "31-7", "2026-07-31", "07-31", "32-01", "31-06", "29-02", "00-01", "einde schooljaar", "true" })
	void whatIsNoDayIsRefusedWithHowItIsWritten(String wrong) {
		Outcome<SettingValue> outcome = set(wrong);
		assertEquals("setting.value", House.refused(outcome).getFirst());
		Refusal refusal = ((Outcome.Refused<SettingValue>) outcome).refusals().getFirst();
		assertTrue(refusal.next().in(Language.NL).contains("DD-MM"), refusal::toString);
		assertEquals("31-07", House.done(house.exchange.administration().setting(KEY)).value());
	}
}
