package nl.dossierbrug.desktop.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import nl.dossierbrug.core.text.Language;


/** The help: every page is there in both languages, says the same, and leads nowhere that is not there. */
class HelpBookTest {

	private static HelpPage page(Language language, String id) {
		return new HelpBook(language).page(id).orElseThrow(() -> new AssertionError("no page " + id + " in " + language));
	}

	@ParameterizedTest
	@ValueSource(strings = { "start", "transfers", "inbox", "importing", "reports", "viewer", "settings", "log", "handover.pair",
			"handover.preflight", "handover.pupils", "handover.dossiers", "handover.choices", "handover.check", "handover.ready",
			"handover.fetch", "ways", "walking", "route.parnassys.ot", "route.esis.ldos", "route.parnassys.top", "keys", "words" })
	void everyScreenHasAPageInBothLanguagesThatSaysTheSame(String id) {
		assertTrue(new HelpBook(Language.NL).ids().contains(id), "pages.csv does not name " + id);
		List<String> dutch = page(Language.NL, id).blocks().stream().map(block -> block.getClass().getSimpleName()).toList();
		List<String> english = page(Language.EN, id).blocks().stream().map(block -> block.getClass().getSimpleName()).toList();
		assertEquals(dutch, english);
		assertFalse(page(Language.NL, id).title().equals(id));
	}

	static List<Language> languages() {
		return Language.all();
	}

	@ParameterizedTest
	@MethodSource("languages")
	void linksAndPicturesLeadSomewhere(Language language) {
		HelpBook book = new HelpBook(language);
		for (String id : book.ids()) {
			for (HelpBlock block : page(language, id).blocks()) {
				switch (block) {
					case HelpBlock.Paragraph(HelpWords words) -> links(book, id, words);
					case HelpBlock.Point(String mark, HelpWords words) -> links(book, id, words);
					case HelpBlock.Picture(String name, HelpWords words) -> assertNotNull(HelpBook.class.getResource("/help/pictures/"
							+ language.code() + "/" + name + ".png"), () -> id + " shows " + name + ", which is not there: run ./pictures");
					case HelpBlock.Title title -> assertFalse(title.words().plain().isBlank());
					case HelpBlock.Heading heading -> assertFalse(heading.words().plain().isBlank());
				}
			}
		}
	}

	private static void links(HelpBook book, String id, HelpWords words) {
		words.pages().forEach(page -> assertTrue(book.page(page).isPresent(), id + " leads to " + page));
	}

	@Test
	void aPageIsReadAsMarkdown() {
		HelpPage page = HelpPage.of("x", "# Wat *is* dit?\nEen **woord**\nen [de woordenlijst](words) & meer.\n\n![Vandaag](start)\n\n2. Kies *Wel lezen*\n3. `F1`\n\n## Slot\n- een_twee\n");
		assertEquals("Wat is dit?", page.title());
		assertEquals(List.of("Wat is dit?", "Een woord en de woordenlijst & meer.", "Vandaag", "Kies Wel lezen", "F1", "Slot", "een_twee"),
				page.blocks().stream().map(block -> block.words().plain()).toList());
		assertEquals(List.of("words"), page.blocks().get(1).words().pages());
		assertEquals("start", assertInstanceOf(HelpBlock.Picture.class, page.blocks().get(2)).name());
		assertEquals("2.", assertInstanceOf(HelpBlock.Point.class, page.blocks().get(3)).mark());
		assertTrue(page.says(" WOORDENLIJST &") && !page.says("Paragraph"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "> een citaat", "- een\n  - twee", "<b>vet</b>", "    code", "tekst ![plaatje](start) tekst", "***" })
	void whatTheHelpDoesNotShowIsAFaultOfThePage(String text) {
		assertThrows(IllegalArgumentException.class, () -> HelpPage.of("x", text));
	}
}
