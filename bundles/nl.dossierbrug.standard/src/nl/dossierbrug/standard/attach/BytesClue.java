package nl.dossierbrug.standard.attach;

/** Bytes that stand at a place, or begin somewhere between two places. */
final class BytesClue implements Clue {

	private static final int ANY = -1;

	private final int from;
	private final int to;
	private final int[] pattern;

	/**
	 * @param from the first place where they may begin, from 0
	 * @param to the last
	 * @param hex two digits for each byte, or two points for any byte
	 */
	BytesClue(int from, int to, String hex) {
		this.from = from;
		this.to = to;
		if (hex.isEmpty() || hex.length() % 2 != 0) {
			throw new IllegalArgumentException(hex);
		}
		pattern = new int[hex.length() / 2];
		for (int i = 0; i < pattern.length; i++) {
			String two = hex.substring(2 * i, 2 * i + 2);
			pattern[i] = two.equals("..") ? ANY : Integer.parseInt(two, 16);
		}
	}

	@Override
	public boolean test(FileContent content) {
		byte[] bytes = content.bytes();
		int last = Math.min(to, bytes.length - pattern.length);
		for (int at = from; at <= last; at++) {
			if (fits(bytes, at)) {
				return true;
			}
		}
		return false;
	}

	private boolean fits(byte[] bytes, int at) {
		for (int i = 0; i < pattern.length; i++) {
			if (pattern[i] != ANY && pattern[i] != (bytes[at + i] & 0xFF)) {
				return false;
			}
		}
		return true;
	}
}
