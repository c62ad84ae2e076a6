package nl.dossierbrug.standard.read;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a file is that is no XML as we read it, by its first bytes. */
enum OtherFile {
	GZIP("1F8B"), ZIP("504B0304", "504B0506"), OFFICE("D0CF11E0A1B11AE1"), PDF("255044462D"),
	UTF_32("0000FEFF", "FFFE0000", "0000003C", "3C000000"), EBCDIC("4C6FA794");

	private final String[] beginnings;

	OtherFile(String... beginnings) {
		this.beginnings = beginnings;
	}

	/** The key of what is said of a file that could not be read; empty when its first bytes say nothing. */
	static Optional<String> said(byte[] head) {
		if (isBlank(head)) {
			return Optional.of("other.empty");
		}
		String hex = HexFormat.of().withUpperCase().formatHex(head);
		return Stream.of(values()).filter(o -> Stream.of(o.beginnings).anyMatch(hex::startsWith))
				.map(o -> "other." + o.name().toLowerCase(Locale.ROOT)).findFirst();
	}

	private static boolean isBlank(byte[] head) {
		for (byte b : head) {
			if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
				return false;
			}
		}
		return true;
	}
}
