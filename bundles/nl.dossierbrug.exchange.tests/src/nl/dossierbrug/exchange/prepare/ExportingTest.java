package nl.dossierbrug.exchange.prepare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.exchange.House;
import nl.dossierbrug.exchange.HouseTest;
import nl.dossierbrug.exchange.Pupils;
import nl.dossierbrug.exchange.model.MadeFile;
import nl.dossierbrug.exchange.model.Transfer;

/** Giving out single dossiers as files. */
class ExportingTest extends HouseTest {

	@TempDir
	Path out;

	private Transfer ready() {
		house.list(Pupils.DAAN + ";Daan;van de;Berg;2014-03-17;8A;8");
		return house.ready(Pupils.DAAN);
	}

	private Outcome<List<Exported>> export(String... transfers) {
		return house.exchange.exporting().export(List.of(transfers), out.resolve("uit"), Progress.NONE);
	}

	@Test
	void whatStandsReadyIsGivenOutAndRememberedWithItsBatch() throws IOException {
		Transfer one = ready();
		Exported given = House.done(export(one.id())).getFirst();
		assertTrue(Files.readString(out.resolve("uit/index.csv")).contains(given.sha256()));
		MadeFile made = House.done(house.exchange.files().all()).getFirst();
		assertEquals(MadeFile.Kind.EXPORT, made.kind());
		assertEquals(one.batch(), made.about());
		assertEquals(given.sha256(), House.done(export(one.id())).getFirst().sha256(), "what stands there as it should is done");
	}

	@Test
	void everythingThatCannotBeGivenOutIsToldAtOnceAndNothingIsWritten() {
		Transfer one = ready();
		House.done(house.exchange.tracking().withdraw(List.of(one.id()), "fout"));
		assertEquals(List.of("export.not-ready", "transfer.unknown"), export(one.id(), "T99").refusals().stream().map(Refusal::id).toList());
		assertFalse(Files.exists(out.resolve("uit")));
	}
}
