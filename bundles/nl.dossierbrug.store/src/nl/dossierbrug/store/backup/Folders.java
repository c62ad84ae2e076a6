package nl.dossierbrug.store.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;

/** Whole folders. Links in them are never followed. */
final class Folders {

	/** Removes a folder and all in it; nothing when there is none. */
	void remove(Path folder) throws IOException {
		if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
			return;
		}
		Files.walkFileTree(folder, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				Files.delete(file);
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult postVisitDirectory(Path left, IOException problem) throws IOException {
				Files.delete(left);
				return FileVisitResult.CONTINUE;
			}
		});
	}

	/** Removes all in a folder but one file. @param but its name */
	void empty(Path folder, String but) throws IOException {
		try (DirectoryStream<Path> inside = Files.newDirectoryStream(folder, entry -> !entry.getFileName().toString().equals(but))) {
			for (Path entry : inside) {
				remove(entry);
			}
		}
	}

	/** Whether nothing is in a folder, or there is no such folder. */
	boolean isFree(Path folder) throws IOException {
		if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
			return true;
		}
		if (!Files.isDirectory(folder)) {
			return false;
		}
		try (Stream<Path> inside = Files.list(folder)) {
			return inside.findAny().isEmpty();
		}
	}

	/** Sees to it that all in a folder is on the disk. */
	void forceAll(Path folder) throws IOException {
		Files.walkFileTree(folder, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
					channel.force(true);
				}
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult postVisitDirectory(Path left, IOException problem) {
				force(left);
				return FileVisitResult.CONTINUE;
			}
		});
	}

	/** Sees to it that the names in a folder are on the disk. Windows sees to that itself, and opens no folder. */
	void force(Path folder) {
		try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
			channel.force(true);
		} catch (IOException e) {
			// a system that has no such thing
		}
	}
}
