package nl.dossierbrug.standard.attach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.dossierbrug.standard.Attachment;

/** Good attachments, spoiled at random: something may be wrong with them, but never with us. */
@Tag("long")
class AttachmentFuzzTest {

	private static final int MUTATIONS = 20_000;

	private final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20191);
	private final Desk desk = new Desk();

	private static List<byte[]> good() {
		return List.of(SomeFiles.zip("a.pdf", SomeFiles.pdf()), SomeFiles.zip("a.docx", SomeFiles.docx("word/styles.xml")),
				SomeFiles.zip("a.doc", SomeFiles.ole("1Table", "WordDocument", "Macros", ">VBA", "Data", "CompObj")),
				SomeFiles.zip("a.odt", SomeFiles.openDocument("text", "Basic/x.xml")), SomeFiles.docx(),
				SomeFiles.zip(Map.of("a.txt", SomeFiles.utf8("tekst"), "b/", new byte[0], "b/b.png", SomeFiles.png())));
	}

	private static List<byte[]> goodFiles() {
		return List.of(SomeFiles.docx("word/styles.xml"), SomeFiles.openDocument("text"), SomeFiles.pdf(),
				SomeFiles.ole("1Table", "WordDocument", "Macros", ">VBA", "Data", "CompObj"));
	}

	private byte[] spoiled(byte[] original) {
		byte[] bytes = original.clone();
		int times = 1 + random.nextInt(4);
		for (int i = 0; i < times && bytes.length > 4; i++) {
			int at = random.nextInt(bytes.length);
			switch (random.nextInt(6)) {
				case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
				case 1 -> bytes[at] = (byte) random.nextInt(256);
				case 2 -> bytes = Arrays.copyOf(bytes, at);
				case 3 -> bytes = Arrays.copyOf(bytes, bytes.length + random.nextInt(50));
				case 4 -> Arrays.fill(bytes, at, Math.min(bytes.length, at + 1 + random.nextInt(8)), (byte) (random.nextBoolean() ? 0xFF : 0));
				default -> System.arraycopy(original, random.nextInt(original.length / 2), bytes, at,
						Math.min(bytes.length - at, random.nextInt(original.length / 2)));
			}
		}
		return bytes;
	}

	private void survives(Attachment attachment) {
		List<String> findings = desk.findings(attachment);
		assertTrue(findings.size() < 30);
		if (desk.refusals(attachment).isEmpty()) {
			assertTrue(desk.opened(attachment).bytes().length > 0);
		} else {
			assertTrue(!findings.isEmpty(), "refused without a finding");
		}
	}

	@Test
	void spoiledArchivesAreRefusedOrOpenedButNeverCrash() {
		List<byte[]> good = good();
		assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
			for (int i = 0; i < MUTATIONS / 2; i++) {
				survives(Desk.attachment("a.pdf", spoiled(good.get(i % good.size()))));
			}
		});
	}

	@Test
	void spoiledFilesInGoodArchivesAreRefusedOrOpenedButNeverCrash() {
		List<byte[]> good = goodFiles();
		assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
			for (int i = 0; i < MUTATIONS / 4; i++) {
				survives(Desk.packed("a.docx", spoiled(good.get(i % good.size()))));
			}
		});
	}

	@Test
	void spoiledBase64IsRefusedOrOpenedButNeverCrashes() {
		List<String> good = good().stream().map(Base64.getEncoder()::encodeToString).toList();
		assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
			for (int i = 0; i < MUTATIONS / 4; i++) {
				StringBuilder text = new StringBuilder(good.get(i % good.size()));
				int at = random.nextInt(text.length());
				text.replace(at, at + random.nextInt(3), Character.toString(random.nextInt(0x20, 0x200)));
				survives(Desk.attachment("a.pdf", text.toString()));
			}
		});
	}

	@Test
	void oneSpoiledBitNeverGivesAnotherFile() {
		byte[] file = SomeFiles.utf8("De leerling leest graag en rekent goed. ".repeat(20));
		byte[] archive = SomeFiles.zip("a.txt", file);
		for (int bit = 0; bit < archive.length * 8; bit++) {
			byte[] spoiled = archive.clone();
			spoiled[bit / 8] ^= (byte) (1 << bit % 8);
			Attachment attachment = Desk.attachment("a.txt", spoiled);
			if (desk.refusals(attachment).isEmpty()) {
				assertTrue(Arrays.equals(file, desk.opened(attachment).bytes()), "bit " + bit);
			}
		}
	}

	@Test
	void ourBase64AgreesWithThatOfJavaOnWhatIsStrictlyRight() {
		Base64Text ours = new Base64Text();
		for (int i = 0; i < 2000; i++) {
			byte[] bytes = new byte[1 + random.nextInt(100)];
			random.nextBytes(bytes);
			Attempt<byte[]> attempt = ours.decode(Base64.getEncoder().encodeToString(bytes), 100);
			assertTrue(attempt instanceof Attempt.Got<byte[]>(byte[] decoded) && Arrays.equals(bytes, decoded));
			assertEquals(bytes.length > 48, ours.decode(Base64.getEncoder().encodeToString(bytes), 48) instanceof Attempt.Failed<byte[]>);
		}
	}
}
