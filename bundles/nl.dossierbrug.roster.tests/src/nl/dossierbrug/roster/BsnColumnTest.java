package nl.dossierbrug.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.pupil.Pupil;

/** What happens to the number: repaired where that is certain, said in every case, never shown. */
@Tag("long")
class BsnColumnTest extends ListTest {

	private static final String EIGHT = Numbers.bsn(1_234_567);
	private static final String SEVEN = Numbers.bsn(123_456);

	private Pupil with(Object cell) throws IOException {
		Pupil inNew = only(workbook("lijst.xlsx", row("Burgerservicenummer", "Naam"), row(cell, "Sem Vries")));
		Pupil inOld = only(workbook("lijst.xls", row("Burgerservicenummer", "Naam"), row(cell, "Sem Vries")));
		assertEquals(inNew, inOld);
		return inNew;
	}

	private static void assertFound(String rule, Severity severity, Pupil pupil) {
		Finding finding = pupil.findings().getFirst();
		assertEquals(rule, finding.rule());
		assertEquals(severity, finding.severity());
		assertEquals(2, finding.line());
		assertEquals("Burgerservicenummer", finding.path());
		assertEquals(severity != Severity.ERROR, pupil.usable());
	}

	@Test
	void aNumberWithItsNineDigitsNeedsNoWord() throws IOException {
		assertTrue(with(Long.valueOf(BSN)).usable());
		assertEquals(List.of(), with(Long.valueOf(BSN)).findings());
		assertEquals(List.of(), with(BSN).findings());
	}

	@Test
	void lostZerosComeBack() throws IOException {
		for (String number : List.of(EIGHT, SEVEN)) {
			Pupil pupil = with(Long.valueOf(number));
			assertEquals(number, pupil.bsn().orElseThrow().digits());
			assertFound("list.bsn.zeros", Severity.INFO, pupil);
			assertFound("list.bsn.zeros", Severity.INFO, with(number.replaceFirst("^0+", "")));
		}
	}

	@Test
	void sevenOrEightDigitsThatFailTheTestAreNotPadded() throws IOException {
		assertFound("list.bsn.length", Severity.ERROR, with(Long.valueOf(EIGHT) + 1));
	}

	@ParameterizedTest
	@ValueSource(strings = {"%s.%s.%s", "%s %s %s", "%s-%s-%s", "'%s%s%s", " %s%s%s ", "%s\u00A0%s\u2011%s", "\u200B%s%s%s", "%s%s%s.0"})
	void marksAreLeftOut(String pattern) throws IOException {
		Pupil pupil = with(pattern.formatted(BSN.substring(0, 4), BSN.substring(4, 6), BSN.substring(6)));
		assertEquals(BSN, pupil.bsn().orElseThrow().digits());
		assertTrue(pupil.usable());
	}

	@Test
	void leftOutMarksAreSaid() throws IOException {
		assertFound("list.bsn.marks", Severity.INFO, with(BSN.substring(0, 4) + "." + BSN.substring(4)));
	}

	@ParameterizedTest
	@ValueSource(strings = {"1,23E+08", "1.23456E+08", "1e8"})
	void aShortenedNumberAsTextCannotBeTrusted(String text) throws IOException {
		assertFound("list.bsn.exponent", Severity.ERROR, with(text));
	}

	@ParameterizedTest
	@ValueSource(strings = {" ", "\u00A0", "'"})
	void aBlankCellIsSaid(String text) throws IOException {
		Pupil pupil = with(text);
		assertFalse(pupil.usable());
		assertEquals(Severity.ERROR, pupil.findings().getFirst().severity());
	}

	@Test
	void anEmptyCellIsSaid() throws IOException {
		assertFound("list.bsn.empty", Severity.ERROR, with(null));
		assertFound("list.bsn.empty", Severity.ERROR, with(" "));
	}

	@Test
	void aTypingErrorFailsTheElevenTest() throws IOException {
		String wrong = BSN.substring(0, 8) + (BSN.charAt(8) - '0' + 1) % 10;
		assertFound("ID-01", Severity.ERROR, with(wrong));
		assertFound("ID-01", Severity.ERROR, with("000000000"));
	}

	@Test
	void anOnderwijsnummerIsToldFromABsn() throws IOException {
		assertFound("ID-02", Severity.ERROR, with(Numbers.onderwijsnummer(12_345)));
	}

	@ParameterizedTest
	@ValueSource(strings = {"12345", "1234567890", "onbekend", "#N/A", "12345678X"})
	void whatIsNotNineDigitsIsSaid(String text) throws IOException {
		assertFound("list.bsn.length", Severity.ERROR, with(text));
	}

	@Test
	void aNumberWithAFractionIsNotRepaired() throws IOException {
		assertFound("list.bsn.length", Severity.ERROR, with(Long.valueOf(BSN) / 10.0));
	}

	@Test
	void aSpreadsheetFormulaAroundTheTextIsTakenOff() throws IOException {
		Pupil pupil = only(csv("BSN;Naam", "=\"" + EIGHT + "\";Sem Vries"));
		assertEquals(EIGHT, pupil.bsn().orElseThrow().digits());
		assertEquals(List.of(), pupil.findings());
	}

	@Test
	void theNumberIsNeverShown() throws IOException {
		String wrong = BSN.substring(0, 8) + (BSN.charAt(8) - '0' + 1) % 10;
		for (Object cell : List.of(wrong, Numbers.onderwijsnummer(5), Long.valueOf(EIGHT), BSN + "1", "BSN " + BSN)) {
			String said = with(cell).toString();
			assertFalse(said.matches("(?s).*\\d{7}.*"), said);
		}
	}
}
