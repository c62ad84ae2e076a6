package nl.dossierbrug.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * How large the packed streams of a PDF grow. They are found by their keyword and unpacked without being kept, before
 * anything reads the document, as the library that does would keep them whole, whatever their size.
 */
final class StreamSizes {

	private static final byte[] KEYWORD = { 's', 't', 'r', 'e', 'a', 'm' };
	private static final long MOST_IN_ONE = 120_000_000;
	private static final long MOST_TOGETHER = 800_000_000;
	private static final int MOST_IN_ONE_ANOTHER = 8;
	private static final int BUFFER = 1 << 14;

	private final byte[] pdf;

	StreamSizes(byte[] pdf) {
		this.pdf = pdf;
	}

	/**
	 * @throws TooLarge when one of them, or all of them together, grow beyond reason
	 * @throws IOException when that took too long to find out
	 */
	void check() throws IOException {
		long together = 0;
		for (int at = 0; at + KEYWORD.length < pdf.length; at++) {
			if (isKeyword(at)) {
				PdfWork.checkGoesOn();
				together += grown(begin(at + KEYWORD.length));
				if (together > MOST_TOGETHER) {
					throw new TooLarge("the streams");
				}
			}
		}
	}

	private boolean isKeyword(int at) {
		for (int i = 0; i < KEYWORD.length; i++) {
			if (pdf[at + i] != KEYWORD[i]) {
				return false;
			}
		}
		return at < 3 || pdf[at - 1] != 'd' || pdf[at - 2] != 'n' || pdf[at - 3] != 'e';
	}

	/** Behind the end of the line. */
	private int begin(int at) {
		int begin = at;
		while (begin < pdf.length && (pdf[begin] == '\r' || pdf[begin] == '\n' || pdf[begin] == ' ')) {
			begin++;
		}
		return begin;
	}

	/** The size of what is packed here, or packed in what is packed here. What is damaged counts up to there. */
	private long grown(int begin) throws TooLarge {
		long most = 0;
		for (int depth = 1; depth <= MOST_IN_ONE_ANOTHER; depth++) {
			long size = unpacked(begin, depth);
			if (size == 0) {
				return most;
			}
			most = Math.max(most, size);
		}
		return most;
	}

	private long unpacked(int begin, int depth) throws TooLarge {
		List<Inflater> inflaters = new ArrayList<>();
		long size = 0;
		try {
			InputStream stream = new ByteArrayInputStream(pdf, begin, pdf.length - begin);
			for (int i = 0; i < depth; i++) {
				// Read as the library does, which does not look at the two bytes before the packed data.
				stream.skipNBytes(2);
				inflaters.add(new Inflater(true));
				stream = new InflaterInputStream(stream, inflaters.getLast(), BUFFER);
			}
			byte[] part = new byte[BUFFER];
			for (int read = stream.read(part); read >= 0; read = stream.read(part)) {
				size += read;
				if (size > MOST_IN_ONE) {
					throw new TooLarge("a stream");
				}
			}
			return size;
		} catch (TooLarge e) {
			throw e;
		} catch (IOException damaged) {
			return size;
		} finally {
			inflaters.forEach(Inflater::end);
		}
	}
}
