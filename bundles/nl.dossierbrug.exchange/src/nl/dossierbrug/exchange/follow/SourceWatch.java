package nl.dossierbrug.exchange.follow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import nl.dossierbrug.exchange.desk.Digests;
import nl.dossierbrug.exchange.model.MadeFrom;

/**
 * Sees which files, of which dossiers were made, have changed since. It reads files, so it is asked outside the store. A file
 * that it read is read again only when its size or time tells that it was written meanwhile. Safe for many threads.
 */
public final class SourceWatch {

	/** A file that was written so short before it was read may have been written again within the same tick of its clock. */
	private static final Duration TICK = Duration.ofSeconds(2);

	/** A file that was read. */
	private record Known(BasicFileAttributes then, Instant read, String sha256) {

		private boolean is(BasicFileAttributes now) {
			return then.size() == now.size() && then.lastModifiedTime().equals(now.lastModifiedTime())
					&& then.lastModifiedTime().toInstant().plus(TICK).isBefore(read);
		}
	}

	private final Map<Path, Known> known = new ConcurrentHashMap<>();

	/** The ids of those whose file says something else now. One that is gone, or that nobody may read any more, tells nothing; nor does what came over a line. */
	Set<String> changed(Map<String, MadeFrom> sources) {
		Map<Path, Optional<String>> now = sources.values().stream().flatMap(from -> from.file().stream()).distinct()
				.collect(Collectors.toMap(file -> file, this::digest));
		return sources.entrySet().stream()
				.filter(of -> of.getValue().file().flatMap(now::get).filter(digest -> !digest.equals(of.getValue().sha256())).isPresent())
				.map(Map.Entry::getKey).collect(Collectors.toSet());
	}

	private Optional<String> digest(Path file) {
		try {
			BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
			Known before = known.get(file);
			if (before != null && before.is(now)) {
				return Optional.of(before.sha256());
			}
			Instant read = Instant.now();
			Optional<String> digest = Digests.ofFile(file);
			digest.ifPresent(sha256 -> known.put(file, new Known(now, read, sha256)));
			return digest;
		} catch (IOException e) {
			return Optional.empty();
		}
	}
}
