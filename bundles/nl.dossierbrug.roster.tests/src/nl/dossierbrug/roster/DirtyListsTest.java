package nl.dossierbrug.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.dossierbrug.dirtylists.Comparison;
import nl.dossierbrug.dirtylists.DirtyList;

/** Lists as dirty as real ones: nothing that is read differs in silence from what they were made of. */
@Tag("long")
class DirtyListsTest extends ListTest {

	private static final int LISTS = 400;

	@Test
	void nothingIsMisreadInSilence() throws IOException {
		for (int seed = 0; seed < LISTS; seed++) {
			DirtyList made = DirtyList.make(seed, folder, LocalDate.of(2026, 3, 1));
			assertEquals(List.of(), Comparison.silent(made, read(made.file())), "seed " + seed + ", " + made.how());
			Files.delete(made.file());
		}
	}
}
