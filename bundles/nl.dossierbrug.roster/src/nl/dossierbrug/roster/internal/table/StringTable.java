package nl.dossierbrug.roster.internal.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The texts of a workbook, which its cells point to by number. Kept as bytes in large blocks: as strings, the texts of
 * a list in which every cell differs would take five times as much.
 */
final class StringTable {

	private static final int BLOCK_BITS = 16;
	private static final int BLOCK = 1 << BLOCK_BITS;

	private final List<byte[]> blocks = new ArrayList<>();
	/** Where each text begins, counted over all blocks; a text never runs from one block into the next. */
	private int[] starts = new int[256];
	private int[] lengths = new int[256];
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
		if (count == starts.length) {
			starts = Arrays.copyOf(starts, count + (count >> 1));
			lengths = Arrays.copyOf(lengths, starts.length);
		}
		// an empty text at the very end of a block would begin in the next one
		if (used + bytes.length >= BLOCK) {
			// a text larger than a block gets one of its own size, and the next text starts another
			blocks.add(new byte[Math.max(BLOCK, bytes.length)]);
			used = 0;
		}
		if (blocks.size() > Integer.MAX_VALUE >> BLOCK_BITS) {
			throw new Unusable("list.bomb");
		}
		System.arraycopy(bytes, 0, blocks.getLast(), used, bytes.length);
		starts[count] = (blocks.size() - 1 << BLOCK_BITS) + used;
		lengths[count++] = bytes.length;
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
		return new String(block, starts[number] & BLOCK - 1, lengths[number], StandardCharsets.UTF_8);
	}
}
