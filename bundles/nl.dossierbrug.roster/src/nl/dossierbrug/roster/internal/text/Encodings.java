package nl.dossierbrug.roster.internal.text;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Finds out how a text file is encoded: by its mark; by the zero bytes of UTF-16; UTF-8 by its own form, also where a few
 * bytes of it are spoiled; else the encoding in which its letters look most like names. Detectors that are to be had do not
 * know the encodings of DOS and old Macs, and take a handful of accents for too little to judge by.
 */
public final class Encodings {

	private static final int HEAD = 1 << 12;
	private static final int BLOCK = 1 << 16;
	/** In order of how usual they are, with what is taken off each letter for being unusual. */
	private static final List<Charset> CANDIDATES = Letters.charsets("windows-1252", "IBM850", "x-MacRoman", "windows-1254", "windows-1250");
	private static final int[] UNUSUAL = {0, 0, 5, 5, 15};
	/** Two encodings that differ less than this for a letter leave a doubt. */
	private static final int CLEAR = 22;

	private final Letters letters = new Letters();

	/** Looks through the whole file, since the first letter with an accent may stand on the last row. */
	public Encoding of(Path file) throws IOException {
		byte[] head;
		try (var in = Files.newInputStream(file)) {
			head = in.readNBytes(HEAD);
		}
		Optional<Charset> wide = wide(head);
		if (wide.isPresent()) {
			return Encoding.certain(wide.get());
		}
		ByteCounts counts = new ByteCounts();
		try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BLOCK)) {
			counts.count(in);
		}
		if (counts.spoiled() == 0 || counts.whole() > counts.spoiled()) {
			return new Encoding(StandardCharsets.UTF_8, counts.spoiled(), Optional.empty());
		}
		return best(counts);
	}

	/** UTF-16 by its mark or, where it has none, by the zero in every other byte of plain letters. */
	private static Optional<Charset> wide(byte[] head) {
		if (head.length >= 2 && (head[0] == (byte) 0xFF && head[1] == (byte) 0xFE || head[0] == (byte) 0xFE && head[1] == (byte) 0xFF)) {
			return Optional.of(StandardCharsets.UTF_16);
		}
		int[] zeros = new int[2];
		for (int i = 0; i < head.length; i++) {
			zeros[i & 1] += head[i] == 0 ? 1 : 0;
		}
		int enough = head.length / 5;
		if (head.length < 8 || zeros[0] <= enough && zeros[1] <= enough || zeros[0] > 0 && zeros[1] > 0 && Math.min(zeros[0], zeros[1]) * 4 > Math.max(zeros[0], zeros[1])) {
			return Optional.empty();
		}
		return Optional.of(zeros[1] > zeros[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
	}

	private Encoding best(ByteCounts counts) {
		int best = 0;
		long[] scores = new long[CANDIDATES.size()];
		for (int i = 0; i < scores.length; i++) {
			scores[i] = counts.score(CANDIDATES.get(i), letters, UNUSUAL[i]);
			best = scores[i] > scores[best] ? i : best;
		}
		Optional<Charset> other = Optional.empty();
		long nearest = (long) CLEAR * counts.spoiled();
		for (int i = 0; i < scores.length; i++) {
			long behind = scores[best] - scores[i];
			if (i != best && behind < nearest && counts.differ(CANDIDATES.get(best), CANDIDATES.get(i))) {
				nearest = behind;
				other = Optional.of(CANDIDATES.get(i));
			}
		}
		return new Encoding(CANDIDATES.get(best), 0, other);
	}
}
