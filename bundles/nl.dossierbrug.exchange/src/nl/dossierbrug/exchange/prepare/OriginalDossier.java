package nl.dossierbrug.exchange.prepare;

import nl.dossierbrug.core.outcome.Refusal;
import java.util.List;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.standard.Composition.Attachment;

/**
 * A pupil's dossier as it came from outside, before it was read.
 *
 * @param origin where it is, as {@link nl.dossierbrug.exchange.model.MadeFrom#origin} keeps it
 * @param name what people call it, without a BSN
 * @param bytes what is said to be XML
 * @param attachments the files that came with it
 * @param findings what is to be said of the choice
 * @param otherwise what is to be said when it turns out to be no dossier
 */
record OriginalDossier(String origin, String name, byte[] bytes, List<Attachment> attachments, List<Finding> findings,
		Refusal otherwise) {
}
