package nl.dossierbrug.standard.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.standard.CheckMode;
import nl.dossierbrug.standard.ReadResult;
import nl.dossierbrug.standard.Sample;
import nl.dossierbrug.standard.engine.Oso;

/** XML that was made to do harm is a finding, quickly, and nothing outside it is touched. */
@Timeout(60)
@Tag("long")
class HostileXmlTest {

	private static final int MEGA = 1 << 20;

	private final Sample sample = new Sample();

	@Test
	void aDoctypeWithNothingInIt() {
		refused(doctype("<!DOCTYPE dossier>", "Spoorlaan"));
	}

	@Test
	void anEntityThatWouldBeHarmlessIsRefusedToo() {
		refused(doctype("<!DOCTYPE dossier [<!ENTITY a \"b\">]>", "&a;"));
	}

	@Test
	void anExternalEntity() throws IOException {
		untouched("<!DOCTYPE dossier [<!ENTITY x SYSTEM \"http://127.0.0.1:%d/x\">]>", "&x;");
	}

	@Test
	void anExternalDtd() throws IOException {
		untouched("<!DOCTYPE dossier SYSTEM \"http://127.0.0.1:%d/x.dtd\">", "Spoorlaan");
	}

	@Test
	void aParameterEntity() throws IOException {
		untouched("<!DOCTYPE dossier [<!ENTITY %% p SYSTEM \"http://127.0.0.1:%d/p\"> %%p;]>", "Spoorlaan");
	}

	@Test
	void anExternalEntityThatNamesAFile() {
		ReadResult result = refused(doctype("<!DOCTYPE dossier [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>", "&x;"));
		assertFalse(result.findings().toString().contains("root"));
	}

	@Test
	void aBillionLaughs() {
		StringBuilder dtd = new StringBuilder("<!DOCTYPE dossier [<!ENTITY l0 \"lol\">");
		for (int i = 1; i < 30; i++) {
			dtd.append("<!ENTITY l").append(i).append(" \"").append(("&l" + (i - 1) + ";").repeat(10)).append("\">");
		}
		refused(doctype(dtd + "]>", "&l29;"));
	}

	@Test
	void oneLongEntityNamedVeryOften() {
		refused(doctype("<!DOCTYPE dossier [<!ENTITY q \"" + "q".repeat(MEGA) + "\">]>", "&q;".repeat(100_000)));
	}

	@Test
	void anEntityThatNamesItself() {
		refused(doctype("<!DOCTYPE dossier [<!ENTITY a \"&b;\"><!ENTITY b \"&a;\">]>", "&a;"));
	}

	@Test
	void attributesThatADtdWouldFillIn() {
		refused(doctype("<!DOCTYPE dossier [<!ATTLIST dossier soort CDATA 'x'>]>", "Spoorlaan"));
	}

	@Test
	void aDoctypeAfterTheFirstElement() {
		malformed(sample.with("<verzuim>", "<!DOCTYPE dossier [<!ENTITY a 'b'>]><verzuim>").getBytes(StandardCharsets.UTF_8));
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32BE", "ISO-8859-1" })
	void aDoctypeHiddenInAnotherEncoding(String charset) {
		String xml = doctype("<!DOCTYPE dossier [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>", "&x;").replace("UTF-8", charset);
		error(xml.getBytes(Charset.forName(charset)));
	}

	@Test
	void anEncodingThatTurnsTextIntoTags() {
		malformed(sample.with("UTF-8", "UTF-7").replace("Spoorlaan", "+ADw-b+AD4-").getBytes(StandardCharsets.US_ASCII));
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-16", "EBCDIC-CP-NL", "IBM037", "x-unknown", "UTF-99" })
	void anEncodingThatTheBytesDoNotHave(String named) {
		error(sample.with("UTF-8", named).getBytes(StandardCharsets.UTF_8));
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-16LE", "UTF-16BE" })
	void goodXmlInUtf16IsRead(String charset) {
		byte[] xml = ("\uFEFF" + sample.with("UTF-8", "UTF-16")).getBytes(Charset.forName(charset));
		assertEquals(List.of(), sample.read(xml).findings());
	}

	@Test
	void anAttributeWithoutEnd() {
		ReadResult result = error(sample.with("<verzuim", "<verzuim soort=\"" + "x".repeat(20 * MEGA) + "\"")
				.getBytes(StandardCharsets.UTF_8));
		assertShort(result.findings());
	}

	@Test
	void manyAttributes() {
		StringBuilder many = new StringBuilder("<verzuim");
		for (int i = 0; i < 200_000; i++) {
			many.append(" a").append(i).append("=''");
		}
		refused(sample.with("<verzuim", many.toString()));
	}

	@Test
	void manyNamespaces() {
		StringBuilder many = new StringBuilder("<verzuim");
		for (int i = 0; i < 50_000; i++) {
			many.append(" xmlns:a").append(i).append("='urn:").append(i).append("'");
		}
		sample.read(sample.with("<verzuim", many.toString()));
	}

	@Test
	void aNameWithoutEnd() throws IOException {
		String name = "n".repeat(MEGA);
		String wrong = "<communicatie><soort>zz</soort></communicatie>".repeat(2000);
		ReadResult result = sample.read(sample.with("<verzuim>", "<verzuim><" + name + ">" + wrong + "</" + name + ">"));
		assertShort(result.findings());
		result.dossier().ifPresent(dossier -> assertShort(new Oso().check(dossier, CheckMode.OFFICIAL)));
		assertFalse(result.valid());
	}

	@Test
	void elementsWithinEachOtherWithoutEnd() {
		refused(sample.with("<verzuim>", "<verzuim>" + "<verzuim>".repeat(MEGA)));
	}

	@Test
	void elementsBesideEachOtherWithoutEnd() {
		ReadResult result = error(sample.with("<verzuim>", "<verzuim>" + "<a/>".repeat(MEGA)).getBytes(StandardCharsets.UTF_8));
		assertTrue(result.findings().size() <= 1002);
		assertShort(result.findings());
	}

	@Test
	void aTextInMillionsOfPieces() {
		String pieces = "x<!-- -->".repeat(MEGA);
		ReadResult result = error(sample.with("<geboortedatum>2013-02-28", "<geboortedatum>" + pieces)
				.getBytes(StandardCharsets.UTF_8));
		assertShort(result.findings());
	}

	@Test
	void namesThatNobodyUsesTwiceDoNotStayBehind() {
		for (int dossier = 0; dossier < 60; dossier++) {
			StringBuilder names = new StringBuilder("<verzuim>");
			for (int i = 0; i < 50_000; i++) {
				names.append("<veld").append(dossier).append('.').append(i).append("/>");
			}
			sample.read(sample.with("<verzuim>", names.toString()));
		}
		assertTrue(sample.read(sample.xml()).valid());
		System.gc();
		long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
		assertTrue(used < 150L * MEGA, used / MEGA + " MB stayed behind");
	}

	private String doctype(String doctype, String street) {
		return sample.with("Spoorlaan", street).replaceFirst("<dossier", java.util.regex.Matcher.quoteReplacement(doctype) + "<dossier");
	}

	/** Nobody comes to the address that the DTD names. */
	private void untouched(String doctype, String street) throws IOException {
		try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			refused(doctype(String.format(doctype, server.getLocalPort()), street));
			server.setSoTimeout(100);
			boolean came = true;
			try {
				server.accept().close();
			} catch (java.net.SocketTimeoutException nobody) {
				came = false;
			}
			assertFalse(came);
		}
	}

	private ReadResult refused(String xml) {
		ReadResult result = sample.read(xml);
		assertTrue(result.dossier().isEmpty());
		assertEquals("xml.refused", result.findings().getLast().rule());
		return result;
	}

	private void malformed(byte[] xml) {
		ReadResult result = sample.read(xml);
		assertTrue(result.dossier().isEmpty());
		assertEquals("xml.malformed", result.findings().getLast().rule());
	}

	private ReadResult error(byte[] xml) {
		ReadResult result = sample.read(xml);
		assertFalse(result.valid());
		assertTrue(result.findings().stream().anyMatch(Finding::isError));
		return result;
	}

	private static void assertShort(List<Finding> findings) {
		for (Finding finding : findings) {
			assertTrue(finding.message().in(Language.NL).length() + finding.path().length() < 5_000, finding.rule() + " is told too long");
		}
	}
}
