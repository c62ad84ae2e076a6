package nl.dossierbrug.exchange.disk;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.file.FileTooLargeException;
import nl.dossierbrug.core.file.NotAFileException;
import nl.dossierbrug.core.file.UnwrittenFileException;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.desk.Desk;

/** Says in plain words why a file could not be read or written, and what to do. A BSN in its name is masked. */
public final class FileProblem {

	private static final long KILOBYTE = 1024;
	/** A disk gives no less than a block. */
	private static final long LEAST_ASKED = 4 * KILOBYTE;

	private final Messages messages = new Messages(Desk.class);
	private final FullDisk disk = new FullDisk();

	/** Words for any kind of file. */
	public FileProblem() {
		// the texts say it all
	}

	/**
	 * What went wrong.
	 *
	 * @param problem of any kind; one that names no file is told in general words
	 */
	public Text explain(IOException problem) {
		return full(problem).map(refusal -> sentences(refusal.what(), refusal.next())).orElseGet(() -> other(problem));
	}

	/**
	 * {@code file.full}: which disk is full, how much is free there now and how much was asked for; empty when something
	 * else is wrong.
	 *
	 * @param problem that was met when writing; of one that names no file nobody knows which disk it was
	 */
	public Optional<Refusal> full(IOException problem) {
		return problem instanceof FileSystemException named && named.getFile() != null ? full(problem, Path.of(named.getFile()))
				: Optional.empty();
	}

	/** As {@link #full(IOException)}. @param usual what was being written, for a problem that names no file */
	public Optional<Refusal> full(IOException problem, Path usual) {
		Path where = problem instanceof FileSystemException named && named.getFile() != null ? Path.of(named.getFile())
				: usual.toAbsolutePath();
		if (!disk.caused(problem, where)) {
			return Optional.empty();
		}
		return Optional.of(full(where, problem instanceof UnwrittenFileException unwritten ? unwritten.bytes() : 0));
	}

	/** {@code file.full}, for a disk that was found to be. @param asked how many bytes were, as far as is known */
	public Refusal full(Path where, long asked) {
		Path folder = Optional.ofNullable(where.toAbsolutePath().getParent()).orElse(where);
		return Refusal.of(messages, "file.full", folder.toString(), disk.free(folder).map(FileProblem::size).orElse("?"),
				size(Math.max(asked, LEAST_ASKED)), String.valueOf(where.getFileName())).as(Refusal.Kind.DISK_FULL);
	}

	private static Text sentences(Text one, Text other) {
		return Text.joined(" ", List.of(one, other));
	}

	/** In kilobytes up to a megabyte, rounded up, for what is there must suffice. */
	private static String size(long bytes) {
		long kilobytes = (bytes + KILOBYTE - 1) / KILOBYTE;
		return kilobytes < KILOBYTE ? kilobytes + " kB" : (kilobytes + KILOBYTE - 1) / KILOBYTE + " MB";
	}

	private Text other(IOException problem) {
		return switch (problem) {
			case NoSuchFileException none -> about("file.none", none);
			case AccessDeniedException denied -> about("file.denied", denied);
			case NotDirectoryException other -> about("file.no-folder", other);
			case FileAlreadyExistsException there -> about("file.there", there);
			case NotAFileException other -> about(other.folder() ? "file.folder" : "file.no-file", other);
			case FileTooLargeException large ->
				messages.text("file.large", large.getFile(), large.most() >> 20);
			case FileSystemException other when other.getFile() != null -> about("file.other", other);
			default -> messages.text("file.unknown");
		};
	}

	private Text about(String key, FileSystemException problem) {
		return messages.text(key, problem.getFile());
	}
}
