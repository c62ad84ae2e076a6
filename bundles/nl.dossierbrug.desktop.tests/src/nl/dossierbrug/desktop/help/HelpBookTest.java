package nl.dossierbrug.desktop.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import nl.dossierbrug.core.text.Language;


/** The help: every page is there in both languages, says the same, and leads nowhere that is not there. */
class HelpBookTest {

	private static final Pattern LINK = Pattern.compile("\\[[^\\]]+]\\(([^)]+)\\)");

	private static HelpPage page(Language language, String id) {
		return new HelpBook(language).page(id).orElseThrow(() -> new AssertionError("no page " + id + " in " + language));
	}

	@ParameterizedTest
	@ValueSource(strings = { "start", "transfers", "inbox", "importing", "reports", "viewer", "settings", "log", "handover.pair",
			"handover.preflight", "handover.pupils", "handover.dossiers", "handover.choices", "handover.check", "handover.ready",
			"handover.fetch", "keys", "words" })
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
					case HelpBlock.Paragraph(String words) -> links(book, id, words);
					case HelpBlock.Point(String mark, String words) -> links(book, id, words);
					case HelpBlock.Picture(String name, String words) -> assertNotNull(HelpBook.class.getResource("/help/pictures/"
							+ language.code() + "/" + name + ".png"), () -> id + " shows " + name + ", which is not there: run ./pictures");
					case HelpBlock.Title title -> assertFalse(title.words().isBlank());
					case HelpBlock.Heading heading -> assertFalse(heading.words().isBlank());
				}
			}
		}
	}

	private static void links(HelpBook book, String id, String words) {
		Matcher link = LINK.matcher(words);
		while (link.find()) {
			assertTrue(book.page(link.group(1)).isPresent(), id + " leads to " + link.group(1));
		}
	}
}
