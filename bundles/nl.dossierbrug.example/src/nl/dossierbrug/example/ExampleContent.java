package nl.dossierbrug.example;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

import nl.dossierbrug.core.line.OutgoingDossier;

/** Gives the client the bytes of a dossier, from the beginning whenever it asks, and closes what it gave last. */
final class ExampleContent implements Supplier<InputStream>, AutoCloseable {

	private final OutgoingDossier.Content content;
	private InputStream open = InputStream.nullInputStream();

	ExampleContent(OutgoingDossier.Content content) {
		this.content = content;
	}

	/** Null when it cannot be opened: so the client knows it, and fails the request. */
	@Override
	public synchronized InputStream get() {
		try {
			open.close();
			open = content.open();
			return open;
		} catch (IOException e) {
			return null;
		}
	}

	@Override
	public synchronized void close() throws IOException {
		open.close();
	}
}
