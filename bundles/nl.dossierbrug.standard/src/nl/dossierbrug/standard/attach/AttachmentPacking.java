package nl.dossierbrug.standard.attach;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.table.DataTable;
import nl.dossierbrug.core.text.Messages;

/**
 * Packs files to go along with a dossier, and refuses what a receiver would not open: what is sent is known by its
 * content, as what comes in is. Free of state; safe for many threads.
 */
public final class AttachmentPacking {

	private static final double MB = 1024 * 1024;

	private final Kinds kinds;
	private final AttachmentLimits limits = AttachmentLimits.USUAL;
	private final Messages messages = new Messages(AttachmentPacking.class);

	/**
	 * @param table {@code attachments.csv}
	 * @throws IllegalStateException when it makes no sense: a fault of the version
	 */
	public AttachmentPacking(DataTable table) {
		kinds = new Kinds(table);
	}

	/**
	 * Why a file cannot go along; empty when it can.
	 *
	 * @param name its name, with or without the folder it lies in
	 * @param file its bytes
	 */
	public Optional<Refusal> refusal(String name, byte[] file) {
		FileName fileName = new FileName(name);
		Optional<FileKind> claimed = kinds.named(fileName.extension()).filter(FileKind::allowed);
		if (claimed.isEmpty()) {
			return refused("type", fileName);
		}
		if (file.length == 0) {
			return refused("empty", fileName);
		}
		try (Unpacker unpacker = new Unpacker(limits)) {
			Optional<FileKind> found = kinds.of(new FileContent(file, unpacker));
			return found.isPresent() ? refusal(fileName, file, claimed.get(), found.get())
					: refused("unknown", fileName, claimed.get().label());
		}
	}

	private Optional<Refusal> refusal(FileName name, byte[] file, FileKind claimed, FileKind found) {
		if (found.may() == FileKind.May.LOCKED) {
			return refused("locked", name);
		}
		if (!found.allowed()) {
			return refused("kind", name, found.label());
		}
		if (!found.names().contains(name.extension())) {
			return refused("content", name, claimed.label(), found.label(), found.extension());
		}
		return file.length <= found.largest() ? Optional.empty()
				: refused("large", name, Math.ceil(file.length / MB * 10) / 10, found.largest() / MB);
	}

	private Optional<Refusal> refused(String why, FileName name, Object... details) {
		Object[] arguments = new Object[details.length + 2];
		arguments[0] = name.shown();
		arguments[1] = String.join(", ", kinds.allowed());
		System.arraycopy(details, 0, arguments, 2, details.length);
		return Optional.of(Refusal.of(messages, "compose.attachment-" + why, arguments));
	}

	/** The name that goes along: the last part, without what the receiver's file system may mind. */
	public String name(String name) {
		return new FileName(name).clean();
	}

	/**
	 * The file as it stands in a dossier: in a ZIP archive, that in Base64.
	 *
	 * @param name as for {@link #name}
	 * @param file its bytes
	 * @param day what the archive says of the file's age, so that the same order gives the same bytes
	 */
	public String content(String name, byte[] file, LocalDate day) {
		byte[] archive = zip(name, file, day, Deflater.DEFAULT_COMPRESSION);
		// what packs that well looks like a bomb to a receiver, and to us
		return Base64.getEncoder().encodeToString(limits.explodes(file.length, archive.length)
				? zip(name, file, day, Deflater.NO_COMPRESSION) : archive);
	}

	private byte[] zip(String name, byte[] file, LocalDate day, int level) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
			zip.setLevel(level);
			ZipEntry entry = new ZipEntry(name(name));
			entry.setTimeLocal(day.atStartOfDay());
			zip.putNextEntry(entry);
			zip.write(file);
			zip.closeEntry();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return bytes.toByteArray();
	}
}
