package nl.dossierbrug.roster.internal.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The texts of a workbook, which its cells point to by number. Kept as bytes in large blocks, each text behind its
 * length: as strings, the texts of a list in which every cell differs would take five times as much.
 */
final class StringTable {

	private static final int BLOCK_BITS = 18;
	private static final int BLOCK = 1 << BLOCK_BITS;
	/** The bytes before a text that say how long it is. */
	private static final int LENGTH = 3;
	/** A cell holds at most 32,767 characters, of at most four bytes. */
	private static final int LONGEST = 1 << 17;

	private final List<byte[]> blocks = new ArrayList<>();
	/** Where each text begins, counted over all blocks; a text never runs from one block into the next. */
	private int[] starts = new int[256];
	private int count;
	private int used = BLOCK;

	/** Takes the texts from the part that holds them. */
	void read(XmlPart xml) throws IOException {
		while (xml.next()) {
			if (xml.starts("si")) {
				add(RichText.read(xml, "si"));
			}
		}
	}

	private void add(String text) throws Unusable {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		if (bytes.length > LONGEST) {
			throw new Unusable("list.bomb");
		}
		if (used + LENGTH + bytes.length > BLOCK) {
			if (blocks.size() > Integer.MAX_VALUE >> BLOCK_BITS) {
				throw new Unusable("list.bomb");
			}
			blocks.add(new byte[BLOCK]);
			used = 0;
		}
		if (count == starts.length) {
			starts = Arrays.copyOf(starts, count + (count >> 1));
		}
		byte[] block = blocks.getLast();
		starts[count++] = (blocks.size() - 1 << BLOCK_BITS) + used;
		block[used++] = (byte) (bytes.length >> 16);
		block[used++] = (byte) (bytes.length >> 8);
		block[used++] = (byte) bytes.length;
		System.arraycopy(bytes, 0, block, used, bytes.length);
		used += bytes.length;
	}

	/**
	 * A text.
	 *
	 * @param number as the cell has it
	 * @throws Unusable when the workbook has no such text
	 */
	String text(int number) throws Unusable {
		if (number < 0 || number >= count) {
			throw new Unusable("list.damaged");
		}
		byte[] block = blocks.get(starts[number] >> BLOCK_BITS);
		int at = starts[number] & BLOCK - 1;
		int length = (block[at] & 0xFF) << 16 | (block[at + 1] & 0xFF) << 8 | block[at + 2] & 0xFF;
		return new String(block, at + LENGTH, length, StandardCharsets.UTF_8);
	}
}
