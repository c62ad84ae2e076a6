package nl.dossierbrug.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.outcome.Refusal;

class MessagesTest {

	private final Messages messages = new Messages(MessagesTest.class);

	@Test
	void aTextSpeaksBothLanguages() {
		Text text = messages.text("pupils", 2);
		assertEquals("2 leerlingen", text.in(Language.NL));
		assertEquals("2 pupils", text.in(Language.EN));
		assertEquals("2 leerlingen", text.toString());
	}

	@Test
	void aTextWithinATextIsPutInTheRightLanguage() {
		Text text = messages.text("made", messages.text("pupils", 3));
		assertEquals("Klaargezet: 3 leerlingen", text.in(Language.NL));
		assertEquals("Made ready: 3 pupils", text.in(Language.EN));
	}

	@Test
	void largeNumbersAreWrittenAsInTheNetherlands() {
		assertEquals("12.000 leerlingen", messages.text("pupils", 12000).in(Language.NL));
	}

	@Test
	void aKeyThatALanguageLacksIsAFaultOfTheBundle() {
		assertTrue(messages.has("pupils"));
		assertFalse(messages.has("dutch.only"));
		assertThrows(IllegalStateException.class, () -> messages.text("dutch.only"));
		assertEquals(Set.of("counted", "dutch.only", "made", "no.what", "no.meaning", "no.next", "no.who", "pupils", "report", "size"), messages.keys());
	}

	@Test
	void aBundleWithoutItsFilesIsAFault() {
		assertThrows(IllegalStateException.class, () -> new Messages(String.class));
	}

	@Test
	void aRefusalTakesItsFourPartsFromTheFile() {
		Refusal refusal = Refusal.of(messages, "no", "8A");
		assertEquals("no", refusal.id());
		assertEquals("Groep 8A bestaat niet", refusal.what().in(Language.NL));
		assertEquals("the school''s office".replace("''", "'"), refusal.who().in(Language.EN));
	}

	@Test
	void languagesAreKnownByTheirCode() {
		assertEquals(Optional.of(Language.EN), Language.of("EN"));
		assertEquals(Optional.of(Language.NL), Language.of("nl"));
		assertEquals(Optional.empty(), Language.of("fr"));
		assertEquals(Optional.empty(), Language.of(null));
	}
}
