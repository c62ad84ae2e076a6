package nl.dossierbrug.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.roster.internal.ExportReader;
import nl.dossierbrug.roster.internal.edexml.RosterReading;

/** The words of this bundle, in both languages. */
class WordsTest {

	@ParameterizedTest
	@ValueSource(classes = {ExportReader.class, RosterReading.class})
	void everyTextIsThereInBothLanguagesAndTakesItsArguments(Class<?> owner) {
		Messages messages = new Messages(owner);
		for (String key : messages.keys()) {
			assertTrue(messages.has(key), key);
			var text = messages.text(key, 1, 2, 3, 4, 5);
			for (Language language : Language.all()) {
				assertFalse(text.in(language).contains("{"), key);
			}
		}
	}

	@ParameterizedTest
	@ValueSource(classes = {ExportReader.class, RosterReading.class})
	void everyRefusalSaysAllFour(Class<?> owner) {
		Messages messages = new Messages(owner);
		long refusals = messages.keys().stream().filter(key -> key.endsWith(".what")).count();
		for (String part : new String[] {".meaning", ".next", ".who"}) {
			assertEquals(refusals, messages.keys().stream().filter(key -> key.endsWith(part)).count());
		}
	}
}
