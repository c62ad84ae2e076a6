package nl.dossierbrug.store.backup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.zip.CRC32C;

import javax.crypto.spec.SecretKeySpec;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.dossierbrug.store.backup.SealFault.Kind;

/** Whatever is done to a sealed file is noticed, and told apart. The key is derived once: that is slow on purpose. */
@Tag("long")
class SealTest {

	private static final long SEED = 20261128;
	private static final int SEALED = Chunks.PLAIN + Chunks.TAG;
	private static final int START = SealHeader.LENGTH + Chunks.TAG;

	private final Random random = new Random(SEED);
	private final SecretKeySpec key = new SecretKeySpec(bytes(32), "AES");

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 15, Chunks.PLAIN - 1, Chunks.PLAIN, Chunks.PLAIN + 1, 3 * Chunks.PLAIN, 3 * Chunks.PLAIN + 4711 })
	void whatIsSealedComesBackByteForByte(int length) throws IOException {
		byte[] content = bytes(length);
		byte[] sealed = seal(content);
		assertArrayEquals(content, open(sealed));
		long chunks = Math.max(1, (length + Chunks.PLAIN - 1) / Chunks.PLAIN);
		assertEquals(START + length + chunks * Chunks.TAG, sealed.length, "the form is as it is described");
	}

	@Test
	void noByteCanBeChangedAnywhere() throws IOException {
		byte[] sealed = seal(bytes(2 * Chunks.PLAIN + 100));
		for (int at = 0; at < SealHeader.LENGTH + 40; at++) {
			assertRefused(flipped(sealed, at));
		}
		for (int i = 0; i < 400; i++) {
			assertRefused(flipped(sealed, random.nextInt(sealed.length)));
		}
		assertRefused(flipped(sealed, sealed.length - 1));
	}

	@Test
	void noEndCanBeCutOff() throws IOException {
		byte[] sealed = seal(bytes(2 * Chunks.PLAIN + 100));
		for (int length : new int[] { 17, SealHeader.LENGTH - 1, SealHeader.LENGTH, START - 1, START, START + 1, START + SEALED - 1, START + SEALED,
				START + SEALED + 1, START + 2 * SEALED, sealed.length - 1 }) {
			assertEquals(Kind.CUT, refused(Arrays.copyOf(sealed, length)), "cut at " + length);
		}
		for (int i = 0; i < 100; i++) {
			assertEquals(Kind.CUT, refused(Arrays.copyOf(sealed, 16 + random.nextInt(sealed.length - 16))));
		}
	}

	@Test
	void noChunkCanBeMovedRepeatedOrLeftOut() throws IOException {
		byte[] sealed = seal(bytes(4 * Chunks.PLAIN));
		assertEquals(Kind.DAMAGED, refused(joined(head(sealed), chunk(sealed, 1), chunk(sealed, 0), chunk(sealed, 2), chunk(sealed, 3))));
		assertEquals(Kind.DAMAGED, refused(joined(head(sealed), chunk(sealed, 0), chunk(sealed, 0), chunk(sealed, 2), chunk(sealed, 3))));
		assertRefused(joined(head(sealed), chunk(sealed, 0), chunk(sealed, 1), chunk(sealed, 3)));
		assertEquals(Kind.DAMAGED, refused(joined(head(sealed), chunk(sealed, 0), chunk(sealed, 1), chunk(sealed, 2), chunk(sealed, 3), chunk(sealed, 3))));
		assertEquals(Kind.DAMAGED, refused(joined(sealed, new byte[] { 0 })), "nothing can be added either");
	}

	@Test
	void aChunkOfAnotherFileWithTheSamePassphraseDoesNotFit() throws IOException {
		Passphrase passphrase = new Passphrase("vier woorden op een rij".toCharArray());
		byte[][] files = new byte[2][];
		for (int i = 0; i < 2; i++) {
			SealHeader header = SealHeader.fresh(1, Chunks.PLAIN);
			files[i] = seal(bytes(Chunks.PLAIN), header, passphrase.keyFor(header));
		}
		byte[] mixed = joined(head(files[0]), chunk(files[1], 0));
		SealHeader header = SealHeader.read(new ByteArrayInputStream(mixed));
		assertEquals(Kind.DAMAGED, assertThrows(SealFault.class, () -> open(mixed, passphrase.keyFor(header))).kind());
	}

	/** Somebody who mends the check sum of the header gets a header for which no passphrase fits. */
	@Test
	void aHeaderThatWasChangedWithCareOpensNothing() throws IOException {
		Passphrase passphrase = new Passphrase("vier woorden op een rij".toCharArray());
		SealHeader header = SealHeader.fresh(1, 1_000);
		byte[] sealed = seal(bytes(1_000), header, passphrase.keyFor(header));
		for (int at : new int[] { 24, 40, 47, 55 }) {
			byte[] changed = mended(flipped(sealed, at));
			SealHeader read = SealHeader.read(new ByteArrayInputStream(changed));
			assertEquals(Kind.PASSPHRASE, assertThrows(SealFault.class, () -> open(changed, passphrase.keyFor(read))).kind(), "byte " + at);
		}
	}

	@Test
	void aPassphraseIsTheSameOnEveryKeyboard() {
		SealHeader header = SealHeader.fresh(1, 1);
		assertEquals(new Passphrase("caf\u00e9 met slagroom".toCharArray()).keyFor(header), new Passphrase("cafe\u0301 met slagroom".toCharArray()).keyFor(header));
		assertTrue(!new Passphrase("caf\u00e9 met slagroom".toCharArray()).keyFor(header).equals(new Passphrase("cafe met slagroom".toCharArray()).keyFor(header)));
	}

	@Test
	void whatIsWrongIsToldApart() throws IOException {
		byte[] sealed = seal(bytes(100));
		assertEquals(Kind.FOREIGN, refused(new byte[0]));
		assertEquals(Kind.FOREIGN, refused("PK\3\4 a zip file, which is something else".getBytes()));
		byte[] newer = sealed.clone();
		newer[19] = 2;
		assertEquals(Kind.NEWER, refused(newer));
		assertEquals(Kind.NEWER, refused(Arrays.copyOf(newer, 30)), "how long its header is we do not know");
		assertEquals(Kind.DAMAGED, refused(flipped(sealed, 30)), "damage in the header is no wrong passphrase");
		assertEquals(Kind.PASSPHRASE, assertThrows(SealFault.class, () -> open(sealed, new SecretKeySpec(bytes(32), "AES"))).kind());
	}

	/** A header is not trusted before anything else is: it can neither keep the reader busy nor ask for endless room. */
	@Test
	void aHeaderCannotAskForTheImpossible() throws IOException {
		byte[] sealed = seal(bytes(100));
		for (int rounds : new int[] { 0, 1, 599_999, 10_000_001, -1, Integer.MAX_VALUE }) {
			byte[] changed = sealed.clone();
			ByteBuffer.wrap(changed).putInt(20, rounds);
			assertEquals(Kind.DAMAGED, refused(mended(changed)), rounds + " rounds");
		}
		for (long length : new long[] { -1, Long.MAX_VALUE, (1L << 50) + 1 }) {
			byte[] changed = sealed.clone();
			ByteBuffer.wrap(changed).putLong(48, length);
			assertEquals(Kind.DAMAGED, refused(mended(changed)), length + " bytes");
		}
	}

	@Test
	void aFileThatWasNotEndedIsOneThatWasCutOff() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (SealingOutput sealing = new SealingOutput(out, SealHeader.fresh(1, 100), key)) {
			sealing.write(bytes(100));
		}
		assertEquals(Kind.CUT, refused(out.toByteArray()));
		SealingOutput shorter = new SealingOutput(out, SealHeader.fresh(1, 100), key);
		shorter.write(bytes(99));
		assertThrows(IOException.class, shorter::end, "what is shorter than was said is not ended");
	}

	private void assertRefused(byte[] sealed) {
		assertTrue(Set.of(Kind.values()).contains(refused(sealed)));
	}

	private Kind refused(byte[] sealed) {
		return assertThrows(SealFault.class, () -> open(sealed)).kind();
	}

	private byte[] seal(byte[] content) throws IOException {
		return seal(content, SealHeader.fresh(1, content.length), key);
	}

	private static byte[] seal(byte[] content, SealHeader header, SecretKeySpec key) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		SealingOutput sealing = new SealingOutput(out, header, key);
		sealing.write(content);
		sealing.end();
		return out.toByteArray();
	}

	private byte[] open(byte[] sealed) throws IOException {
		return open(sealed, key);
	}

	private static byte[] open(byte[] sealed, SecretKeySpec key) throws IOException {
		ByteArrayInputStream in = new ByteArrayInputStream(sealed);
		SealHeader header = SealHeader.read(in);
		try (SealedInput opened = new SealedInput(in, header, key)) {
			return opened.readAllBytes();
		}
	}

	private static byte[] mended(byte[] sealed) {
		CRC32C sum = new CRC32C();
		sum.update(sealed, 0, SealHeader.LENGTH - 4);
		ByteBuffer.wrap(sealed).putInt(SealHeader.LENGTH - 4, (int) sum.getValue());
		return sealed;
	}

	private byte[] flipped(byte[] sealed, int at) {
		byte[] changed = sealed.clone();
		changed[at] ^= (byte) (1 << random.nextInt(8));
		return changed;
	}

	private static byte[] head(byte[] sealed) {
		return Arrays.copyOf(sealed, START);
	}

	private static byte[] chunk(byte[] sealed, int number) {
		return Arrays.copyOfRange(sealed, START + number * SEALED, Math.min(sealed.length, START + (number + 1) * SEALED));
	}

	private static byte[] joined(byte[]... parts) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		for (byte[] part : parts) {
			out.write(part);
		}
		return out.toByteArray();
	}

	private byte[] bytes(int count) {
		byte[] bytes = new byte[count];
		random.nextBytes(bytes);
		return bytes;
	}
}
