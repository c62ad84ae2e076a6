package nl.dossierbrug.testing.partner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;

/** What a client must know besides its certificate, each a file in a folder, made where there is none. */
public enum PartnerSecret {
	/** {@code autorisatiesleutel} of UWLR. */
	UWLR_KEY,
	/** {@code klantcode} of UWLR. */
	UWLR_CUSTOMER,
	/** {@code klantnaam} of UWLR. */
	UWLR_NAME,
	/** Shown to the LAS with each call for dossiers, as {@code Authorization: Key …}. */
	LAS_KEY,
	/** Who opens a session at the platform. */
	PLATFORM_CLIENT,
	/** With what a session is opened at the platform. */
	PLATFORM_KEY;

	/** The file that holds it. */
	public Path file(Path folder) {
		return folder.resolve(name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt");
	}

	/** The secret itself; made, and kept, when it is asked for the first time. */
	public String in(Path folder) throws IOException {
		Path file = file(folder);
		if (!Files.exists(file)) {
			byte[] random = new byte[9];
			new SecureRandom().nextBytes(random);
			Path made = Files.createTempFile(Files.createDirectories(folder), "secret", ".new");
			Files.writeString(made, HexFormat.of().formatHex(random));
			Files.move(made, file, StandardCopyOption.ATOMIC_MOVE);
		}
		return Files.readString(file).strip();
	}
}
