package nl.dossierbrug.exchange.prepare;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

import nl.dossierbrug.core.file.NamedFile;
import nl.dossierbrug.exchange.validate.DossierFile;

/**
 * What was read of the files of a folder, packed, so that who needs them again within one piece of work need not read them
 * again. A file that has another size or was written since is read anew. It holds no more than it has room for: what does not
 * fit is read each time. Safe for many threads.
 */
final class ReadFiles {

	/** A file that is larger takes the room of too many others. */
	private static final long LARGEST_KEPT = 8L << 20;

	private final Map<Path, Known> known = new ConcurrentHashMap<>();
	private final Map<Path, Looked> looked = new ConcurrentHashMap<>();
	private final AtomicLong room;
	private final boolean holds;

	/** @param room how many bytes it may hold, packed; 0 to hold nothing */
	ReadFiles(long room) {
		this.room = new AtomicLong(room);
		holds = room > 0;
	}

	/** How a file was when it was looked at. */
	record Stamp(long size, FileTime written) {

		/** @return empty when it is not there, or may not be looked at */
		static Optional<Stamp> of(Path file) {
			try {
				BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
				return Optional.of(new Stamp(now.size(), now.lastModifiedTime()));
			} catch (IOException e) {
				return Optional.empty();
			}
		}
	}

	private record Known(Stamp stamp, PackedBytes packed) {
	}

	private record Looked(Stamp stamp, DossierFolder.Seen seen) {
	}

	/** What was seen in a file, or what is seen when it is looked at. */
	DossierFolder.Seen seen(Path file, Function<Path, DossierFolder.Seen> look) {
		Optional<Stamp> now = holds ? Stamp.of(file) : Optional.empty();
		Optional<Looked> before = Optional.ofNullable(looked.get(file)).filter(known -> now.filter(known.stamp()::equals).isPresent());
		if (before.isPresent()) {
			return before.get().seen();
		}
		DossierFolder.Seen seen = look.apply(file);
		now.ifPresent(stamp -> looked.put(file, new Looked(stamp, seen)));
		return seen;
	}

	/** Opens a file, or what is held of it. */
	InputStream open(Path file) throws IOException {
		Optional<Stamp> now = Stamp.of(file);
		Optional<Known> held = held(file, now);
		if (held.isPresent()) {
			return held.get().packed().open();
		}
		if (now.isEmpty() || room.get() <= 0 || now.get().size() > LARGEST_KEPT) {
			return new BufferedInputStream(new NamedFile(file).open());
		}
		byte[] bytes = new NamedFile(file).bytes((int) LARGEST_KEPT);
		hold(file, now.get(), bytes);
		return new ByteArrayInputStream(bytes);
	}

	/** All of a file. */
	byte[] bytes(Path file) throws IOException {
		if (held(file, Stamp.of(file)).isEmpty()) {
			return new NamedFile(file).bytes(DossierFile.LARGEST);
		}
		try (InputStream in = open(file)) {
			return in.readAllBytes();
		}
	}

	private Optional<Known> held(Path file, Optional<Stamp> now) {
		return Optional.ofNullable(known.get(file)).filter(held -> now.filter(held.stamp()::equals).isPresent());
	}

	private void hold(Path file, Stamp stamp, byte[] bytes) {
		PackedBytes packed = PackedBytes.of(bytes);
		Known before = known.put(file, new Known(stamp, packed));
		room.addAndGet((before == null ? 0 : before.packed().size()) - packed.size());
	}
}
