package nl.dossierbrug.roster.internal.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;

/** What bytes beyond ASCII a text has: how many are whole letters of UTF-8, and of the others between what each stands. */
final class ByteCounts {

	/** What a byte's neighbour is: no letter, a small letter, a capital. */
	private static final char[] NEIGHBOURS = {0, 'a', 'A'};

	private final int[][][] spoiledBytes = new int[NEIGHBOURS.length][128][NEIGHBOURS.length];
	private int whole;
	private int spoiled;

	void count(InputStream in) throws IOException {
		int before = 0;
		int now = in.read();
		while (now >= 0) {
			if (now < 0x80) {
				before = now;
				now = in.read();
				continue;
			}
			in.mark(4);
			int following = now >= 0xF0 && now <= 0xF4 ? 3 : now >= 0xE0 && now < 0xF0 ? 2 : now >= 0xC2 && now < 0xE0 ? 1 : 0;
			int found = 0;
			while (found < following && (in.read() & 0xC0) == 0x80) {
				found++;
			}
			if (following > 0 && found == following) {
				whole++;
				before = 'a';
				now = in.read();
				continue;
			}
			in.reset();
			int after = in.read();
			spoiled++;
			spoiledBytes[neighbour(before)][now - 0x80][neighbour(after)]++;
			before = now;
			now = after;
		}
	}

	private static int neighbour(int b) {
		return b >= 'a' && b <= 'z' || b >= 0x80 ? 1 : b >= 'A' && b <= 'Z' ? 2 : 0;
	}

	/** How many letters beyond ASCII are whole in UTF-8. */
	int whole() {
		return whole;
	}

	/** How many bytes beyond ASCII are no letter of UTF-8. */
	int spoiled() {
		return spoiled;
	}

	/** How well the letters fit when the bytes are read in an encoding. */
	long score(Charset charset, Letters letters, int unusual) {
		String all = all(charset);
		long score = 0;
		for (int before = 0; before < NEIGHBOURS.length; before++) {
			for (int b = 0; b < 128; b++) {
				for (int after = 0; after < NEIGHBOURS.length; after++) {
					int times = spoiledBytes[before][b][after];
					if (times > 0) {
						score += (long) times * (letters.weight(all.charAt(b), NEIGHBOURS[before], NEIGHBOURS[after]) - unusual);
					}
				}
			}
		}
		return score;
	}

	/** Whether the bytes that are there read otherwise in two encodings. */
	boolean differ(Charset one, Charset other) {
		String first = all(one);
		String second = all(other);
		for (int[][] before : spoiledBytes) {
			for (int b = 0; b < 128; b++) {
				if (before[b][0] + before[b][1] + before[b][2] > 0 && first.charAt(b) != second.charAt(b)) {
					return true;
				}
			}
		}
		return false;
	}

	private static String all(Charset charset) {
		byte[] bytes = new byte[128];
		for (int i = 0; i < bytes.length; i++) {
			bytes[i] = (byte) (0x80 + i);
		}
		return new String(bytes, charset);
	}
}
