package nl.dossierbrug.practice;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.dossier.Element;
import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.standard.CheckMode;
import nl.dossierbrug.standard.Composed;
import nl.dossierbrug.standard.Composition;
import nl.dossierbrug.standard.Identity;
import nl.dossierbrug.standard.ReadResult;
import nl.dossierbrug.standard.engine.Oso;

@Tag("long")
class PracticeDossiersTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 9);

	@TempDir
	private Path folder;

	private final Oso oso = new Oso();

	@ParameterizedTest
	@ValueSource(strings = {"2026-03-09", "2026-08-03", "2026-11-22", "2027-07-31"})
	void everyWholeDossierIsInOrderAllTheYearRound(LocalDate today) throws IOException {
		PracticeFiles files = new PracticeSchool(oso, today).write(folder);
		int read = 0;
		for (PracticePupil pupil : files.pupils()) {
			if (!pupil.is("no-dossier") && !pupil.is("cut-off")) {
				ReadResult result = read(files, pupil);
				assertEquals(List.of(), errors(result.findings()), pupil.leerlingnummer());
				assertEquals(List.of(), errors(oso.check(result.dossier().orElseThrow(), CheckMode.OFFICIAL)), pupil.leerlingnummer());
				read++;
			}
		}
		assertEquals(23, read);
	}

	@Test
	void everyDossierIsOfItsPupilExceptTheOneThatWasMixedUp() throws IOException {
		PracticeFiles files = write();
		for (PracticePupil pupil : files.pupils()) {
			if (pupil.is("no-dossier") || pupil.is("cut-off")) {
				continue;
			}
			Identity identity = oso.identity(dossier(files, pupil));
			assertEquals(pupil.bsn().digits(), identity.bsn());
			assertEquals(pupil.profile(), identity.profile().orElseThrow());
			if (pupil.is("mixed-up")) {
				assertNotEquals(pupil.name().achternaam(), identity.name().achternaam());
				assertNotEquals(pupil.birthDate(), identity.birthDate().orElseThrow());
			} else {
				assertEquals(pupil.name(), identity.name());
				assertEquals(pupil.birthDate(), identity.birthDate().orElseThrow());
				assertEquals(pupil.is("other-group") ? PracticeSchool.OTHER_GROUP : pupil.group(), identity.group());
			}
		}
	}

	@Test
	void onePupilHasNoDossierAndOneHasHalf() throws IOException {
		PracticeFiles files = write();
		assertEquals(1, files.pupils().stream().filter(p -> !Files.exists(file(files, p))).count());
		PracticePupil half = only(files, "cut-off");
		assertFalse(read(files, half).valid());
	}

	@Test
	void aSpoiledDossierThatIsTakenOutOnceMoreIsWhole() throws IOException {
		PracticeSchool school = new PracticeSchool(oso, TODAY);
		PracticeFiles files = school.write(folder);
		for (String trait : List.of("cut-off", "mixed-up", "no-dossier")) {
			PracticePupil pupil = only(files, trait);
			school.writeAgain(files, pupil);
			assertTrue(read(files, pupil).valid());
			assertEquals(pupil.name(), oso.identity(dossier(files, pupil)).name());
		}
	}

	@Test
	void everyDossierCanBecomeOneWithinTheSchool() throws IOException {
		PracticeFiles files = write();
		Composition within = Composition.of(new Profile("BB"), new School(PracticeSchool.BRIN), TODAY);
		for (PracticePupil pupil : files.pupils()) {
			if (!pupil.is("no-dossier") && !pupil.is("cut-off")) {
				assertInstanceOf(Outcome.Done.class, oso.compose(dossier(files, pupil), within));
			}
		}
	}

	@Test
	void aDossierForASamenwerkingsverbandCanBeMadeOfThePupilsWithSupport() throws IOException {
		PracticeFiles files = write();
		Composition support = Composition.of(new Profile("POSWV"), new School(PracticeSchool.BRIN), TODAY);
		List<PracticePupil> pupils = files.pupils().stream().filter(p -> p.is("support")).toList();
		assertEquals(4, pupils.size());
		for (PracticePupil pupil : pupils) {
			Composed composed = assertInstanceOf(Composed.class,
					assertInstanceOf(Outcome.Done.class, oso.compose(dossier(files, pupil), support)).value());
			assertEquals(List.of(), errors(oso.structure(composed.dossier())), pupil.leerlingnummer());
			assertEquals(List.of(), errors(oso.check(composed.dossier(), CheckMode.OFFICIAL)), pupil.leerlingnummer());
			assertEquals("", oso.identity(composed.dossier()).bsn());
		}
	}

	@Test
	void aSecretAddressIsNowhereInTheDossier() throws IOException {
		PracticeFiles files = write();
		Element leerling = dossier(files, only(files, "secret")).root().at("huidigeschool/leerling").orElseThrow();
		assertEquals("true", leerling.textAt("adresgeheim").orElseThrow());
		assertTrue(leerling.child("adreslijst").isEmpty());
		assertTrue(leerling.children().stream().filter(e -> e.name().equals("verzorger"))
				.allMatch(carer -> carer.child("adreslijst").isEmpty()));
	}

	@Test
	void anAttachmentIsAWholeFileInAnArchive() throws IOException {
		PracticeFiles files = write();
		Element loose = dossier(files, only(files, "list-twice")).root()
				.at("huidigeschool/leerling/overigdocumentlijst").orElseThrow();
		assertEquals(List.of("groepsverslag.txt", "groeidocument.pdf"),
				loose.children().stream().map(d -> d.textAt("bestandsnaam").orElseThrow()).toList());
		String pdf = new String(unpacked(loose.children().getLast()), StandardCharsets.ISO_8859_1);
		assertTrue(pdf.startsWith("%PDF-1.4"));
		int table = Integer.parseInt(pdf.replaceAll("(?s).*startxref\n(\\d+)\n.*", "$1"));
		assertTrue(pdf.startsWith("xref", table));
	}

	@Test
	void noFileIsNamedAfterABsn() throws IOException {
		write();
		try (Stream<Path> all = Files.walk(folder)) {
			assertTrue(all.filter(Files::isRegularFile).noneMatch(p -> p.getFileName().toString().matches(".*\\d{9}.*")));
		}
	}

	@Test
	void theSameDateGivesTheSameSchool() throws IOException {
		PracticeFiles first = new PracticeSchool(oso, TODAY).write(folder.resolve("first"));
		PracticeFiles second = new PracticeSchool(oso, TODAY).write(folder.resolve("second"));
		assertEquals(first.pupils(), second.pupils());
		assertArrayEquals(Files.readAllBytes(first.cleanList()), Files.readAllBytes(second.cleanList()));
		assertArrayEquals(Files.readAllBytes(first.roster()), Files.readAllBytes(second.roster()));
		assertArrayEquals(Files.readAllBytes(first.esisList()), Files.readAllBytes(second.esisList()));
		try (Stream<Path> dossiers = Files.list(first.dossiers())) {
			for (Path dossier : dossiers.toList()) {
				assertEquals(-1, Files.mismatch(dossier, second.dossiers().resolve(dossier.getFileName())));
			}
		}
	}

	@Test
	void aLargeSchoolHasDossiersOfRealSizeThatAreInOrder() throws IOException {
		PracticeFiles files = new PracticeSchool(oso, TODAY).many(60, folder);
		assertEquals(60, files.pupils().stream().map(PracticePupil::bsn).distinct().count());
		assertEquals(61, Files.readAllLines(files.cleanList()).size());
		for (PracticePupil pupil : files.pupils()) {
			long size = Files.size(file(files, pupil));
			assertTrue(size > 20_000 && size < 70_000, "size " + size);
			ReadResult result = read(files, pupil);
			assertTrue(result.valid());
			assertEquals(List.of(), errors(oso.check(result.dossier().orElseThrow(), CheckMode.OFFICIAL)));
		}
	}

	private PracticeFiles write() throws IOException {
		return new PracticeSchool(oso, TODAY).write(folder);
	}

	private static PracticePupil only(PracticeFiles files, String trait) {
		return files.pupils().stream().filter(p -> p.is(trait)).findFirst().orElseThrow();
	}

	private static Path file(PracticeFiles files, PracticePupil pupil) {
		return files.dossiers().resolve(pupil.leerlingnummer() + ".xml");
	}

	private ReadResult read(PracticeFiles files, PracticePupil pupil) throws IOException {
		return oso.read(new ByteArrayInputStream(Files.readAllBytes(file(files, pupil))));
	}

	private Dossier dossier(PracticeFiles files, PracticePupil pupil) throws IOException {
		return read(files, pupil).dossier().orElseThrow();
	}

	private static List<Finding> errors(List<Finding> findings) {
		return findings.stream().filter(Finding::isError).toList();
	}

	private static byte[] unpacked(Element document) throws IOException {
		byte[] archive = Base64.getDecoder().decode(document.textAt("bestandsinhoud").orElseThrow());
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
			assertEquals(document.textAt("bestandsnaam").orElseThrow(), zip.getNextEntry().getName());
			return zip.readAllBytes();
		}
	}
}
