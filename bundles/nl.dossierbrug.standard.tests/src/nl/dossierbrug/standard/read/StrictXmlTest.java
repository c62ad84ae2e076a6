package nl.dossierbrug.standard.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.standard.ReadResult;
import nl.dossierbrug.standard.Sample;
import nl.dossierbrug.standard.engine.Oso;

/** What is no XML to one program is none to us: bytes, prefixes, and files that are something else. */
class StrictXmlTest {

	private static final String MARK = "Spoorlaan";

	private final Sample sample = new Sample();

	@ParameterizedTest
	@ValueSource(strings = { "C0AF", "C1BF", "E080AF", "F08080AF", "EDA080", "F4908080", "F5808080", "F8888080", "80", "BF", "FF",
			"C3", "E282", "F09F98", "C3C3" })
	void bytesThatAreNoCharacterAreToldWithTheirPlace(String hex) {
		ReadResult result = sample.read(spliced("Spoor€", hex));
		assertTrue(result.dossier().isEmpty(), hex);
		Finding finding = result.findings().getFirst();
		assertEquals("xml.malformed", finding.rule());
		assertEquals(lineOf(MARK), finding.line());
		assertTrue(finding.message().in(Language.NL).contains("UTF-8"), finding.message().in(Language.NL));
	}

	@ParameterizedTest
	@ValueSource(strings = { "C2A0", "DFBF", "E0A080", "ED9FBF", "EE8080", "EFBFBD", "F0908080", "F48FBFBD", "41C3A9" })
	void everyCharacterOfUnicodeIsRead(String hex) {
		assertTrue(sample.read(spliced("", hex)).valid(), hex);
	}

	@Test
	void aCharacterMayComeInPieces() throws IOException {
		byte[] xml = spliced("", "F09F9880C3A9");
		InputStream drip = new ByteArrayInputStream(xml) {
			@Override
			public synchronized int read(byte[] b, int off, int len) {
				return super.read(b, off, Math.min(len, 1));
			}
		};
		assertTrue(new Oso().read(drip).valid());
	}

	@Test
	void theSameBytesAreFineInTheEncodingThatTheFileSays() {
		assertTrue(sample.read(sample.with("UTF-8", "ISO-8859-1").replace(MARK, "Sp\u00e9").getBytes(StandardCharsets.ISO_8859_1)).valid());
		assertTrue(sample.read(sample.with("UTF-8", "UTF-16").replace(MARK, "Sp\u00e9").getBytes(StandardCharsets.UTF_16)).valid());
	}

	@Test
	void aByteOrderMarkStaysNoPartOfTheText() {
		assertTrue(sample.read(("\uFEFF" + sample.xml()).getBytes(StandardCharsets.UTF_8)).valid());
	}

	@Test
	void badBytesAtTheVeryBeginningAreToldToo() {
		Finding finding = sample.read(new byte[] { (byte) 0xC0, (byte) 0xAF }).findings().getFirst();
		assertEquals("xml.malformed", finding.rule());
		assertEquals(1, finding.line());
	}

	@Test
	void aPrefixWithoutANamespaceIsNoXml() {
		Finding finding = sample.read(sample.with("<roepnaam>", "<roepnaam xmlns:q=\"\">")).findings().getFirst();
		assertEquals("xml.malformed", finding.rule());
		assertEquals(lineOf("<roepnaam>"), finding.line());
		assertEquals("xml.malformed", sample.read(sample.with("<dossier ", "<dossier xmlns:q=\"\" ")).findings().getFirst().rule());
	}

	@Test
	void xml11IsNotRead() {
		ReadResult result = sample.read(sample.with("version=\"1.0\"", "version=\"1.1\""));
		assertTrue(result.dossier().isEmpty());
		assertEquals("xml.refused", result.findings().getFirst().rule());
		assertTrue(result.findings().getFirst().message().in(Language.NL).contains("XML 1.1"));
	}

	@ParameterizedTest
	@CsvSource({ "504B0304140000, ZIP", "D0CF11E0A1B11AE1, Office", "255044462D312E37, PDF", "4C6FA7948593, EBCDIC", "'', leeg",
			"0A2020, leeg" })
	void aFileThatIsSomethingElseIsNamed(String hex, String named) {
		other(HexFormat.of().parseHex(hex), named);
	}

	@Test
	void aCompressedDossierIsNamed() throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
			gzip.write(sample.xml().getBytes(StandardCharsets.UTF_8));
		}
		other(packed.toByteArray(), "gzip");
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-32BE", "UTF-32LE", "X-UTF-32BE-BOM" })
	void fourBytesForEachCharacterIsNamed(String charset) {
		other(sample.xml().getBytes(Charset.forName(charset)), "UTF-32");
	}

	@Test
	void aNumberInANameIsNeverInClear() {
		ReadResult result = sample.read(sample.with("<roepnaam>", "<x111222333 a111222333=\"\"/><roepnaam a111222333=\"\">"));
		assertFalse(result.findings().isEmpty());
		assertFalse(result.findings().toString().contains("111222333"), result.findings().toString());
		String other = "http://www.edustandaard.nl/oso_gegevensset/2019/111222333";
		String found = sample.read("<dossier xmlns=\"" + other + "\"/>").findings().toString();
		assertTrue(found.contains("333") && !found.contains("111222333"), found);
		assertFalse(sample.read("<d111222333 xmlns=\"" + other + "\"/>").findings().toString().contains("111222333"));
	}

	@Test
	void aFindingNamesAnElementAsPeopleDoFirst() {
		String found = sample.read(sample.with("<geboortedatum>", "<geboortedatum>x")).findings().getFirst().message().in(Language.NL);
		assertTrue(found.startsWith("Geboortedatum bevat"), found);
		String missing = sample.read(sample.with("<overdrachtsoort>overdrachtbinnenbrin</overdrachtsoort>", "")).findings().getFirst()
				.message().in(Language.NL);
		assertTrue(missing.startsWith("Soort overdracht (overdrachtsoort) ontbreekt"), missing);
	}

	private void other(byte[] bytes, String named) {
		Finding finding = sample.read(bytes).findings().getFirst();
		assertEquals("xml.malformed", finding.rule());
		assertTrue(finding.message().in(Language.NL).contains(named), finding.message().in(Language.NL));
	}

	private byte[] spliced(String before, String hex) {
		String xml = sample.with(MARK, "\u0000");
		byte[] head = (xml.substring(0, xml.indexOf('\u0000')) + before).getBytes(StandardCharsets.UTF_8);
		byte[] tail = ("<" + xml.substring(xml.indexOf('\u0000') + 1).split("<", 2)[1]).getBytes(StandardCharsets.UTF_8);
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		all.writeBytes(head);
		all.writeBytes(HexFormat.of().parseHex(hex));
		all.writeBytes(tail);
		return all.toByteArray();
	}

	private int lineOf(String piece) {
		return (int) sample.xml().substring(0, sample.xml().indexOf(piece)).lines().count();
	}
}
