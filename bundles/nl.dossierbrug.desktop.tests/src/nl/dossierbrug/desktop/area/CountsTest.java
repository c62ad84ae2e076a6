package nl.dossierbrug.desktop.area;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.desktop.importing.ImportingArea;
import nl.dossierbrug.desktop.start.StartArea;

/** One is not told as if it were several. */
class CountsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			0 | 0 | Teruggedraaid: er hoefde geen veld terug.
			1 | 0 | Teruggedraaid: 1 veld is weer zoals het was.
			7 | 1 | Teruggedraaid: 7 velden zijn weer zoals ze waren, 1 bleef omdat het daarna is gewijzigd.
			1 | 3 | Teruggedraaid: 1 veld is weer zoals het was, 3 bleven omdat ze daarna zijn gewijzigd.
			""")
	void whatWasTakenBack(int restored, int kept, String expected) {
		assertEquals(expected, new Messages(ImportingArea.class).text("undone", restored, kept).in(Language.NL));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			1 | Sem, Noor, Daan en één ander   | Sem, Noor, Daan and one other
			2 | Sem, Noor, Daan en 2 anderen   | Sem, Noor, Daan and 2 others
			""")
	void whoWaitsBesides(int others, String dutch, String english) {
		var words = new Messages(StartArea.class).text("names.more", "Sem, Noor, Daan", others);
		assertEquals(dutch, words.in(Language.NL));
		assertEquals(english, words.in(Language.EN));
	}
}
