package nl.dossierbrug.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.practice.PracticeFiles;
import nl.dossierbrug.practice.PracticePupil;
import nl.dossierbrug.practice.PracticeSchool;
import nl.dossierbrug.testing.partner.Partner;
import nl.dossierbrug.testing.partner.PartnerCertificates;
import nl.dossierbrug.testing.partner.PartnerPupil;
import nl.dossierbrug.testing.partner.PartnerSchool;
import nl.dossierbrug.testing.partner.PartnerSecret;
import nl.dossierbrug.testing.partner.PartnerSetup;

/** The roster of ParnasSys and of Esis over mutual TLS from a simulated partner, at the command line. */
@Tag("long")
class LiveRosterTest {

	@TempDir
	static Path school;
	private static PracticeFiles files;
	private static Partner partner;
	@TempDir
	Path folder;
	private House house;
	private Path list;

	@BeforeAll
	static void startPartner() throws IOException {
		files = new PracticeSchool(new Parts.Kept().get().standard(), LocalDate.now()).write(school.resolve("practice"));
		PartnerSetup setup = PartnerSetup.in(Files.createDirectory(school.resolve("partner")));
		partner = Partner.start(setup.of(PartnerSchool.of(new Brin("00ZZ"), LocalDate.now(), files.pupils().stream().map(LiveRosterTest::inLas).toList())));
	}

	@AfterAll
	static void stopPartner() {
		partner.close();
	}

	private static PartnerPupil inLas(PracticePupil pupil) {
		return new PartnerPupil(pupil.leerlingnummer(), pupil.name().achternaam(), pupil.name().voorvoegsel(), "", pupil.name().roepnaam(),
				pupil.birthDate(), pupil.girl() ? 2 : 1, pupil.group(), "8", "0000", "00").numbered(pupil.bsn());
	}

	@BeforeEach
	void openHouse() throws IOException {
		house = House.whole(folder);
		list = folder.resolve("lijst.csv");
		write(files.pupils(), files.pupils());
	}

	/** A list in which each pupil has the number of the one at the same place. */
	private void write(List<PracticePupil> who, List<PracticePupil> numbers) throws IOException {
		Files.write(list, Stream.concat(Stream.of("BSN;Leerlingnummer;Roepnaam;Tussenvoegsel;Achternaam;Geboortedatum"),
				IntStream.range(0, who.size()).mapToObj(i -> String.join(";", numbers.get(i).bsn().digits(), who.get(i).leerlingnummer(),
						who.get(i).name().roepnaam(), who.get(i).name().voorvoegsel(), who.get(i).name().achternaam(), who.get(i).birthDate().toString())))
				.toList());
	}

	private Answer type(String... words) {
		return house.type(Stream.concat(Stream.of("--home", folder.resolve("home").toString(), "--format", "json"), Stream.of(words)).toArray(String[]::new));
	}

	private void line(String sender) throws IOException {
		Answer set = type("line", "set", sender, "--school", "00ZZ", "--address", partner.uwlr().toString(), "--certificate",
				partner.certificates().client(PartnerCertificates.Client.GOOD).toString(), "--passphrase-file",
				partner.certificates().passphraseFile().toString(), "--trust", partner.certificates().trust().toString(), "--secret",
				"autorisatiesleutel=" + partner.secretFile(PartnerSecret.UWLR_KEY), "--secret", "klantcode=" + partner.secretFile(PartnerSecret.UWLR_CUSTOMER),
				"--secret", "klantnaam=" + partner.secretFile(PartnerSecret.UWLR_NAME));
		assertEquals(0, set.exit(), set::toString);
	}

	@ParameterizedTest
	@ValueSource(strings = {"parnassys", "esis"})
	void theLineIsTriedAndEverybodyComesWithTheirOwnNumber(String sender) throws IOException {
		line(sender);
		Answer test = type("line", "test", sender, "--school", "00ZZ");
		assertEquals(0, test.exit(), test::toString);
		assertTrue(test.out().contains("\"ok\":true"), test::toString);
		Answer pupils = type("pupils", "--sender", sender, "--school", "00ZZ", "--live", "--list", list.toString());
		assertEquals(files.pupils().size(), pupils.out().lines().filter(line -> line.contains("\"name\"")).count(), pupils::toString);
		assertFalse(pupils.err().contains("live."), pupils::toString);
		assertFalse(pupils.toString().contains("live.end-differs"), pupils::toString);
		assertEquals(List.of("roster " + sender + " confirmed"),
				type("ledger").lines().stream().map(one -> one.get("kind") + " " + one.get("connector") + " " + one.get("status")).toList());
		Answer read = house.type("--home", folder.resolve("home").toString(), "ledger");
		assertEquals(0, read.exit(), read::toString);
		assertTrue(read.out().contains("ontvangstbewijs"), read::toString);
		Map<String, Object> listed = type("line", "list").line();
		assertEquals(List.of("connector", "school", "address", "certificateUntil", "pausedUntil"), List.copyOf(listed.keySet()));
		assertNull(listed.get("pausedUntil"), listed::toString);
	}

	@ParameterizedTest
	@ValueSource(strings = {"parnassys", "esis"})
	void ofAListWhoseNumbersSlippedARowEachIsNamedAndGetsNone(String sender) throws IOException {
		line(sender);
		List<PracticePupil> slipped = Stream.concat(files.pupils().stream().skip(1), files.pupils().stream().limit(1)).toList();
		write(files.pupils(), slipped);
		Answer pupils = type("pupils", "--sender", sender, "--school", "00ZZ", "--live", "--list", list.toString());
		assertEquals(1, pupils.exit(), pupils::toString);
		assertEquals(files.pupils().size(), pupils.out().split("live.end-differs", -1).length - 1, pupils::toString);
		assertFalse(files.pupils().stream().anyMatch(pupil -> pupils.toString().contains(pupil.bsn().digits())), "no number in clear");
	}
}
