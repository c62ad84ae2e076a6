package nl.dossierbrug.exchange.prepare;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import nl.dossierbrug.core.line.DossierSink;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Visible;
import nl.dossierbrug.exchange.connectors.LineFailure;
import nl.dossierbrug.exchange.validate.DossierFile;
import nl.dossierbrug.standard.Composition.Attachment;

/**
 * Takes in what a connector fetches of one dossier, in memory, and no more than a dossier with its attachments can have. It is
 * filled by the connector's thread and emptied by another once the call has ended; what comes later is turned away.
 */
final class MeasuredSink implements DossierSink {

	private static final int MOST_ATTACHMENTS = 100;
	private static final String NAMELESS = "bijlage";

	private final Supplier<Refusal> tooLarge;
	private final Map<String, ByteArrayOutputStream> attachments = new LinkedHashMap<>();
	private Optional<ByteArrayOutputStream> dossier = Optional.empty();
	private long size;
	private boolean closed;

	/** @param tooLarge what to say when more comes in */
	MeasuredSink(Supplier<Refusal> tooLarge) {
		this.tooLarge = tooLarge;
	}

	@Override
	public synchronized OutputStream dossier() {
		if (dossier.isPresent()) {
			throw new IllegalStateException("a second dossier");
		}
		dossier = Optional.of(new ByteArrayOutputStream());
		return measured(dossier.get());
	}

	/** A name that is given once more is of another file: it gets a number. */
	@Override
	public synchronized OutputStream attachment(String name) throws IOException {
		if (attachments.size() >= MOST_ATTACHMENTS) {
			throw new LineFailure(tooLarge.get(), null);
		}
		String own = plain(name);
		String free = own;
		for (int number = 2; attachments.containsKey(free); number++) {
			free = number + " " + own;
		}
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		attachments.put(free, out);
		return measured(out);
	}

	/** Without folders and without anything that hides, whatever system it comes from. */
	private static String plain(String name) {
		String last = Visible.line(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)).strip();
		return last.isEmpty() || last.matches("\\.+") ? NAMELESS : last;
	}

	private OutputStream measured(ByteArrayOutputStream out) {
		return new OutputStream() {
			@Override
			public void write(int one) throws IOException {
				write(new byte[] { (byte) one }, 0, 1);
			}

			@Override
			public void write(byte[] bytes, int from, int length) throws IOException {
				add(out, bytes, from, length);
			}
		};
	}

	private synchronized void add(ByteArrayOutputStream out, byte[] bytes, int from, int length) throws IOException {
		size += length;
		if (closed) {
			throw new IOException("the call has ended");
		}
		if (size > DossierFile.LARGEST) {
			throw new LineFailure(tooLarge.get(), null);
		}
		out.write(bytes, from, length);
	}

	/** Takes no more. */
	synchronized void close() {
		closed = true;
	}

	/** The dossier; empty when none was put in. */
	synchronized Optional<byte[]> bytes() {
		return dossier.map(ByteArrayOutputStream::toByteArray).filter(bytes -> bytes.length > 0);
	}

	synchronized List<Attachment> attachments() {
		List<Attachment> all = new ArrayList<>();
		attachments.forEach((name, content) -> all.add(new Attachment(name, name, content.toByteArray())));
		return all;
	}
}
