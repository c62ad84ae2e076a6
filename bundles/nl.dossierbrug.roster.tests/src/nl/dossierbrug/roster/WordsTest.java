package nl.dossierbrug.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.roster.internal.ExportReader;

/** The words of this bundle, in both languages. */
class WordsTest {

	@Test
	void everyTextIsThereInBothLanguagesAndTakesItsArguments() {
		Messages messages = new Messages(ExportReader.class);
		for (String key : messages.keys()) {
			assertTrue(messages.has(key), key);
			var text = messages.text(key, "een", "twee", "drie", "vier", "vijf");
			for (Language language : Language.values()) {
				assertFalse(text.in(language).contains("{"), key);
			}
		}
	}

	@Test
	void everyRefusalSaysAllFour() {
		Messages messages = new Messages(ExportReader.class);
		long refusals = messages.keys().stream().filter(key -> key.endsWith(".what")).count();
		for (String part : new String[] {".meaning", ".next", ".who"}) {
			assertEquals(refusals, messages.keys().stream().filter(key -> key.endsWith(part)).count());
		}
	}
}
