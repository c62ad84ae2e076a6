package nl.dossierbrug.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.core.pupil.PupilList;
import nl.dossierbrug.core.pupil.Roster;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.roster.internal.ExportReader;

/** Rosters as files: how they are encoded, what is wrong with them, and what means harm. */
@Tag("long")
class EdexmlFileTest extends RosterTest {

	private static final String LOIS = pupil("1", "Loïs", "Ÿsselstein", "2015-01-01", "");

	private static String nameIn(Roster roster) {
		return roster.pupils().pupils().getFirst().name().spoken();
	}

	@ParameterizedTest
	@CsvSource({"UTF-8,UTF-8,", "UTF-8,,", "windows-1252,windows-1252,", "windows-1252,ISO-8859-1,", "UTF-16,UTF-16,", "UTF-16LE,UTF-16,",
			"UTF-16BE,,", "windows-1252,UTF-8,roster.encoding", "windows-1252,,roster.encoding", "windows-1252,UTF-9,roster.encoding"})
	void lettersAreReadAsTheyWereMeant(String charset, String declared, String rule) throws IOException {
		String prolog = declared == null ? "" : "<?xml version=\"1.0\" encoding=\"" + declared + "\"?>\r\n";
		Roster roster = read(file((prolog + roster(LOIS).replace("\n", "\r\n")).getBytes(Charset.forName(charset))));
		assertEquals("Loïs Ÿsselstein", nameIn(roster));
		assertEquals(rule == null ? List.of() : List.of(rule), ListTest.rules(roster.pupils().findings()));
		assertEquals(declared == null ? 2 : 3, roster.pupils().pupils().getFirst().row(), "the line, also with two characters at its end");
	}

	@Test
	void inAFileWithoutLineBreaksEverybodyHasARowOfHisOwn() throws IOException {
		String many = LOIS + pupil("2", "Tim", "Visser", "2015-02-02", "") + pupil("3", "Eva", "Bos", "2015-03-03", "");
		List<Pupil> pupils = read(roster(many).replace("\n", "")).pupils().pupils();
		assertEquals(List.of(1, 2, 3), pupils.stream().map(Pupil::row).toList());
		assertEquals(List.of("Loïs", "Tim", "Eva"), pupils.stream().map(pupil -> pupil.name().roepnaam()).toList());
	}

	@Test
	void anOrderMarkInFrontIsLeftOut() throws IOException {
		assertEquals("Loïs Ÿsselstein", nameIn(read("\uFEFF<?xml version='1.0' encoding='UTF-8'?>\n" + roster(LOIS))));
		assertTrue(asList("\uFEFF<?xml version='1.0' encoding='UTF-8'?><!-- van - een programma -->" + roster(LOIS)) instanceof Outcome.Done);
	}

	@Test
	void longRemarksBeforeTheRosterDoNotHideIt() throws IOException {
		for (String before : List.of("<!-- - " + "een - twee ".repeat(5000) + "-->", "<?x?>".repeat(10_000), " \n".repeat(20_000))) {
			assertTrue(asList(before + roster(LOIS)) instanceof Outcome.Done, before.substring(0, 8));
		}
		assertTrue(asList("<!-- <EDEX> --><dossier/>").toString().contains("list.kind"));
	}

	@Test
	void aDeclarationOfATypeIsRefused() throws IOException {
		Path secret = Files.writeString(folder.resolve("geheim.txt"), "GEHEIM");
		for (String dtd : List.of("<!DOCTYPE EDEX SYSTEM 'http://localhost/edex.dtd'>",
				"<!DOCTYPE EDEX [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]>",
				"<!DOCTYPE EDEX [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>]>")) {
			assertEquals("list.unsafe", refused(file(dtd + roster(LOIS.replace("Loïs", "&b;")))));
		}
		assertEquals("list.damaged", refused(file(roster(LOIS.replace("Loïs", "&x;")))));
	}

	@Test
	void whatIsTooDeepTooLongOrTooMuchIsRefused() throws IOException {
		assertEquals("list.unsafe", refused(file(roster(LOIS, "<x>".repeat(5000) + "</x>".repeat(5000)))));
		assertEquals("list.unsafe", refused(file(roster(LOIS, "<x y='" + "z".repeat(5 << 20) + "'/>"))));
		assertEquals("list.unsafe", refused(file(roster(LOIS, "<!--" + "z".repeat(5 << 20) + "-->"))));
		assertEquals("list.large", refused(file(roster("<leerling/>".repeat(100_001)))));
		assertEquals(256, nameIn(read(roster(LOIS.replace("Loïs", "x".repeat(1 << 20)).replace("Ÿsselstein", "")))).length());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"<html><body>EDEX</body></html>|list.kind", "<dossier xmlns='x'/>|list.kind", "PK|list.kind",
			"Naam;Groep|list.unknown", "'  '|list.empty", "''|list.empty", "<EDEX>|list.damaged", "<EDEX/><EDEX/>|list.damaged",
			"<EDEX><leerlingen/></EDEX>|list.nopupils", "<EDEX><leerlingen><leerling key='1'><jaargroep>H</jaargroep></leerling></leerlingen></EDEX>|list.nopupils",
			"<leerlinggegevens xmlns='http://elders'><leerlingen/></leerlinggegevens>|list.kind", "<Envelope><Body/></Envelope>|list.kind", "<|list.damaged"})
	void whatIsNoRosterIsRefused(String content, String id) throws IOException {
		assertEquals(id, refused(file(content)));
	}

	@Test
	void whatIsNotThereIsRefused() {
		assertEquals("list.missing", refused(folder.resolve("weg.xml")));
		assertEquals("list.folder", refused(folder));
	}

	@Test
	void aUserMayStop() throws IOException {
		Path file = file(roster("<leerling/>".repeat(1000)));
		Progress stopped = Progress.uncounted(() -> true);
		assertTrue(reader.read(file, stopped).toString().contains("list.cancelled"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"edex-1.03.xml", "edex-2.0.xml", "edex-2.1.xml", "uwlr.xml"})
	void noDamageMakesTheReaderStumble(String name) throws IOException {
		byte[] good = sample(name);
		RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(name.hashCode());
		Path file = folder.resolve("EDEX.XML");
		int read = 0;
		for (int i = 0; i < 5000; i++) {
			byte[] bad = mutated(good, random);
			Files.write(file, bad);
			Outcome<Roster> outcome = reader.read(file, Progress.NONE);
			assertNotNull(outcome);
			read += outcome instanceof Outcome.Done ? 1 : 0;
			if (i % 10 == 0) {
				assertNotNull(new ExportReader(clock).read(file, List.of(), ListTest.HINTS, Progress.NONE));
			}
		}
		assertTrue(read > 500, "damage within a text does not make a roster unreadable, but only " + read + " were read");
	}

	private static byte[] mutated(byte[] good, RandomGenerator random) {
		byte[] bad = good.clone();
		int changes = random.nextInt(1, 5);
		for (int c = 0; c < changes; c++) {
			int at = random.nextInt(bad.length);
			switch (random.nextInt(4)) {
				case 0 -> bad[at] = (byte) random.nextInt(256);
				case 1 -> bad[at] ^= (byte) (1 << random.nextInt(8));
				case 2 -> bad = random.nextInt(20) == 0 && at > 0 ? Arrays.copyOf(bad, at) : bad;
				default -> {
					int from = random.nextInt(bad.length);
					int length = Math.min(random.nextInt(1, 12), bad.length - Math.max(at, from));
					System.arraycopy(good, Math.min(from, good.length - length), bad, at, Math.min(length, bad.length - at));
				}
			}
		}
		return bad;
	}

	private Outcome<PupilList> asList(String content) throws IOException {
		return new ExportReader(clock).read(file(content), List.of(), ListTest.HINTS, Progress.NONE);
	}

	private PupilList list(String content) throws IOException {
		return ((Outcome.Done<PupilList>) asList(content)).value();
	}

	@Test
	void aRosterCanBeTheListItself() throws IOException {
		String bsn = Numbers.bsn(12_345_678);
		PupilList list = list(roster(pupil("1", "Jan", "Bos", "2015-01-01", "<bsn>" + bsn + "</bsn>"), pupil("2", "Eva", "Bos", "2015-01-01", "")));
		assertEquals(List.of(true, false), list.pupils().stream().map(Pupil::usable).toList());
		assertEquals(List.of("list.bsn.empty"), ListTest.rules(list.pupils().get(1).findings()));
		assertEquals(List.of("8A", "8A"), list.pupils().stream().map(Pupil::group).toList());
	}

	@Test
	void aRosterWithoutAnyBsnSaysSoOnce() throws IOException {
		PupilList list = list(new String(sample("uwlr.xml"), StandardCharsets.UTF_8));
		assertEquals(List.of("list.bsn.column"), ListTest.rules(list.findings()));
		assertTrue(list.findings().getFirst().message().in(Language.NL).contains(ListTest.HINTS.addBsnColumn().in(Language.NL)));
		assertTrue(list.pupils().stream().allMatch(p -> p.findings().isEmpty()));
	}

	@Test
	void aHostileRosterIsRefusedAsAListToo() throws IOException {
		assertTrue(asList("<!DOCTYPE EDEX SYSTEM 'x'>" + roster(LOIS)).toString().contains("list.unsafe"));
		assertTrue(asList("<EDEX>").toString().contains("list.damaged"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"2.0", "2.1"})
	void thePublishedExamplesAreRead(String version) {
		String published = System.getProperty("dossierbrug.published");
		assumeTrue(published != null, "the published examples are not at hand");
		Path file = Path.of(published, "edexml", version, "EDEXML.Voorbeeld." + version + ".xml");
		assumeTrue(Files.exists(file), "the published examples are not at hand");
		Roster roster = read(file);
		assertEquals("99ZZ", roster.school().orElseThrow().code());
		assertEquals("2014-2015", roster.schoolYear());
		assertEquals(8, roster.groups().size());
		assertEquals(List.of(version.equals("2.0") ? "Wimpie" : "Wimpie imp ie", "Ismaël Hassan Assati"),
				roster.pupils().pupils().stream().map(p -> p.name().spoken()).toList());
		assertEquals(List.of("4B", ""), roster.pupils().pupils().stream().map(Pupil::group).toList());
		assertEquals(List.of("4", "4"), roster.pupils().pupils().stream().map(Pupil::year).toList());
		assertEquals(List.of("roster.school-year.other", "roster.past"), ListTest.rules(roster.pupils().findings()));
		assertEquals(List.of("ID-01"), ListTest.rules(roster.pupils().pupils().get(1).findings()), "the example's number fails the elfproef");
	}
}
