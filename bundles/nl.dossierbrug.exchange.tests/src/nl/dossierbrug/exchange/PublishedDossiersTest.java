package nl.dossierbrug.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.spi.ImportMode;
import nl.dossierbrug.exchange.importing.Action;
import nl.dossierbrug.exchange.importing.ImportOrder;
import nl.dossierbrug.exchange.importing.ImportResult;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.prepare.PrepareOrder;
import nl.dossierbrug.exchange.prepare.Prepared;
import nl.dossierbrug.exchange.request.RequestAnswer;
import nl.dossierbrug.standard.Identity;

/** The route on the example dossiers that come with the standard, where these are at hand. */
class PublishedDossiersTest {

	@TempDir
	Path folder;

	@Test
	void everyPublishedDossierWithABsnGoesAllTheWay() throws IOException {
		assumeTrue(System.getProperty("dossierbrug.published") != null, "only where the published examples are");
		Path examples = Path.of(System.getProperty("dossierbrug.published"), "oso", "official", "2019.1", "examples");
		assumeTrue(Files.isDirectory(examples), "only where the published examples are");
		try (House house = new House(folder)) {
			List<String> lines = lines(house, examples);
			house.list(lines.toArray(String[]::new));
			Prepared prepared = House.done(house.exchange.preparing().prepare(
					PrepareOrder.of(House.LAS, House.OKR, House.SCHOOL, house.list, examples), Progress.NONE));
			assertEquals(lines.size(), prepared.transfers().size());
			prepared.transfers().forEach(transfer -> assertEquals(SenderStatus.GEREED, transfer.senderStatus(),
					() -> transfer.refusal() + " " + transfer.findings()));
			// those for a samenwerkingsverband carry no number
			assertTrue(prepared.findings().stream().map(Finding::path).allMatch(file -> file.contains("PaO")));

			List<RequestAnswer> answers = House.done(house.exchange.requesting().byBatch(House.OKR, House.SCHOOL,
					prepared.batch().id(), Progress.NONE));
			assertTrue(answers.stream().allMatch(RequestAnswer::delivered));
			List<ImportResult> results = new ArrayList<>();
			House.done(house.exchange.importing().run(new ImportOrder(House.OKR, Optional.of(prepared.batch().id()),
					List.of(), ImportMode.OVERSCHRIJVEN, false, true, false), results::add, Progress.NONE));
			assertTrue(results.stream().allMatch(result -> result.action() == Action.NEW));
			for (ImportResult result : results) {
				House.done(house.exchange.importing().undo(result.importId().orElseThrow()));
			}
			assertEquals(List.of(), House.done(house.exchange.okr().all(House.OKR)));
			assertEquals(List.of(), House.done(house.exchange.administration().verifyAudit(Progress.NONE)).findings());
		}
	}

	private static List<String> lines(House house, Path examples) throws IOException {
		List<String> lines = new ArrayList<>();
		try (var files = Files.list(examples)) {
			for (Path file : files.sorted().toList()) {
				try (InputStream in = Files.newInputStream(file)) {
					Identity who = house.standard.identity(house.standard.read(in).dossier().orElseThrow());
					if (Bsn.of(who.bsn()).isPresent()) {
						lines.add(String.join(";", who.bsn(), who.name().roepnaam(), who.name().voorvoegsel(),
								who.name().achternaam(), who.birthDate().map(Object::toString).orElse(""), "8A", "8"));
					}
				}
			}
		}
		return lines;
	}
}
