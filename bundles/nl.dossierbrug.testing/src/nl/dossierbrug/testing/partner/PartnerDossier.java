package nl.dossierbrug.testing.partner;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import nl.dossierbrug.core.id.Bsn;

/**
 * A dossier in a simulated LAS.
 *
 * @param key by which the LAS knows it: letters, digits and hyphens
 * @param bsn whose it is; empty where the LAS tells none
 * @param pupil the key of the pupil; empty where the LAS tells none
 * @param changed when something in it last changed, in whole seconds
 * @param content OSO XML, or whatever a test wants
 * @param attachments files that belong with it, by name
 */
public record PartnerDossier(String key, Optional<Bsn> bsn, String pupil, Instant changed, byte[] content, Map<String, byte[]> attachments) {

	public PartnerDossier {
		if (!key.matches("[A-Za-z0-9-]+")) {
			throw new IllegalArgumentException("not the key of a dossier: " + key);
		}
		Objects.requireNonNull(bsn);
		Objects.requireNonNull(pupil);
		Objects.requireNonNull(changed);
		Objects.requireNonNull(content);
		attachments = Map.copyOf(attachments);
	}
}
