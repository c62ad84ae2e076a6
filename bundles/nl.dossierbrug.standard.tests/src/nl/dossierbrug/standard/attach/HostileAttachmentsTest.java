package nl.dossierbrug.standard.attach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.dossierbrug.standard.Attachment;

@Tag("long")
class HostileAttachmentsTest {

	private static final int MB = 1024 * 1024;
	private static final byte[] NOTE = SomeFiles.utf8("Gewoon een verslag.");
	private static final List<String> UNCHECKED = List.of("attachment.unchecked ERROR");

	private final Desk desk = new Desk();

	private void refused(String id, byte[] archive) {
		Attachment attachment = Desk.attachment("verslag.txt", archive);
		assertEquals(List.of(id), desk.refusals(attachment));
		assertEquals(UNCHECKED, desk.findings(attachment));
	}

	private static long allocatedBy(Runnable work) {
		long before = allocated();
		work.run();
		return allocated() - before;
	}

	/** Bytes that this thread ever took. Asked for by name: the interface is the virtual machine's own, not Java's. */
	private static long allocated() {
		ThreadMXBean threads = ManagementFactory.getThreadMXBean();
		try {
			return (long) threads.getClass().getInterfaces()[0].getMethod("getThreadAllocatedBytes", long.class)
					.invoke(threads, Thread.currentThread().threadId());
		} catch (ReflectiveOperationException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void anArchiveThatGrowsBeyondMeasureIsRefusedByWhatItSays() {
		RawZip zip = new RawZip();
		zip.add("verslag.txt", new byte[20 * MB]);
		byte[] archive = zip.bytes();
		assertTrue(archive.length < 25_000);
		assertTrue(allocatedBy(() -> refused("attachment.bomb", archive)) < 5 * MB);
	}

	@Test
	void whatComesOutIsCountedWhateverTheArchiveSays() {
		RawZip zip = new RawZip();
		zip.add("verslag.txt", new byte[20 * MB]).size = 100;
		byte[] archive = zip.bytes();
		assertTrue(allocatedBy(() -> refused("attachment.bomb", archive)) < 5 * MB);
	}

	@Test
	void tenMegabytesThatBecomeGigabytesCostLittleMemoryAndTime() {
		RawZip zip = new RawZip();
		zip.add("verslag.txt", NOTE).repeated(new byte[MB], 10_000);
		byte[] archive = zip.bytes();
		assertTrue(archive.length > 9 * MB, "only " + archive.length);
		String content = Base64.getEncoder().encodeToString(archive);
		assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertTrue(allocatedBy(() -> assertEquals(
				List.of("attachment.bomb"), desk.refusals(Desk.attachment("verslag.txt", content)))) < 30 * MB));
	}

	@Test
	void anArchiveThatOnlySaysThatItGrowsIsDamagedAndCostsNothing() {
		RawZip zip = new RawZip();
		zip.add("verslag.txt", NOTE).size = 4_000_000_000L;
		Attachment attachment = Desk.attachment("verslag.txt", zip.bytes());
		assertTrue(allocatedBy(() -> assertEquals(List.of("attachment.damaged"), desk.refusals(attachment))) < MB);
	}

	@Test
	void whatIsLargerThanWeUnpackIsNotCalledABomb() {
		RawZip zip = new RawZip();
		byte[] noise = new byte[MB];
		new Random(1).nextBytes(noise);
		zip.add("verslag.txt", NOTE).repeated(Arrays.copyOf(noise, 10 * MB), 7);
		refused("attachment.too-large", zip.bytes());
	}

	@Test
	void moreBase64ThanWeDecodeIsRefusedBeforeDecoding() {
		String content = "A".repeat(45 * MB);
		assertTrue(allocatedBy(() -> assertEquals(List.of("attachment.too-large"),
				desk.refusals(Desk.attachment("verslag.txt", content)))) < MB);
	}

	@Test
	void whiteSpaceDoesNotCountAsSize() {
		String content = " ".repeat(45 * MB) + Base64.getEncoder().encodeToString(SomeFiles.zip("verslag.txt", NOTE));
		assertEquals(List.of(), desk.refusals(Desk.attachment("verslag.txt", content)));
	}

	@Test
	void entriesThatShareBytesAreRefused() {
		RawZip zip = new RawZip();
		zip.add("a.txt", NOTE);
		RawZip.Entry again = zip.add("a.txt", NOTE);
		again.header = 0;
		refused("attachment.bomb", zip.bytes());
	}

	@Test
	void manyEntriesAreRefused() {
		RawZip zip = new RawZip();
		for (int i = 0; i < 30_000; i++) {
			zip.add(i + ".txt", NOTE);
		}
		refused("attachment.many", zip.bytes());
	}

	@ParameterizedTest
	@ValueSource(strings = { "../verslag.txt", "a/../../verslag.txt", "..\\verslag.txt", "/etc/passwd", "\\\\server\\x.txt", "C:x.txt",
			"a\u0000.txt", "a\nb.txt", "..", "./verslag.txt" })
	void namesThatPointElsewhereAreRefused(String name) {
		RawZip zip = new RawZip();
		zip.add(name, NOTE);
		refused("attachment.outside", zip.bytes());
	}

	@Test
	void aNameThatNoFileCanHaveIsRefused() {
		RawZip zip = new RawZip();
		zip.add("a".repeat(300) + ".txt", NOTE);
		refused("attachment.outside", zip.bytes());
	}

	@Test
	void aPasswordIsNamed() {
		for (int method : new int[] { 0, 8, 99 }) {
			RawZip zip = new RawZip();
			RawZip.Entry entry = zip.add("verslag.txt", NOTE);
			entry.flags = 1;
			entry.method = method;
			refused("attachment.locked", zip.bytes());
		}
	}

	@Test
	void aWayOfPackingThatJavaDoesNotKnowIsNamed() {
		RawZip zip = new RawZip();
		zip.add("verslag.txt", NOTE).method = 14;
		refused("attachment.method", zip.bytes());
	}

	@Test
	void aFileThatTheListDoesNotNameIsNoticed() {
		RawZip before = new RawZip();
		before.add("spel.exe", SomeFiles.exe()).listed = false;
		before.add("verslag.txt", NOTE);
		refused("attachment.hidden", before.bytes());
		RawZip after = new RawZip();
		after.add("verslag.txt", NOTE);
		after.add("spel.exe", SomeFiles.exe()).listed = false;
		refused("attachment.hidden", after.bytes());
		RawZip alone = new RawZip();
		alone.add("spel.exe", SomeFiles.exe()).listed = false;
		refused("attachment.hidden", alone.bytes());
	}

	@Test
	void bytesBeforeTheArchiveAreNoticed() {
		RawZip zip = new RawZip();
		zip.start = 40;
		zip.add("verslag.txt", NOTE);
		refused("attachment.hidden", zip.bytes());
	}

	@Test
	void bytesBehindTheArchiveAreToldOfAndNotUsed() {
		byte[] whole = SomeFiles.zip("verslag.txt", NOTE);
		Attachment attachment = Desk.attachment("verslag.txt", Arrays.copyOf(whole, whole.length + 100));
		assertEquals(List.of("AT-01 WARNING"), desk.findings(attachment));
		assertEquals(1, desk.opened(attachment).findings().size());
	}

	@Test
	void aDifferentNameOrSumBeforeTheFileIsDamage() {
		RawZip name = new RawZip();
		name.add("verslag.txt", NOTE).listedName = "Verslag.txt";
		assertEquals(List.of("attachment.damaged"), desk.refusals(Desk.attachment("verslag.txt", name.bytes())));
		RawZip sum = new RawZip();
		sum.add("verslag.txt", NOTE).crc++;
		assertEquals(List.of("attachment.damaged"), desk.refusals(Desk.attachment("verslag.txt", sum.bytes())));
		RawZip size = new RawZip();
		size.add("verslag.txt", NOTE).size--;
		assertEquals(List.of("attachment.damaged"), desk.refusals(Desk.attachment("verslag.txt", size.bytes())));
	}

	@Test
	void anOfficeFileWhosePartsGrowBeyondMeasureIsRefused() {
		Map<String, byte[]> parts = new LinkedHashMap<>();
		parts.put("mimetype", SomeFiles.utf8(SomeFiles.ODF + "text"));
		parts.put("content.xml", new byte[30 * MB]);
		Attachment attachment = Desk.attachment("a.odt", SomeFiles.zip("a.odt", SomeFiles.zip(parts)));
		assertEquals(List.of("attachment.bomb"), desk.refusals(attachment));
	}

	@Test
	void endsOfArchivesOnEndDoNotTakeForever() {
		byte[] archive = new byte[3 * MB];
		ByteBuffer bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
		bytes.putInt(0, 0x04034b50);
		for (int at = archive.length - 22; at > archive.length - 65_000; at -= 22) {
			bytes.putInt(at, 0x06054b50).putShort(at + 8, (short) 60_000).putShort(at + 10, (short) 60_000)
					.putInt(at + 12, 2_000_000).putInt(at + 16, at - 2_000_000);
		}
		assertTimeoutPreemptively(Duration.ofSeconds(2),
				() -> assertEquals(1, desk.refusals(Desk.attachment("verslag.txt", archive)).size()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "../../verslag.txt", "C:\\Users\\daan\\verslag.txt", "ver\u202Eslag.txt", "ver:slag.txt", "NUL.txt",
			"verslag.txt.", "\u0007verslag.txt" })
	void aNameThatIsNotSafeIsToldOfAndMadeSafe(String name) {
		Attachment attachment = Desk.attachment(name, SomeFiles.zip("verslag.txt", NOTE));
		assertTrue(desk.findings(attachment).contains("AT-03 WARNING"), desk.findings(attachment).toString());
		String saved = desk.opened(attachment).fileName();
		assertTrue(saved.matches("(ver_?slag|_NUL)\\.txt"), saved);
	}

	@Test
	void aLongNameIsShortenedButKeepsItsEnding() {
		Attachment attachment = Desk.attachment("x".repeat(5000) + ".pdf", SomeFiles.zip("verslag.txt", NOTE));
		String saved = desk.opened(attachment).fileName();
		assertTrue(saved.length() <= 120 && saved.endsWith("x.txt"), saved);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/", "...", "\u0000", "a/.." })
	void aNameOfNothingGetsAName(String name) {
		assertEquals("bijlage.txt", desk.opened(Desk.attachment(name, SomeFiles.zip("verslag.txt", NOTE))).fileName());
	}
}
