package nl.dossierbrug.store.key;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The Secret Service of a Linux desktop (GNOME Keyring, KWallet), through its own program {@code secret-tool}. */
final class SecretService implements KeyVault {

	private static final String TOOL = "secret-tool";

	private final Programs programs;
	private final boolean session;

	/** @param session whether a session bus has been announced, without which there is nothing to ask */
	SecretService(Programs programs, boolean session) {
		this.programs = programs;
		this.session = session;
	}

	@Override
	public String name() {
		return "secret-service";
	}

	@Override
	public boolean present() {
		return session && programs.has(TOOL);
	}

	@Override
	public Optional<StoreKey> find(String home) throws IOException {
		Programs.Ran ran = programs.run(List.of(TOOL, "lookup", "application", "dossierbrug", "home", home), "");
		return ran.status() == 0 ? StoreKey.of(ran.output()) : Optional.empty();
	}

	@Override
	public void keep(String home, StoreKey key) throws IOException {
		Programs.Ran ran = programs.run(List.of(TOOL, "store", "--label=Dossierbrug", "application", "dossierbrug",
				"home", home), key.hex());
		if (ran.status() != 0) {
			throw new IOException(TOOL + " ended with " + ran);
		}
	}
}
