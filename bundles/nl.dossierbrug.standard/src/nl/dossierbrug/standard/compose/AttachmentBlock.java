package nl.dossierbrug.standard.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.dossier.Element;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.table.DataTable;
import nl.dossierbrug.standard.Composition.Attachment;
import nl.dossierbrug.standard.attach.AttachmentPacking;

/** Makes the block of a loose attachment (OSO standard, attachments). */
final class AttachmentBlock {

	private final AttachmentPacking packing;

	/** @param table {@code attachments.csv}: the kinds of file that are allowed */
	AttachmentBlock(DataTable table) {
		packing = new AttachmentPacking(table);
	}

	/** Why an attachment cannot go along; empty when it can. */
	Optional<Refusal> refusal(Attachment attachment) {
		return packing.refusal(attachment.fileName(), attachment.content());
	}

	/**
	 * The attachment as it stands in a dossier.
	 *
	 * @param day what the archive says of the file's age, so that the same order gives the same bytes
	 */
	Element document(Attachment attachment, LocalDate day) {
		List<Element> parts = new ArrayList<>();
		parts.add(Element.leaf("bestandsnaam", packing.name(attachment.fileName())));
		if (!attachment.description().isBlank()) {
			parts.add(Element.leaf("omschrijving", attachment.description()));
		}
		parts.add(Element.leaf("bestandsinhoud", packing.content(attachment.fileName(), attachment.content(), day)));
		return Element.block("document", parts);
	}
}
