package nl.dossierbrug.crashes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small part of what {@code ./crashes} does, always the same. */
class CampaignTest {

	private static final int KILLS = 12;
	private static final long SEED = 20_261_128;

	@TempDir
	Path folder;

	@Test
	void aDozenKillsLoseNothing() throws Exception {
		Workers workers = new Workers(Everything.classPath(), Optional.empty(), folder);
		Tally tally = new Campaign(folder, workers, SEED, new PrintStream(OutputStream.nullOutputStream())).run(KILLS);
		assertEquals(List.of(), tally.found(), tally.table());
		for (KillTrouble.Kind kind : KillTrouble.Kind.values()) {
			assertEquals(0, tally.of(kind), kind.words());
		}
		assertEquals(KILLS, tally.kills());
	}
}
