package nl.dossierbrug.store.key;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The user's keychain of macOS, through its own program {@code security}. */
final class Keychain implements KeyVault {

	private static final String TOOL = "/usr/bin/security";
	/** errSecItemNotFound, as an exit status. */
	private static final int NOT_FOUND = 44;

	private final Programs programs;

	Keychain(Programs programs) {
		this.programs = programs;
	}

	@Override
	public String name() {
		return "keychain";
	}

	@Override
	public boolean present() {
		return programs.has(TOOL);
	}

	@Override
	public Optional<StoreKey> find(String home) throws IOException {
		Programs.Ran ran = programs.run(List.of(TOOL, "find-generic-password", "-s", "Dossierbrug", "-a", home, "-w"), "");
		if (ran.status() == NOT_FOUND) {
			return Optional.empty();
		}
		if (ran.status() != 0) {
			throw new IOException(TOOL + " ended with " + ran);
		}
		return StoreKey.of(ran.output());
	}

	/** The key goes by standard input: on the command line every user of the machine could see it. */
	@Override
	public void keep(String home, StoreKey key) throws IOException {
		Programs.Ran ran = programs.run(List.of(TOOL, "-i"),
				"add-generic-password -U -s Dossierbrug -a " + home + " -w " + key.hex() + "\n");
		if (ran.status() != 0) {
			throw new IOException(TOOL + " ended with " + ran);
		}
	}
}
