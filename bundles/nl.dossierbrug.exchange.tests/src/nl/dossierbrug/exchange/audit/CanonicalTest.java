package nl.dossierbrug.exchange.audit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Argument;
import nl.dossierbrug.core.text.KeptWords;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Text;

/** What the log says of a record must be the same in every process, and in homes of before. */
class CanonicalTest {

	/** As words were kept at first. */
	private record Words(String nl, String en) {
	}

	@Test
	void wordsCountAsTheyAreReadAndAsTheyDidWhenTheyWereTwoTexts() {
		byte[] before = new Canonical().bytes(List.of(new Words("Versie 2", "Version 2"), new Words("", "")));
		Text said = new KeptWords("a/b", Map.of(Language.NL, "Versie \uE000", Language.EN, "Version \uE000"), List.of(new Argument.Said("2")));
		assertArrayEquals(before, new Canonical().bytes(List.of(said, Text.same(""))));
		assertArrayEquals(before, new Canonical().bytes(List.of(Text.of("Versie 2", "Version 2"), Text.of("", "").kept())));
		assertEquals(before.length, new Canonical().bytes(List.of(said.kept(), Text.same("").kept())).length);
	}

	/** A refusal as it was before it had a kind. */
	private record Before(String id, Text what, Text meaning, Text next, Text who) {
	}

	@Test
	void aRefusalOfBeforeCountsAsItDidAndAKindAndFurtherReasonsCountToo() {
		Text words = Text.of("woorden", "words");
		Refusal now = new Refusal("a.no", words, words, words, words);
		byte[] bytes = new Canonical().bytes(now);
		assertArrayEquals(new Canonical().bytes(new Before("a.no", words, words, words, words)), bytes);
		assertFalse(Arrays.equals(bytes, new Canonical().bytes(now.as(Refusal.Kind.WHOSE))));
		Refusal two = Refusal.together(List.of(now, new Refusal("a.never", words, words, words, words)));
		assertFalse(Arrays.equals(bytes, new Canonical().bytes(two)));
	}
}
