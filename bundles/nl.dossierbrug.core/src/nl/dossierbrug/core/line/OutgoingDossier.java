package nl.dossierbrug.core.line;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.id.Bsn;

/**
 * A dossier on its way to a receiving system.
 *
 * @param key tells this delivery from every other (the idempotency key): letters, digits and hyphens. The same delivery again,
 *        after whatever went wrong, has the same key and the same content, and must not arrive twice
 * @param bsn whose it is; empty for a kind of handover that goes without
 * @param profile the kind of handover
 * @param version 1 for the first dossier of this pupil that goes to this receiver, and so on
 * @param sha256 the digest of the content, in small hexadecimal
 * @param size how many bytes the content has
 * @param content the dossier as canonical OSO XML in UTF-8, its attachments in it
 */
public record OutgoingDossier(String key, Optional<Bsn> bsn, Profile profile, int version, String sha256, long size, Content content) {

	/** Gives the dossier's bytes, as often as it is asked. */
	@FunctionalInterface
	public interface Content {
		/** From the beginning; whoever opens it closes it. */
		InputStream open() throws IOException;
	}

	public OutgoingDossier {
		if (!key.matches("[A-Za-z0-9-]{1,100}")) {
			throw new IllegalArgumentException("not the key of a delivery");
		}
		Objects.requireNonNull(bsn);
		Objects.requireNonNull(profile);
		Objects.requireNonNull(sha256);
		Objects.requireNonNull(content);
	}
}
