package nl.dossierbrug.store.backup;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import nl.dossierbrug.core.table.DataTable;

/**
 * The files of a home beside its data: receipts, preferences, whatever else lies there. What does not go along is named in
 * {@code left-out.csv}; links, hidden files and names that not every system can have are passed over: nothing of ours is
 * called so.
 */
final class HomeFiles {

	private final Path home;
	private final Set<String> leftOut = leftOut();

	HomeFiles(Path home) {
		this.home = home;
	}

	/** Each with its path in the home, slashes between, in order. */
	List<String> names() throws IOException {
		List<String> names = new ArrayList<>();
		Files.walkFileTree(home, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
				return folder.equals(home) || goesAlong(folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
				if (attributes.isRegularFile() && goesAlong(file)) {
					names.add(name(file));
				}
				return FileVisitResult.CONTINUE;
			}
		});
		names.sort(null);
		return names;
	}

	private boolean goesAlong(Path path) {
		Path relative = home.relativize(path);
		return !leftOut.contains(relative.getName(0).toString()) && ItemName.isSafe(name(path));
	}

	private String name(Path path) {
		List<String> parts = new ArrayList<>();
		home.relativize(path).forEach(part -> parts.add(part.toString()));
		return String.join("/", parts);
	}

	private static Set<String> leftOut() {
		return DataTable.beside(HomeFiles.class, "left-out.csv").rows().stream().map(row -> row.get("name")).collect(Collectors.toUnmodifiableSet());
	}
}
