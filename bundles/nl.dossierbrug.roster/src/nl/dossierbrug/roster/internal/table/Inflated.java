package nl.dossierbrug.roster.internal.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A part of a ZIP file while it is unpacked. Stops a file that was made to fill the memory: it counts what really comes
 * out, since the sizes that a ZIP file states of itself may lie.
 */
final class Inflated extends FilterInputStream {

	/** A hundred thousand pupils with many columns stay far below this. */
	private static final long LARGEST = 512L << 20;
	/** Below this size nothing is suspect. */
	private static final long HARMLESS = 8L << 20;
	/** Real sheets shrink ten to forty times. */
	private static final long LARGEST_RATIO = 200;

	/** A cell holds at most 32,767 characters; no single text, mark or value comes near this. */
	private static final long LARGEST_TOKEN = 4L << 20;

	private final long packed;
	private long unpacked;
	private long token;

	/**
	 * @param in the unpacking stream
	 * @param packed how many bytes the part takes in the file
	 */
	Inflated(InputStream in, long packed) {
		super(in);
		this.packed = Math.max(1, packed);
	}

	/** The parser begins with something new: what it holds in memory at once is counted from here. */
	void nextToken() {
		token = 0;
	}

	@Override
	public int read() throws IOException {
		int b = super.read();
		count(b < 0 ? 0 : 1);
		return b;
	}

	@Override
	public int read(byte[] bytes, int offset, int length) throws IOException {
		int read = super.read(bytes, offset, length);
		count(Math.max(0, read));
		return read;
	}

	private void count(int more) throws Unusable {
		unpacked += more;
		token += more;
		if (unpacked > LARGEST || token > LARGEST_TOKEN || unpacked > HARMLESS && unpacked / packed > LARGEST_RATIO) {
			throw new Unusable("list.bomb");
		}
	}
}
