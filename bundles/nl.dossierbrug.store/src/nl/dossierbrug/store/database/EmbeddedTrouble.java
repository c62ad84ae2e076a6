package nl.dossierbrug.store.database;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.exchange.disk.FullDisk;
import nl.dossierbrug.store.blob.Unreadable;

/** What people can do about a fault of the embedded database while it was open. */
final class EmbeddedTrouble {

	/** H2 found its file corrupted, met in it what it had not reckoned with, or a value of another type than its column. */
	private static final Set<Integer> CORRUPTED = Set.of(90030, 90049, 50000, 22018, 22003);
	/** H2 could not read or write, or has closed its file by itself after that. */
	private static final Set<Integer> UNREADABLE = Set.of(90028, 90031, 90098, 90121);
	/** What reads pages and what unpacks them: what they meet in a damaged page is nothing they had reckoned with. */
	private static final Pattern READERS = Pattern.compile("org\\.h2\\.(mvstore|compress)\\..*");
	/** Writing failed, the store is closed, the file is locked. */
	private static final Set<Integer> NOT_OF_A_PAGE = Set.of(DataUtils.ERROR_WRITING_FAILED, DataUtils.ERROR_CLOSED, DataUtils.ERROR_FILE_LOCKED);
	private static final int DEEP = 4;
	private static final long MEGABYTE = 1 << 20;

	private final Messages messages = new Messages(EmbeddedTrouble.class);
	private final FullDisk disk = new FullDisk();
	private final Path folder;

	/** @param folder where the file lies */
	EmbeddedTrouble(Path folder) {
		this.folder = folder;
	}

	/** {@code store.full}, {@code store.damaged} or {@code store.unreadable}; empty when the file has nothing to do with it. */
	Optional<Refusal> of(Exception fault) {
		if (disk.caused(fault, folder)) {
			return Optional.of(full());
		}
		Optional<Refusal> found = Optional.empty();
		for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
			if (cause instanceof SQLException sql && CORRUPTED.contains(sql.getErrorCode()) || cause instanceof Unreadable || metInAPage(cause)) {
				return Optional.of(Refusal.of(messages, "store.damaged", folder).as(Refusal.Kind.STORE));
			}
			if (cause instanceof SQLException sql && UNREADABLE.contains(sql.getErrorCode())) {
				found = Optional.of(Refusal.of(messages, "store.unreadable", folder, "H2 " + sql.getErrorCode()).as(Refusal.Kind.STORE));
			}
		}
		return found;
	}

	private static boolean metInAPage(Throwable cause) {
		boolean ofTheFile = cause instanceof MVStoreException known && NOT_OF_A_PAGE.contains(known.getErrorCode());
		return !ofTheFile && cause instanceof RuntimeException && Arrays.stream(cause.getStackTrace()).limit(DEEP)
				.anyMatch(frame -> READERS.matcher(frame.getClassName()).matches());
	}

	/** There is no room to write. */
	Refusal full() {
		return Refusal.of(messages, "store.full", folder, disk.free(folder).map(bytes -> Long.toString(bytes / MEGABYTE)).orElse("?"))
				.as(Refusal.Kind.DISK_FULL);
	}
}
