package nl.dossierbrug.core.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A table's text, line by line.
 *
 * @param lines all of them, comments too
 */
record TableText(List<String> lines) {

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	/** @throws TableFault when it is not UTF-8: some programs for tables save otherwise */
	static TableText of(String name, byte[] bytes) {
		ByteBuffer in = ByteBuffer.wrap(bytes);
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(in).toString();
			return new TableText((text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text).lines().toList());
		} catch (CharacterCodingException e) {
			long before = new String(bytes, 0, in.position(), StandardCharsets.ISO_8859_1).chars().filter(c -> c == '\n').count();
			throw new TableFault(name + ", line " + (before + 1), "it is not UTF-8", e);
		}
	}

	static boolean counts(String line) {
		return !line.isBlank() && !line.startsWith("#");
	}

	/** What parts the cells: the header tells. */
	char separator() {
		return lines.stream().filter(TableText::counts).findFirst().orElse("").indexOf(';') < 0 ? ',' : ';';
	}

	/** The number of the first line in which a quote stays open; 0 for none. */
	int open() {
		for (int i = 0; i < lines.size(); i++) {
			if (counts(lines.get(i)) && lines.get(i).chars().filter(c -> c == '"').count() % 2 != 0) {
				return i + 1;
			}
		}
		return 0;
	}
}
