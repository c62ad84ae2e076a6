package nl.dossierbrug.store.database;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HexFormat;
import java.util.Optional;

import nl.dossierbrug.store.home.Home;

/**
 * What a home remembers of its database file, so that damage can be told apart: the salt of the encryption ({@code home.salt}),
 * without which nothing in the file can be read; the size at the last close ({@code home.size}); and that there was a witness
 * ({@code home.witnessed}).
 */
public final class Landmarks {

	private static final String SALT = "home.salt";
	private static final String SIZE = "home.size";
	private static final String WITNESSED = "home.witnessed";

	private final Home home;

	/** @param home whose database it is */
	public Landmarks(Home home) {
		this.home = home;
	}

	/** The salt; empty while none is remembered. */
	byte[] salt() {
		return home.remembered(SALT).filter(text -> text.matches("[0-9a-f]{16}")).map(HexFormat.of()::parseHex).orElse(new byte[0]);
	}

	/** The size in bytes at the last close. After a crash it may have become anything. */
	Optional<Long> size() {
		return home.remembered(SIZE).filter(text -> text.matches("[0-9]{1,18}")).map(Long::parseLong);
	}

	/** Whether there was a witness, and it is gone. */
	boolean witnessGone() {
		return home.remembered(WITNESSED).isPresent() && !Files.exists(home.witness());
	}

	/**
	 * The file is open.
	 *
	 * @throws IOException when its salt is another than before and cannot be remembered
	 */
	void opened(byte[] salt) throws IOException {
		home.remember(SALT, HexFormat.of().formatHex(salt));
	}

	/** The file was closed. What cannot be remembered now only makes later words less exact. */
	void closed(long size) {
		try {
			home.remember(SIZE, Long.toString(size));
			if (Files.exists(home.witness())) {
				home.remember(WITNESSED, "yes");
			}
		} catch (IOException e) {
			// see above
		}
	}
}
