package nl.dossierbrug.core.id;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalNumberTest {

	/** The numbers of the published test school, which every Dutch system may know. */
	@ParameterizedTest
	@ValueSource(strings = { "662460613", "482782481", "613543439", "559144428", "991904862", "388483763", "310008475",
			"274957462", "088584574", "238521436", "097902378", "334390205" })
	void aNumberThatPassesTheElevenTestIsABsn(String digits) {
		assertEquals(PersonalNumber.BSN, PersonalNumber.of(digits));
		assertEquals(digits, Bsn.of(digits).orElseThrow().digits());
	}

	@Test
	void anOnderwijsnummerIsNeverABsn() {
		assertEquals(PersonalNumber.ONDERWIJSNUMMER, PersonalNumber.of("101211151"));
		assertEquals(Optional.empty(), Bsn.of("101211151"));
	}

	@ParameterizedTest
	@CsvSource({ "662460614,IMPOSSIBLE", "000000000,IMPOSSIBLE", "88584574,NOT_NINE_DIGITS", "ABC,NOT_NINE_DIGITS",
			"66246061X,NOT_NINE_DIGITS", "' 62460613',NOT_NINE_DIGITS", "6624606130,NOT_NINE_DIGITS", "'',NOT_NINE_DIGITS" })
	void everythingElseIsToldApart(String text, PersonalNumber expected) {
		assertEquals(expected, PersonalNumber.of(text));
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "٦٦٢٤٦٠٦١٣" })
	void onlyOrdinaryDigitsCount(String text) {
		assertEquals(PersonalNumber.NOT_NINE_DIGITS, PersonalNumber.of(text));
	}

	@Test
	void oneWrongDigitIsAlwaysNoticed() {
		RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
		for (int i = 0; i < 2000; i++) {
			String valid = "%09d".formatted(random.nextInt(1, 1_000_000_000));
			if (PersonalNumber.of(valid) != PersonalNumber.BSN) {
				continue;
			}
			char[] digits = valid.toCharArray();
			int place = random.nextInt(9);
			digits[place] = (char) ('0' + (digits[place] - '0' + random.nextInt(1, 10)) % 10);
			assertFalse(PersonalNumber.of(new String(digits)) == PersonalNumber.BSN, valid);
		}
	}

	@Test
	void aBsnIsMaskedWhereverItIsPrinted() {
		Bsn bsn = new Bsn("662460613");
		assertEquals("••••••613", bsn.toString());
		assertEquals("••••••613", bsn.masked());
		assertEquals("••••••613", "" + Optional.of(bsn).get());
	}

	@Test
	void aWrongNumberIsNotRepeatedInTheComplaint() {
		String message = assertThrows(IllegalArgumentException.class, () -> new Bsn("662460614")).getMessage();
		assertFalse(message.contains("6624"));
	}

	@Test
	void whatIsTooShortToMaskInPartIsHiddenWhole() {
		assertEquals("•••", Bsn.mask("613"));
		assertEquals("", Bsn.mask(""));
		assertTrue(Bsn.mask("6624606").endsWith("606"));
	}
}
