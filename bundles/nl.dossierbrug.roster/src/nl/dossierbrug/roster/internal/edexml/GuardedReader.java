package nl.dossierbrug.roster.internal.edexml;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

import nl.dossierbrug.roster.internal.table.Unusable;

/** Stops a file of which one text, mark or comment was made to fill the memory. */
final class GuardedReader extends FilterReader {

	/** The longest value of the published schemas has 256 characters; remarks and additions are longer, but never near this. */
	private static final long LARGEST_TOKEN = 4L << 20;

	private long token;

	GuardedReader(Reader in) {
		super(in);
	}

	/** The parser begins with something new: what it holds in memory at once is counted from here. */
	void nextToken() {
		token = 0;
	}

	@Override
	public int read() throws IOException {
		int c = super.read();
		count(c < 0 ? 0 : 1);
		return c;
	}

	@Override
	public int read(char[] characters, int offset, int length) throws IOException {
		int read = super.read(characters, offset, length);
		count(Math.max(0, read));
		return read;
	}

	private void count(int more) throws Unusable {
		token += more;
		if (token > LARGEST_TOKEN) {
			throw new Unusable("list.unsafe");
		}
	}
}
