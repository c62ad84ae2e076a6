package nl.dossierbrug.store.backup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.dossierbrug.core.outcome.Progress;

class ArchiveTest {

	private final Archive archive = new Archive();

	@Test
	void whateverIsPutInComesBack() throws IOException {
		Random random = new Random(28);
		for (int round = 0; round < 50; round++) {
			Map<String, byte[]> things = new LinkedHashMap<>();
			for (int i = random.nextInt(20); i > 0; i--) {
				byte[] content = new byte[random.nextInt(10) == 0 ? 200_000 : random.nextInt(300)];
				random.nextBytes(content);
				things.put("home/map " + random.nextInt(3) + "/bijlage ë" + i + ".pdf", content);
			}
			List<Item> items = things.entrySet().stream().map(thing -> Item.of(thing.getKey(), thing.getValue())).toList();
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			assertTrue(archive.write(items, out, Progress.NONE));
			assertEquals(archive.length(items), out.size());

			Map<String, byte[]> read = new LinkedHashMap<>();
			archive.read(new ByteArrayInputStream(out.toByteArray()), (name, length, content) -> read.put(name, content.readAllBytes()));
			assertEquals(List.copyOf(things.keySet()), List.copyOf(read.keySet()));
			things.forEach((name, content) -> assertArrayEquals(content, read.get(name), name));
		}
	}

	@Test
	void whatIsNotReadIsPassedOver() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		archive.write(List.of(Item.of("one", new byte[5_000]), Item.of("two", new byte[] { 7 })), out, Progress.NONE);
		List<String> names = new ArrayList<>();
		archive.read(new ByteArrayInputStream(out.toByteArray()), (name, length, content) -> names.add(name));
		assertEquals(List.of("one", "two"), names);
	}

	/** The seal keeps others out; these are what somebody with the passphrase might try. */
	@ParameterizedTest
	@ValueSource(strings = { "../evil", "home/../../evil", "/etc/passwd", "home//x", "home/", "C:/evil", "home\\..\\evil", "home/.ssh/keys", "..",
			".", "home/a\u0000b", "home/a\u202Eb", "home/a\nb", "home/con", "home/LPT1.txt", "home/ends.", "home/ends ", "a/b/c/d/e/f/g/h/i", " x" })
	void aNameThatLeadsAnywhereElseIsRefused(String name) throws IOException {
		assertEquals(SealFault.Kind.DAMAGED, refused(written(name, 1, 1)));
	}

	@Test
	void aNameCannotComeTwice() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		archive.write(List.of(Item.of("home/a", new byte[1]), Item.of("home/A", new byte[1])), out, Progress.NONE);
		assertEquals(SealFault.Kind.DAMAGED, refused(out.toByteArray()), "on some systems these are one file");
	}

	@Test
	void aLengthThatIsNotThereIsRefused() throws IOException {
		assertEquals(SealFault.Kind.DAMAGED, refused(written("home/a", Long.MAX_VALUE, 10)));
		assertEquals(SealFault.Kind.DAMAGED, refused(written("home/a", -1, 10)));
		assertEquals(SealFault.Kind.DAMAGED, refused(new byte[0]));
	}

	@Test
	void aThingThatGotShorterMeanwhileIsAFault() {
		Item shorter = new Item("home/a", 10, () -> new ByteArrayInputStream(new byte[9]));
		assertThrows(IOException.class, () -> archive.write(List.of(shorter), new ByteArrayOutputStream(), Progress.NONE));
	}

	private SealFault.Kind refused(byte[] written) {
		return assertThrows(SealFault.class, () -> archive.read(new ByteArrayInputStream(written), (name, length, content) -> content.readAllBytes())).kind();
	}

	private static byte[] written(String name, long length, int bytes) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		DataOutputStream data = new DataOutputStream(out);
		byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
		data.writeShort(utf8.length);
		data.write(utf8);
		data.writeLong(length);
		data.write(new byte[bytes]);
		data.writeShort(0);
		data.writeInt(1);
		return out.toByteArray();
	}
}
