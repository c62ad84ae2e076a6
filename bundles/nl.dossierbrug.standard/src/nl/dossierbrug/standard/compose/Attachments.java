package nl.dossierbrug.standard.compose;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import nl.dossierbrug.core.dossier.Element;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.standard.Composition.Attachment;
import nl.dossierbrug.standard.rules.Discreet;
import nl.dossierbrug.standard.table.Table;

/** Makes the block of a loose attachment: the file in a ZIP archive, that in Base64 (OSO standard, attachments). */
final class Attachments {

	private final Set<String> extensions = new LinkedHashSet<>();
	private final Messages messages;

	/** @param table column {@code extension}: the kinds of file that are allowed, in small letters */
	Attachments(Table table, Messages messages) {
		table.rows().forEach(row -> extensions.add(row.get("extension")));
		this.messages = messages;
	}

	/** Why an attachment cannot go along; empty when it can. */
	Optional<Refusal> refusal(Attachment attachment) {
		String name = bareName(attachment);
		String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		if (!name.contains(".") || !extensions.contains(extension)) {
			return Optional.of(Refusal.of(messages, "compose.attachment-type", Discreet.text(name), String.join(", ", extensions)));
		}
		return attachment.content().length > 0 ? Optional.empty()
				: Optional.of(Refusal.of(messages, "compose.attachment-empty", Discreet.text(name)));
	}

	/**
	 * The attachment as it stands in a dossier.
	 *
	 * @param day what the archive says of the file's age, so that the same order gives the same bytes
	 */
	Element document(Attachment attachment, LocalDate day) {
		String name = bareName(attachment);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
			ZipEntry entry = new ZipEntry(name);
			entry.setTimeLocal(day.atStartOfDay());
			zip.putNextEntry(entry);
			zip.write(attachment.content());
			zip.closeEntry();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		List<Element> parts = new ArrayList<>();
		parts.add(Element.leaf("bestandsnaam", name));
		if (!attachment.description().isBlank()) {
			parts.add(Element.leaf("omschrijving", attachment.description()));
		}
		parts.add(Element.leaf("bestandsinhoud", Base64.getEncoder().encodeToString(bytes.toByteArray())));
		return Element.block("document", parts);
	}

	private static String bareName(Attachment attachment) {
		return attachment.fileName().replaceFirst("^.*[/\\\\]", "").strip();
	}
}
