package nl.dossierbrug.practice;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import nl.dossierbrug.core.dossier.Element;

/**
 * A file that goes along with a dossier.
 *
 * @param fileName its name; the ending tells what it is
 * @param description what is in it
 * @param content the bytes as they would be on disk
 */
record PracticeAttachment(String fileName, String description, byte[] content) {

	/** Stands in every archive, so that the same file gives the same archive. */
	private static final LocalDateTime PACKED = LocalDateTime.of(2026, 1, 1, 12, 0);

	static PracticeAttachment text(String fileName, String description, String... lines) {
		return new PracticeAttachment(fileName, description,
				(String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8));
	}

	static PracticeAttachment pdf(String fileName, String description, String... lines) {
		return new PracticeAttachment(fileName, description, new TinyPdf(description, lines).bytes());
	}

	/** As {@code document}: the file in an archive, the archive in Base64 (OSO standard, attachments). */
	Element document() {
		return new Block("document").leaf("bestandsnaam", fileName).leaf("omschrijving", description)
				.leaf("bestandsinhoud", Base64.getEncoder().encodeToString(zipped())).element();
	}

	private byte[] zipped() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
			ZipEntry entry = new ZipEntry(fileName);
			entry.setTimeLocal(PACKED);
			zip.putNextEntry(entry);
			zip.write(content);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return bytes.toByteArray();
	}
}
