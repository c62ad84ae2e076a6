package nl.dossierbrug.exchange.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import nl.dossierbrug.exchange.model.AuditEntry;
import nl.dossierbrug.exchange.model.RecordChange;
import nl.dossierbrug.exchange.store.Seal;

/**
 * Makes entries into links of the chain, and sees whether they still are. The hash of an entry from before entries were
 * sealed covers everything up to the hash before it; that of a sealed one also the name of the key and the changes.
 */
final class Links {

	private final Seal seal;

	Links(Seal seal) {
		this.seal = seal;
	}

	/** The link that an entry becomes, with these changes, behind another. */
	AuditEntry after(Head head, AuditEntry entry, List<RecordChange> changes) {
		AuditEntry open = new AuditEntry(head.number() + 1, entry.at(), entry.by(), entry.event(), entry.subject(), entry.detail(),
				changes, seal.key(), head.hash(), "", "");
		String hash = hash(open);
		return new AuditEntry(open.number(), open.at(), open.by(), open.event(), open.subject(), open.detail(), changes, open.key(),
				open.previous(), hash, seal(hash));
	}

	/** Whether an entry's hash is that of its content. */
	boolean isWhole(AuditEntry entry) {
		return entry.hash().equals(hash(entry));
	}

	/** Whether an entry was sealed with the key of this home. */
	boolean isOurs(AuditEntry entry) {
		return entry.key().equals(seal.key());
	}

	/** Whether the seal of an entry that says it is ours was made with our key. */
	boolean isSealed(AuditEntry entry) {
		return MessageDigest.isEqual(entry.seal().getBytes(StandardCharsets.UTF_8), seal(entry.hash()).getBytes(StandardCharsets.UTF_8));
	}

	private String seal(String hash) {
		return HexFormat.of().formatHex(seal.mac(("entry " + hash).getBytes(StandardCharsets.UTF_8)));
	}

	/** Every text is preceded by its length, so no two different entries are written alike. */
	private static String hash(AuditEntry entry) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (DataOutputStream out = new DataOutputStream(bytes)) {
			out.writeLong(entry.number());
			out.writeLong(entry.at().toEpochMilli());
			write(out, entry.by(), entry.event(), entry.subject(), entry.detail(), entry.previous());
			if (entry.sealed() || !entry.changes().isEmpty()) {
				write(out, entry.key());
				for (RecordChange change : entry.changes()) {
					write(out, change.kind().word(), change.id(), change.digest());
				}
			}
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has SHA-256", e);
		}
	}

	private static void write(DataOutputStream out, String... texts) throws IOException {
		for (String text : texts) {
			byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
			out.writeInt(utf8.length);
			out.write(utf8);
		}
	}
}
