package nl.dossierbrug.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.outcome.Severity;

class TextTest {

	private static final Language FRISIAN = new Language("fy");

	private final Messages messages = new Messages(TextTest.class);

	private Text report(Object... arguments) {
		return messages.text("report", arguments);
	}

	@Test
	void everyKindOfArgumentIsWrittenInTheLanguageOfWhoReads() {
		Text text = report("Noor", LocalDate.of(2026, 3, 17), messages.text("pupils", 12_000));
		assertEquals("Noor op 17-03-2026: 12.000 leerlingen", text.in(Language.NL));
		assertEquals("Noor on 17-03-2026: 12,000 pupils", text.in(Language.EN).replace("12.000", "12,000"));
		assertEquals("1,5 MB", messages.text("size", 1.5).in(Language.NL));
	}

	@Test
	void noNumberOfAPersonIsReadWhateverItCameIn() {
		Bsn bsn = new Bsn("123456782");
		for (Object number : List.of(bsn, new Argument.Secret("123456782"), "123456782", "1234.56.782", Path.of("123456782.xml"),
				Text.same("BSN 123456782"), messages.text("size", "123456782"))) {
			for (Text text : List.of(report(number, "", ""), report(number, "", "").kept())) {
				for (Language language : Language.all()) {
					assertFalse(text.in(language).replaceAll("\\D", "").contains("123456"), text.in(language));
				}
			}
			assertFalse(report(number, "", "").kept().values().toString().replaceAll("\\D", "").contains("123456"));
		}
	}

	@Test
	void theSameOfTheSameIsEqualAndTheSameOfAnotherHasTheSameShape() {
		Text one = report("Noor", LocalDate.of(2026, 3, 17), messages.text("size", "a"));
		assertEquals(one, new Messages(TextTest.class).text("report", "Noor", LocalDate.of(2026, 3, 17), messages.text("size", "a")));
		Text other = report("Daan", LocalDate.of(2026, 3, 18), messages.text("size", "b"));
		assertNotEquals(one, other);
		assertEquals(other, one.saying(other.values()));
		assertEquals(List.of(new Argument.Said("Daan"), new Argument.Day(LocalDate.of(2026, 3, 18)), new Argument.Said("b")), other.values());
		assertEquals(other.kept(), one.kept().saying(other.kept().values()));
	}

	@Test
	void aCountOnWhichWordsDependIsNoValueToLeaveOut() {
		assertEquals(List.of(), messages.text("counted", 1).values());
		assertEquals("één leerling", messages.text("counted", 1).kept().in(Language.NL));
		assertEquals("2 leerlingen", messages.text("counted", 2).kept().in(Language.NL));
		assertEquals(List.of(new Argument.Count(2)), messages.text("pupils", 2).values());
	}

	@Test
	void whatIsKeptReadsTheSameInEveryLanguageAndTellsWhereItCameFrom() {
		Text joined = Text.joined("; ", List.of(report("Noor", "x", messages.text("pupils", 3)), Text.of("wit", "white"), Text.same("8A"),
				messages.text("counted", 2)));
		KeptWords kept = joined.kept();
		for (Language language : Language.all()) {
			assertEquals(joined.in(language), kept.in(language));
		}
		assertEquals(joined.values(), kept.values());
		assertEquals("nl.dossierbrug.core.text/report", report("a", "b", "c").kept().key());
		assertEquals(kept, kept.kept());
		assertEquals("a; b", Text.joined("; ", List.of(Text.same("a"), Text.same("b"))).in(Language.EN));
	}

	@Test
	void whatWeNamedOurselvesIsNotMasked() {
		assertEquals("kopie 080000000 MB", messages.text("size", new Argument.Code("kopie 080000000")).in(Language.NL));
		assertEquals("kopie ••••••000 MB", messages.text("size", "kopie 080000000").in(Language.NL));
	}

	@Test
	void signsThatStandForValuesAreWrittenAsTheyAreInAValueAndLeftOutOfWords() {
		assertEquals("\uE000", Text.same("\uE000").kept().in(Language.NL));
		assertEquals("\uFFFD", Text.of("\uE000", "").kept().in(Language.NL));
	}

	@Test
	void aLanguageWithoutWordsOfItsOwnSpeaksDutch() {
		assertEquals("één leerling", messages.text("counted", 1).in(FRISIAN));
		assertEquals("wit", Text.of("wit", "white").in(FRISIAN));
		assertEquals("wit", Text.of("wit", "white").kept().in(FRISIAN));
		assertEquals("wyt", Text.of(Map.of(Language.NL, "wit", FRISIAN, "wyt")).in(FRISIAN));
	}

	@Test
	void whatIsNotThereIsAFaultAtOnce() {
		assertThrows(IllegalArgumentException.class, () -> report((Object) null, "", ""));
	}

	@Test
	void findingsAndRefusalsAreKeptWhole() {
		Finding finding = new Finding("a.b", Severity.ERROR, "/x", 3, report("Noor", "", "")).kept();
		assertTrue(finding.message() instanceof KeptWords);
		assertEquals(finding, finding.kept());
		Refusal refusal = Refusal.of(messages, "no", "8A").kept();
		assertEquals("Groep 8A bestaat niet", refusal.what().in(Language.NL));
		assertTrue(refusal.who() instanceof KeptWords);
	}
}
