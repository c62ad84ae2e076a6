package nl.dossierbrug.store.backup;

import java.nio.file.Path;
import java.util.Optional;

import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.exchange.disk.FullDisk;

/** Whether there is room for something, before one begins and when it turned out that there was not. */
final class Room {

	private static final long MB = 1 << 20;

	private final Messages messages;
	private final String refusal;
	private final FullDisk disk = new FullDisk();

	/** @param refusal says of a folder how many MB are needed there and how many are free */
	Room(Messages messages, String refusal) {
		this.messages = messages;
		this.refusal = refusal;
	}

	/** Why so many bytes do not fit in a folder; empty when they do, or nobody knows. */
	Optional<Refusal> lackingFor(long bytes, Path folder) {
		return disk.free(folder).filter(free -> free < bytes).map(free -> refused(bytes, folder, free));
	}

	/** Why something was not written, if it was for want of room. */
	Optional<Refusal> lacked(Throwable fault, long bytes, Path folder) {
		return disk.caused(fault, folder) ? Optional.of(refused(bytes, folder, disk.free(folder).orElse(0L))) : Optional.empty();
	}

	private Refusal refused(long bytes, Path folder, long free) {
		return Refusal.of(messages, refusal, folder, bytes / MB + 1, free / MB).as(Refusal.Kind.UNREADABLE);
	}
}
