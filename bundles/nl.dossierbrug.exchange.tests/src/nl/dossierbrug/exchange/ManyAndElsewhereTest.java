package nl.dossierbrug.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.prepare.Prepared;

/** Folders that hold far more than they should, or lead elsewhere. */
@Tag("long")
class ManyAndElsewhereTest extends HouseTest {

	private Path attachments;

	private Prepared prepareWith(Path files) {
		return House.done(house.exchange.preparing().prepare(new TestOrder(house.order()).attachments(files).order(), Progress.NONE));
	}

	private Path attachments() throws IOException {
		attachments = Files.createDirectory(folder.resolve("bijlagen"));
		house.list(Pupils.DAAN + ";Daan;van de;Berg;2014-03-17;8A;8;12");
		return attachments;
	}

	@Test
	void thousandsOfUnusableDossiersAreToldInAFewSentences() throws IOException {
		for (int i = 0; i < 3000; i++) {
			Files.writeString(house.dossiers.resolve("leeg-%04d.xml".formatted(i)), "");
			Files.writeString(house.dossiers.resolve("anders-%04d.xml".formatted(i)), "<html" + i + "/>");
		}

		Prepared prepared = house.prepare();

		assertTrue(prepared.findings().size() <= 4, prepared.findings()::toString);
		String told = prepared.findings().toString();
		assertTrue(told.contains("3.000 bestanden zijn niet gebruikt"), told);
		assertTrue(told.contains("leeg-0000.xml, leeg-0001.xml, leeg-0002.xml, leeg-0003.xml, leeg-0004.xml."), told);
		assertFalse(told.contains("leeg-0005.xml"), told);
		assertTrue(prepared.transfers().stream().allMatch(t -> t.senderStatus() == SenderStatus.GEREED));
	}

	@Test
	void thousandsOfFilesOfNobodyAreToldInOneSentence() throws IOException {
		attachments();
		for (int i = 0; i < 3000; i++) {
			Files.writeString(attachments.resolve("foto-%04d.txt".formatted(i)), "x");
		}

		List<Finding> findings = prepareWith(attachments).findings();

		assertEquals(List.of("attachment.nobody"), findings.stream().map(Finding::rule).toList());
		assertTrue(findings.getFirst().message().in(Language.NL).startsWith("3.000 bijlagen zijn niet gebruikt"), findings::toString);
		assertTrue(findings.getFirst().message().in(Language.EN).contains("foto-0000.txt"), findings::toString);
	}

	@Test
	void aDossierBehindALinkIsNotUsedAndThatIsSaidOnce() throws IOException {
		assumeTrue(File.separatorChar == '/', "elsewhere only an administrator may make links");
		Path outside = Files.createDirectory(folder.resolve("van een ander"));
		Path elsewhere = Files.move(house.dossiers.resolve("sem.xml"), outside.resolve("sem.xml"));
		Files.createSymbolicLink(house.dossiers.resolve("map"), outside);
		Files.createSymbolicLink(house.dossiers.resolve("sem.xml"), elsewhere);
		Files.createSymbolicLink(house.dossiers.resolve("weg.xml"), folder.resolve("nergens"));
		Files.createSymbolicLink(house.dossiers.resolve("rondje"), house.dossiers);

		Prepared prepared = house.prepare();

		assertEquals(List.of("folder.links"), prepared.findings().stream().map(Finding::rule).toList());
		assertTrue(prepared.findings().getFirst().message().in(Language.NL).startsWith("4 koppelingen (links)"), prepared.findings()::toString);
		Transfer sem = prepared.transfers().stream().filter(t -> t.bsn().orElseThrow().digits().equals(Pupils.SEM)).findFirst().orElseThrow();
		assertEquals("dossier.none", sem.refusal().orElseThrow().id());
	}

	@Test
	void anAttachmentBehindALinkDoesNotGoAlong() throws IOException {
		assumeTrue(File.separatorChar == '/', "elsewhere only an administrator may make links");
		Path secret = Files.writeString(folder.resolve("geheim.txt"), "van een ander");
		Files.createSymbolicLink(attachments().resolve("12 verslag.txt"), secret);
		Files.createSymbolicLink(attachments.resolve("12"), folder);
		Path own = Files.createDirectory(attachments.resolve("12 map"));
		Files.createSymbolicLink(own.resolve("verslag.txt"), secret);

		Prepared prepared = prepareWith(attachments);

		assertEquals(List.of("attachment.links"), prepared.findings().stream().map(Finding::rule).toList());
		assertTrue(prepared.findings().getFirst().message().in(Language.NL).startsWith("3 koppelingen (links)"), prepared.findings()::toString);
		Transfer daan = prepared.transfers().getFirst();
		assertEquals(SenderStatus.GEREED, daan.senderStatus());
		assertTrue(house.standard.fields(House.done(house.exchange.inbox().open(daan.id()))).stream()
				.noneMatch(field -> field.path().contains("bestandsinhoud")));
	}

	@Test
	void theFolderOfAttachmentsMayItselfBeALink() throws IOException {
		assumeTrue(File.separatorChar == '/', "elsewhere only an administrator may make links");
		Files.writeString(attachments().resolve("12 verslag.txt"), "Een verslag");

		Prepared prepared = prepareWith(Files.createSymbolicLink(folder.resolve("koppeling"), attachments));

		assertEquals(List.of(), prepared.findings());
		assertTrue(house.standard.fields(House.done(house.exchange.inbox().open(prepared.transfers().getFirst().id()))).stream()
				.anyMatch(field -> field.path().contains("bestandsinhoud")));
	}
}
