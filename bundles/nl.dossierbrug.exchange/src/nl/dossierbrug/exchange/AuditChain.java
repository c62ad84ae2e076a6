package nl.dossierbrug.exchange;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.exchange.model.AuditEntry;
import nl.dossierbrug.exchange.store.Records;

/**
 * The chain of the audit log. Each entry's hash covers its own content and the hash before it. The number and hash of
 * the newest entry are kept apart from the log too, among the settings: a log that was cut off at its end is whole in
 * itself, and only this shows it. New entries go on from there and not from the last entry that is left, so that what
 * was cut off once stays visible.
 */
final class AuditChain {

	/**
	 * The setting that holds the number and the hash of the newest entry, with a space between them. No connector can
	 * declare a setting with a colon in its key.
	 */
	static final String HEAD = "audit:head";

	private static final String START = "0".repeat(64);

	/** Adds an entry to the log. */
	AuditEntry append(Records records, Instant at, String by, String event, String subject, String detail) {
		Head head = head(records).orElseGet(() -> new Head(
				records.audit().last().map(AuditEntry::number).orElse(0L), START));
		AuditEntry open = new AuditEntry(head.number + 1, at, by, event, subject, detail, head.hash, "");
		AuditEntry entry = new AuditEntry(open.number(), at, by, event, subject, detail, head.hash, hash(open));
		records.audit().append(entry);
		records.settings().set(HEAD, entry.number() + " " + entry.hash());
		return entry;
	}

	/**
	 * Checks the whole log.
	 *
	 * @param refusal makes the refusal of a kind ({@code audit.changed}, {@code audit.removed}, {@code audit.added})
	 *        about the entry with a number
	 */
	AuditVerdict verify(Records records, Break refusal) {
		Reader reader = new Reader(refusal);
		records.audit().forEach(reader::read);
		reader.end(head(records).orElse(new Head(0, START)));
		return new AuditVerdict(reader.entries, reader.broken);
	}

	private static Optional<Head> head(Records records) {
		return records.settings().get(HEAD).map(text -> {
			int space = text.indexOf(' ');
			return new Head(Long.parseLong(text.substring(0, space)), text.substring(space + 1));
		});
	}

	/** Every text is preceded by its length, so no two different entries are written alike. */
	private String hash(AuditEntry entry) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (DataOutputStream out = new DataOutputStream(bytes)) {
			out.writeLong(entry.number());
			out.writeLong(entry.at().toEpochMilli());
			for (String text : new String[] { entry.by(), entry.event(), entry.subject(), entry.detail(),
					entry.previous() }) {
				byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
				out.writeInt(utf8.length);
				out.write(utf8);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return Digests.sha256(bytes.toByteArray());
	}

	/** Says in which way the chain is broken, and at which entry. */
	interface Break {
		Refusal at(String kind, long number);
	}

	private record Head(long number, String hash) {
	}

	private final class Reader {
		private final Break refusal;
		private long entries;
		private long number;
		private String hash = START;
		private Optional<Refusal> broken = Optional.empty();

		Reader(Break refusal) {
			this.refusal = refusal;
		}

		void read(AuditEntry entry) {
			entries++;
			if (entry.number() > number + 1) {
				broken("audit.removed", number + 1);
			} else if (entry.number() <= number) {
				broken("audit.added", entry.number());
			} else if (!entry.previous().equals(hash) || !entry.hash().equals(hash(entry))) {
				broken("audit.changed", entry.number());
			}
			number = entry.number();
			hash = entry.hash();
		}

		void end(Head head) {
			if (number < head.number) {
				broken("audit.removed", number + 1);
			} else if (number > head.number) {
				broken("audit.added", head.number + 1);
			} else if (!hash.equals(head.hash)) {
				broken("audit.changed", number);
			}
		}

		private void broken(String kind, long at) {
			if (broken.isEmpty()) {
				broken = Optional.of(refusal.at(kind, at));
			}
		}
	}
}
