package nl.dossierbrug.standard.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.dossier.Element;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.standard.OsoStandard;
import nl.dossierbrug.standard.ReadResult;
import nl.dossierbrug.standard.Sample;
import nl.dossierbrug.standard.engine.Oso;
import nl.dossierbrug.standard.table.KnownVersions;
import nl.dossierbrug.standard.table.Versions;

class DossierReaderTest {

	private final Sample sample = new Sample();

	@Test
	void aGoodDossierGivesATreeAndNoFindings() {
		ReadResult result = sample.read(sample.xml());
		assertEquals(List.of(), result.findings());
		assertTrue(result.valid());
		Dossier dossier = result.dossier().orElseThrow();
		assertEquals("2019.1", dossier.standard());
		assertEquals("Veen & Zoon", dossier.root().textAt("huidigeschool/leerling/achternaam").orElseThrow());
		assertEquals("Eerste regel\ntweede regel",
				dossier.root().textAt("huidigeschool/leerling/toetslijst/toets/opmerking").orElseThrow());
	}

	@Test
	void everyElementKnowsItsLine() {
		String[] lines = sample.xml().split("\n");
		Element pupil = sample.dossier().root().at("huidigeschool/leerling").orElseThrow();
		assertEquals("<leerling>", lines[pupil.line() - 1].strip());
		Element number = pupil.child("leerlingid").orElseThrow();
		assertEquals("<leerlingid>LN-17</leerlingid>", lines[number.line() - 1].strip());
	}

	@Test
	void attributesOfTheStandardAreKept() {
		Element country = sample.dossier().root().at("huidigeschool/adreslijst/adres/land").orElseThrow();
		assertEquals("Nederland", country.attributes().get("omschrijving"));
	}

	@Test
	void aTextPartedByCommentsAndCdataIsOneText() {
		String xml = sample.with("Veen &amp; Zoon", "Ve<!-- c -->en<![CDATA[ & ]]>Zo<?p i?>on");
		assertEquals("Veen & Zoon", sample.read(xml).dossier().orElseThrow().root()
				.textAt("huidigeschool/leerling/achternaam").orElseThrow());
	}

	@Test
	void aMissingElementIsNamedAtItsParent() {
		Finding finding = only(sample.without("<postcode>9999ZX</postcode>"));
		assertEquals("/dossier[1]/huidigeschool[1]/leerling[1]/adreslijst[1]/adres[1]", finding.path());
		assertEquals("Postcode ontbreekt in Adres. Dit element is verplicht.", finding.message().in(Language.NL));
		assertEquals("Postal code (postcode) is missing in Address (adres). This element is required.",
				finding.message().in(Language.EN));
		assertTrue(finding.line() > 1);
	}

	@Test
	void anElementTooManyIsNamedItself() {
		Finding finding = only(sample.with("<roepnaam>Noor</roepnaam>", "<roepnaam>Noor</roepnaam><roepnaam>No</roepnaam>"));
		assertEquals("/dossier[1]/huidigeschool[1]/leerling[1]/roepnaam[2]", finding.path());
		assertTrue(finding.message().in(Language.NL).contains("ten hoogste 1 keer"), finding.message().in(Language.NL));
	}

	@Test
	void oneMisplacedElementIsOneFindingAndSaysWhereItBelongs() {
		Finding finding = only(sample.without("<roepnaam>Noor</roepnaam>").replace("<geslacht>1</geslacht>",
				"<geslacht>1</geslacht><roepnaam>Noor</roepnaam>"));
		assertEquals("/dossier[1]/huidigeschool[1]/leerling[1]/roepnaam[1]", finding.path());
		assertEquals("Roepnaam staat niet op zijn plaats. Verwacht: vóór Geboortedatum.", finding.message().in(Language.NL));
	}

	@Test
	void anElementFarTooEarlyIsStillOneFinding() {
		Finding finding = only(sample.without("<certificaat>Typen</certificaat>").replace("<voornaam>Noor</voornaam>",
				"<certificaat>Typen</certificaat><voornaam>Noor</voornaam>"));
		assertEquals("/dossier[1]/huidigeschool[1]/leerling[1]/certificaat[1]", finding.path());
		assertTrue(finding.message().in(Language.NL).contains("na Resultaat van een vak (resultaatvakkenvo)"), finding.message().in(Language.NL));
	}

	@Test
	void twoArmsOfAChoiceAreTooMany() {
		Finding finding = only(sample.with("<bsn>", "<onderwijsnummer>100000009</onderwijsnummer><bsn>"));
		assertEquals("/dossier[1]/huidigeschool[1]/leerling[1]/bsn[1]", finding.path());
		assertEquals("Er mag maar één van deze elementen staan: Onderwijsnummer | BSN.", finding.message().in(Language.NL));
	}

	@Test
	void aChoiceThatIsNotMadeIsMissing() {
		Finding finding = only(sample.without("<cijferse>7.1</cijferse>").replace("<cijferse>6.9</cijferse>", ""));
		assertTrue(finding.message().in(Language.NL).contains("Beoordeling van het examenvak (beoordelingexamenvak) | Eindcijfer"), finding.message().in(Language.NL));
	}

	@Test
	void aRoundOfARepeatedSequenceMustBeWhole() {
		Finding finding = only(sample.with("<naam>Rapport 2</naam>", "<naam>Rapport 2</naam><naam>Rapport 3</naam>"));
		assertEquals("/dossier[1]/huidigeschool[1]/leerling[1]/cijferlijstlijst[1]/cijferlijst[1]/cijferlijstTypelijst[1]",
				finding.path());
		assertTrue(finding.message().in(Language.NL).startsWith("Score van de lijst (score)"), finding.message().in(Language.NL));
	}

	@Test
	void anUnknownElementIsNamedAndWhatStandsInItIsLeftAlone() {
		Finding finding = only(sample.with("<geslacht>", "<sexe><bsn/>los<bsn/></sexe><geslacht>"));
		assertEquals("/dossier[1]/huidigeschool[1]/leerling[1]/sexe[1]", finding.path());
		assertEquals("De standaard kent sexe niet in Leerling. Haal het weg of verbeter de naam.", finding.message().in(Language.NL));
	}

	@Test
	void anElementOfAnotherNamespaceDoesNotCount() {
		Finding finding = only(sample.with("<geslacht>", "<x:geslacht xmlns:x=\"urn:x\">1</x:geslacht><geslacht>"));
		assertTrue(finding.message().in(Language.NL).contains("namespace"), finding.message().in(Language.NL));
	}

	@Test
	void looseTextInABlockIsFound() {
		Finding finding = only(sample.with("<verzuim>", "<verzuim>veel verzuim"));
		assertTrue(finding.message().in(Language.NL).contains("veel verzuim"), finding.message().in(Language.NL));
	}

	@Test
	void anElementInATextIsFound() {
		Finding finding = only(sample.with("<roepnaam>Noor", "<roepnaam>Noor<b>!</b>"));
		assertEquals("/dossier[1]/huidigeschool[1]/leerling[1]/roepnaam[1]/b[1]", finding.path());
	}

	@Test
	void aWrongValueSaysWhatIsExpected() {
		Finding finding = only(sample.with("2013-02-28", "2013-02-29"));
		assertEquals("Geboortedatum bevat \"2013-02-29\". Verwacht: een datum als 2019-08-31.", finding.message().in(Language.NL));
		assertEquals("Date of birth (geboortedatum) holds \"2013-02-29\". Expected: a date such as 2019-08-31.", finding.message().in(Language.EN));
	}

	@Test
	void anEmptyValueIsCalledEmpty() {
		Finding finding = only(sample.with("<roepnaam>Noor</roepnaam>", "<roepnaam/>"));
		assertEquals("Roepnaam is leeg. Verwacht: een tekst die niet leeg is.", finding.message().in(Language.NL));
	}

	@Test
	void aTextTooLongSaysHowLongItIs() {
		Finding finding = only(sample.with("1 Invented Road, Nowhere", "x".repeat(36)));
		assertEquals("Adres in het buitenland (adresbuitenland) telt 36 tekens. Verwacht: een tekst van 1 tot en met 35 tekens.",
				finding.message().in(Language.NL));
	}

	@Test
	void aRareCharacterCountsForTwoAsInOtherSchemaProcessors() {
		assertTrue(sample.read(sample.with("1 Invented Road, Nowhere", "\uD83C\uDF00".repeat(17))).valid());
		assertFalse(sample.read(sample.with("1 Invented Road, Nowhere", "\uD83C\uDF00".repeat(18))).valid());
	}

	@Test
	void aNumberThatMayBeABsnIsNeverShown() {
		Finding finding = only(sample.with("<geboortedatum>2013-02-28", "<geboortedatum>999990019"));
		assertFalse(finding.message().in(Language.NL).contains("999990019"));
		assertTrue(finding.message().in(Language.NL).contains("••••••019"), finding.message().in(Language.NL));
	}

	@Test
	void everyFaultIsFoundInOnePassInTheOrderOfTheDocument() {
		String xml = sample.without("<straat>Spoorlaan</straat>").replace("<geslacht>1<", "<geslacht>meisje<")
				.replace("<waarde>II</waarde>", "").replace("<periode>1</periode>", "<periode>1</periode><zwart/>");
		List<Finding> faults = faults(sample.read(xml));
		assertEquals(4, faults.size());
		assertEquals(faults.stream().map(Finding::line).sorted().toList(), faults.stream().map(Finding::line).toList());
	}

	@Test
	void aFaultyStructureNamesTheSoftwareThatMadeIt() {
		List<Finding> findings = sample.read(sample.without("<overdrachtsoort>overdrachtbinnenbrin</overdrachtsoort>"))
				.findings();
		Finding last = findings.getLast();
		assertFalse(last.isError());
		assertTrue(last.message().in(Language.NL).contains("Proefpakket 7.3"), last.message().in(Language.NL));
	}

	@Test
	void attributesThatTheStandardDoesNotHaveAreFound() {
		assertEquals("/dossier[1]/inzage[1]/@soort", only(sample.with("<inzage>", "<inzage soort=\"x\">")).path());
		assertTrue(only(sample.with("omschrijving=\"Nederland\"", "omschrijving=\"\"")).message().in(Language.NL)
				.startsWith("omschrijving is leeg"));
	}

	@Test
	void aHintWhereASchemaLiesIsAllowed() {
		assertTrue(sample.read(sample.with("2019/dossier\"",
				"2019/dossier\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"a b\"")).valid());
	}

	@Test
	void anotherVersionIsNamedAndNothingElseIsSaid() {
		ReadResult result = sample.read(sample.with("oso_gegevensset/2019/", "oso_gegevensset/2016/"));
		assertTrue(result.dossier().isEmpty());
		assertEquals(List.of("VS-01"), result.findings().stream().map(Finding::rule).toList());
		String message = result.findings().getFirst().message().in(Language.NL);
		assertTrue(message.contains("versie 2016.1") && message.contains("2019.1"), message);
	}

	@Test
	void aFileThatIsNoDossierIsNamedForWhatItIs() {
		ReadResult result = sample.read("<EDEX/>");
		assertEquals("VS-01", result.findings().getFirst().rule());
		assertTrue(result.findings().getFirst().message().in(Language.NL).contains("geen namespace"));
		assertTrue(sample.read("<html xmlns=\"http://www.w3.org/1999/xhtml\"/>").findings().getFirst().message().in(Language.NL)
				.contains("http://www.w3.org/1999/xhtml"));
		assertEquals("ST-01", sample.read("<metadata xmlns=\"http://www.edustandaard.nl/oso_gegevensset/2019/dossier\"/>")
				.findings().getFirst().rule());
	}

	@Test
	void namespaceAndStandaardversieMustAgree() {
		ReadResult result = sample.read(sample.with("<standaardversie>2019.1", "<standaardversie>2018.1"));
		assertTrue(result.dossier().isPresent());
		assertFalse(result.valid());
		assertEquals(List.of("VS-02"), result.findings().stream().map(Finding::rule).toList());
		assertEquals("/dossier[1]/metadata[1]/standaardversie[1]", result.findings().getFirst().path());
	}

	@Test
	void aFileThatWasCutOffIsAFindingWithALine() {
		String xml = sample.xml().substring(0, sample.xml().indexOf("<verzuim>"));
		ReadResult result = sample.read(xml);
		assertTrue(result.dossier().isEmpty());
		Finding finding = result.findings().getLast();
		assertEquals("xml.malformed", finding.rule());
		assertEquals(xml.split("\n").length, finding.line());
		assertEquals("/dossier[1]/huidigeschool[1]/leerling[1]", finding.path());
	}

	@Test
	void nothingAtAllIsAFinding() {
		assertEquals("xml.malformed", sample.read("").findings().getFirst().rule());
		assertEquals("xml.malformed", sample.read("PK\u0003\u0004 no xml").findings().getFirst().rule());
		assertEquals("xml.malformed", sample.read(new byte[] { (byte) 0xff, (byte) 0xfe, 0, 1, 2, (byte) 0xd8 })
				.findings().getFirst().rule());
	}

	@Test
	void aDoctypeIsRefusedBeforeItIsRead() {
		ReadResult result = sample.read(sample.xml().replaceFirst("<!--",
				"<!DOCTYPE dossier [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\"><!ENTITY x SYSTEM \"file:///etc/hostname\">]><!--")
				.replace("Spoorlaan", "&b;&x;"));
		assertTrue(result.dossier().isEmpty());
		assertEquals(List.of("xml.refused"), result.findings().stream().map(Finding::rule).toList());
	}

	@Test
	void anEntityThatNobodyDeclaredEndsTheReading() {
		ReadResult result = sample.read(sample.with("Spoorlaan", "Spoor&nbsp;laan"));
		assertTrue(result.dossier().isEmpty());
		assertTrue(result.findings().getFirst().rule().startsWith("xml."));
	}

	@Test
	void depthWithoutEndIsRefused() {
		ReadResult result = sample.read(sample.with("<verzuim>", "<verzuim>" + "<a>".repeat(100_000)));
		assertTrue(result.dossier().isEmpty());
		assertEquals("xml.refused", result.findings().getLast().rule());
	}

	@Test
	void attributesWithoutEndAreRefused() {
		StringBuilder many = new StringBuilder("<verzuim");
		for (int i = 0; i < 500; i++) {
			many.append(" a").append(i).append("=''");
		}
		assertEquals("xml.refused", sample.read(sample.with("<verzuim", many.toString())).findings().getLast().rule());
	}

	@Test
	void aFileWithoutEndIsRefused() throws IOException {
		DossierReader reader = new DossierReader(new Versions(new KnownVersions(OsoStandard.class).builtIn()),
				new KnownVersions(OsoStandard.class), new Limits(2 * 1024 * 1024, 64, 32, 1000));
		byte[] start = sample.xml().substring(0, sample.xml().indexOf("<verzuim>")).getBytes(StandardCharsets.UTF_8);
		ReadResult result = reader.read(new SequenceInputStream(new ByteArrayInputStream(start), new Endless()));
		assertTrue(result.dossier().isEmpty());
		assertEquals("xml.refused", result.findings().getLast().rule());
	}

	@Test
	void findingsWithoutEndAreCutOff() {
		ReadResult result = sample.read(sample.with("<verzuim>", "<verzuim>" + "<a/>".repeat(5000)));
		assertTrue(result.findings().size() < 1100);
		assertFalse(result.valid());
	}

	@Test
	void aStreamThatFailsIsNoFinding() {
		InputStream failing = new InputStream() {
			@Override
			public int read() throws IOException {
				throw new IOException("the disk is gone");
			}
		};
		assertEquals("the disk is gone",
				assertThrows(IOException.class, () -> new Oso().read(failing)).getMessage());
	}

	@Test
	void anyDamageToTheBytesIsAFindingAndNeverAFault() {
		RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(11);
		byte[] good = sample.xml().getBytes(StandardCharsets.UTF_8);
		for (int i = 0; i < 3000; i++) {
			byte[] damaged = Arrays.copyOf(good, random.nextInt(5) == 0 ? random.nextInt(good.length) : good.length);
			for (int times = random.nextInt(3); times >= 0 && damaged.length > 0; times--) {
				damaged[random.nextInt(damaged.length)] = random.nextBoolean() ? (byte) random.nextInt(256)
						: (byte) "<>&;/!?[]'\"= \0x:-".charAt(random.nextInt(17));
			}
			ReadResult result = sample.read(damaged);
			assertTrue(result.valid() || result.findings().stream().anyMatch(Finding::isError));
		}
	}

	@Test
	void otherEncodingsThatXmlNamesAreRead() {
		byte[] latin = sample.with("UTF-8", "ISO-8859-1").replace("Noor", "Noör").getBytes(StandardCharsets.ISO_8859_1);
		assertEquals("Noör", sample.read(latin).dossier().orElseThrow().root()
				.textAt("huidigeschool/leerling/roepnaam").orElseThrow());
		assertTrue(sample.read(("\uFEFF" + sample.xml()).getBytes(StandardCharsets.UTF_8)).valid());
	}

	private Finding only(String xml) {
		List<Finding> faults = faults(sample.read(xml));
		assertEquals(1, faults.size(), faults.toString());
		assertTrue(faults.getFirst().rule().startsWith("ST-01"), faults.getFirst().rule());
		return faults.getFirst();
	}

	private static List<Finding> faults(ReadResult result) {
		assertTrue(result.dossier().isPresent(), result.findings().toString());
		return result.findings().stream().filter(Finding::isError).toList();
	}

	/** White space for ever. */
	private static final class Endless extends InputStream {
		@Override
		public int read() {
			return ' ';
		}

		@Override
		public int read(byte[] buffer, int offset, int length) {
			Arrays.fill(buffer, offset, offset + length, (byte) ' ');
			return length;
		}
	}
}
