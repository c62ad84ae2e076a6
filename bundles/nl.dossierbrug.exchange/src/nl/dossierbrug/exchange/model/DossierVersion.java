package nl.dossierbrug.exchange.model;

import java.time.Instant;

/**
 * A composed dossier as it was made ready, or as a draft that people can look at. Never changes, and is never removed while its transfer exists.
 *
 * @param transfer the transfer it belongs to
 * @param version its number for this pupil, sender and receiver, from 1; 0 for a draft
 * @param composedAt when
 * @param xml the canonical XML, UTF-8
 * @param sha256 the digest of {@code xml}, in small hexadecimal
 * @param source what it was made from, as {@link MadeFrom#origin} has it; empty when not known
 * @param sourceSha256 the digest of what was read there; empty when not known
 */
public record DossierVersion(String transfer, int version, Instant composedAt, byte[] xml, String sha256,
		String source, String sourceSha256) {
}
