package nl.dossierbrug.core.file;

import java.io.IOException;
import java.io.OutputStream;

/** Counts what was handed over to be written, also what then could not be. */
final class Counted extends OutputStream {

	private final OutputStream out;
	private long bytes;

	Counted(OutputStream out) {
		this.out = out;
	}

	long bytes() {
		return bytes;
	}

	@Override
	public void write(int one) throws IOException {
		bytes++;
		out.write(one);
	}

	@Override
	public void write(byte[] some, int from, int length) throws IOException {
		bytes += length;
		out.write(some, from, length);
	}

	@Override
	public void flush() throws IOException {
		out.flush();
	}

	@Override
	public void close() throws IOException {
		out.close();
	}
}
