package nl.dossierbrug.exchange.audit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

import nl.dossierbrug.exchange.model.RecordChange;
import nl.dossierbrug.exchange.store.Kept;
import nl.dossierbrug.exchange.store.Seal;

/**
 * Makes the digests by which the log recognises records: of kind, id and content, under the log's key. Without the key
 * nobody can make one that fits, nor find out by guessing what a record held that is no more.
 */
final class Digester {

	/** Half of what the key gives: no two records will ever have the same. */
	private static final int BYTES = 16;

	private final Seal seal;
	private final Canonical canonical = new Canonical();

	Digester(Seal seal) {
		this.seal = seal;
	}

	/** What the log remembers of a record as it is now. */
	RecordChange of(Kept kept) {
		String id = kept.name().isEmpty() ? kept.id()
				: kept.id() + " " + digest("name " + kept.kind().word() + "\0" + kept.id(), kept.name());
		return new RecordChange(kept.kind(), id, digest("record " + kept.kind().word() + "\0" + id, kept.content()));
	}

	private String digest(String what, Object content) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		bytes.writeBytes((what + "\0").getBytes(StandardCharsets.UTF_8));
		bytes.writeBytes(canonical.bytes(content));
		return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(seal.mac(bytes.toByteArray()), BYTES));
	}
}
