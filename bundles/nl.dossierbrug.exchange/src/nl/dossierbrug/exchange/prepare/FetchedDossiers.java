package nl.dossierbrug.exchange.prepare;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

import nl.dossierbrug.exchange.desk.Digests;
import nl.dossierbrug.standard.Composition.Attachment;

/**
 * What was fetched over a line, packed and in memory only, so that who needs it again within one piece of work need not fetch it
 * again. It holds no more than it has room for, and always the one that was fetched last. Safe for many threads.
 */
final class FetchedDossiers {

	private final Map<String, Fetch> known = new ConcurrentHashMap<>();
	private final AtomicReference<Fetch> last = new AtomicReference<>();
	private final AtomicLong room;

	/** @param room how many bytes it may hold, packed */
	FetchedDossiers(long room) {
		this.room = new AtomicLong(room);
	}

	private record PackedFile(String name, PackedBytes content) {
	}

	/**
	 * A dossier as it was fetched.
	 *
	 * @param id which one
	 * @param asked when it was asked for
	 * @param changed when the system said that it had been changed last
	 * @param sha256 the digest of the dossier and what came with it
	 */
	record Fetch(String id, Instant asked, Optional<Instant> changed, String sha256, PackedBytes dossier, List<PackedFile> files) {

		static Fetch of(String id, Instant asked, Optional<Instant> changed, byte[] dossier, List<Attachment> attachments) {
			StringBuilder digests = new StringBuilder(Digests.sha256(dossier));
			attachments.forEach(file -> digests.append(Digests.sha256(file.content())));
			return new Fetch(id, asked, changed, Digests.sha256(digests.toString().getBytes(StandardCharsets.UTF_8)),
					PackedBytes.of(dossier), attachments.stream().map(file -> new PackedFile(file.fileName(), PackedBytes.of(file.content()))).toList());
		}

		byte[] bytes() {
			return dossier.bytes();
		}

		List<Attachment> attachments() {
			return files.stream().map(file -> new Attachment(file.name(), file.name(), file.content().bytes())).toList();
		}

		/** The same, of which the system says now when it was changed. */
		Fetch stillOf(Optional<Instant> told) {
			return new Fetch(id, asked, told, sha256, dossier, files);
		}

		private long size() {
			return dossier.size() + files.stream().mapToLong(file -> file.content().size()).sum();
		}
	}

	/** What is held of one; empty when it was not fetched, or there was no room. */
	Optional<Fetch> of(String id) {
		return Optional.ofNullable(known.get(id)).or(() -> Optional.ofNullable(last.get()).filter(fetch -> fetch.id().equals(id)));
	}

	void hold(Fetch fetch) {
		last.set(fetch);
		Fetch before = known.remove(fetch.id());
		long free = room.addAndGet(before == null ? 0 : before.size());
		if (fetch.size() <= free) {
			known.put(fetch.id(), fetch);
			room.addAndGet(-fetch.size());
		}
	}
}
