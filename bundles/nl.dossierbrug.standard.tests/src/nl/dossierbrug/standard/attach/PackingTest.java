package nl.dossierbrug.standard.attach;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.standard.AttachedFile;

class PackingTest {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
	private static final int MB = 1024 * 1024;

	private final AttachmentPacking packing = new AttachmentPacking(Desk.VERSION.table("attachments.csv"));
	private final Desk desk = new Desk();

	static Stream<Arguments> refused() {
		return Stream.of(arguments("type", "spel.exe", SomeFiles.exe()), arguments("type", "zonder", SomeFiles.pdf()),
				arguments("type", "brief.docm", SomeFiles.docx()), arguments("empty", "leeg.pdf", new byte[0]),
				arguments("kind", "spel.pdf", SomeFiles.exe()), arguments("kind", "brief.doc", SomeFiles.utf8("{\\rtf1}")),
				arguments("kind", "lijst.txt", SomeFiles.utf8("<html>")), arguments("unknown", "brief.pdf", new byte[] { 0, 1 }),
				arguments("content", "brief.pdf", SomeFiles.utf8("tekst")), arguments("content", "brief.doc", SomeFiles.docx()),
				arguments("locked", "brief.docx", SomeFiles.ole("EncryptedPackage")),
				arguments("large", "lang.txt", SomeFiles.utf8("lang ".repeat(MB))));
	}

	@ParameterizedTest
	@MethodSource
	void refused(String why, String name, byte[] file) {
		Refusal refusal = packing.refusal(name, file).orElseThrow();
		assertEquals("compose.attachment-" + why, refusal.id());
		assertFalse((refusal.what().in(Language.NL) + refusal.next().in(Language.NL) + refusal.what().in(Language.EN)).contains("{"), refusal.what().in(Language.NL));
	}

	@Test
	void whatMayGoAlongIsNotRefused() {
		assertEquals(Optional.empty(), packing.refusal("map/Verslag.PDF", SomeFiles.pdf()));
		assertEquals(Optional.empty(), packing.refusal("foto.JPEG", SomeFiles.jpg()));
		assertEquals(Optional.empty(), packing.refusal("plan.docx", SomeFiles.docx("word/vbaProject.bin")));
	}

	@Test
	void aTooLargeFileIsToldHowLargeItMayBe() {
		Refusal refusal = packing.refusal("lang.txt", SomeFiles.utf8("lang ".repeat(MB / 2))).orElseThrow();
		assertTrue(refusal.what().in(Language.NL).contains("2,5 MB") && refusal.what().in(Language.NL).contains("hoogstens 2 MB"), refusal.what().in(Language.NL));
	}

	@Test
	void whatIsPackedCanBeOpenedAgainWhateverItsNameAndBytes() throws IOException {
		RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
		for (int i = 0; i < 1500; i++) {
			byte[] file = file(random);
			String name = name(random) + ".pdf";
			assertEquals(Optional.empty(), packing.refusal(name, file), name);
			String content = packing.content(name, file, DAY);
			AttachedFile opened = desk.opened(Desk.attachment(packing.name(name), content));
			assertArrayEquals(file, opened.bytes());
			assertEquals(List.of(), opened.findings(), name);
			try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(content)))) {
				assertEquals(packing.name(name), zip.getNextEntry().getName());
				assertArrayEquals(file, zip.readAllBytes());
				assertEquals(null, zip.getNextEntry());
			}
		}
	}

	private static byte[] file(RandomGenerator random) {
		byte[] noise = new byte[random.nextInt(3000)];
		random.nextBytes(noise);
		byte[] start = SomeFiles.pdf();
		byte[] file = Arrays.copyOf(start, start.length + noise.length);
		System.arraycopy(noise, 0, file, start.length, noise.length);
		return file;
	}

	private static String name(RandomGenerator random) {
		StringBuilder name = new StringBuilder();
		int size = random.nextInt(random.nextBoolean() ? 12 : 300);
		for (int i = 0; i < size; i++) {
			name.appendCodePoint(switch (random.nextInt(6)) {
				case 0 -> random.nextInt(0x20);
				case 1 -> random.nextInt(0x80, 0x3000);
				case 2 -> random.nextInt(0x10000, 0x1F700);
				case 3 -> "/\\:*?\"<>|. ".codePointAt(random.nextInt(11));
				default -> random.nextInt('a', 'z');
			});
		}
		return name + "x";
	}

	@Test
	void whatPacksExtremelyWellIsNotTakenForABombByOurselves() {
		byte[] file = Arrays.copyOf(SomeFiles.pdf(), 5 * MB);
		String content = packing.content("wit.pdf", file, DAY);
		assertArrayEquals(file, desk.opened(Desk.attachment("wit.pdf", content)).bytes());
	}

	@Test
	void theSameOrderGivesTheSameBytes() {
		assertEquals(packing.content("a.pdf", SomeFiles.pdf(), DAY), packing.content("a.pdf", SomeFiles.pdf(), DAY));
	}
}
