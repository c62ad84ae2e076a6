package nl.dossierbrug.exchange.validate;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The files that a user means who names files and folders. A file is itself. Of a folder it is every {@code *.xml} in
 * and below it, in order of name; what is hidden is passed over, and no link is followed, so that nothing outside the
 * folder is looked at and nothing in it twice. A file that is named in two ways is one file.
 *
 * <p>A file that is not there, and a folder that may not be looked into, stay in the list: whoever opens them finds out.
 */
public final class DossierFiles {

	private final List<DossierFile> files = new ArrayList<>();
	private final Set<Path> known = new HashSet<>();
	private int links;

	private DossierFiles() {
	}

	/**
	 * Finds them; opens none.
	 *
	 * @param named files and folders; one that is itself a link is what it leads to
	 */
	public static DossierFiles of(List<Path> named) {
		DossierFiles found = new DossierFiles();
		for (Path path : named) {
			if (Files.isDirectory(path)) {
				found.folder(path, named.size() > 1);
			} else {
				found.add(path, path.getFileName() == null ? path : path.getFileName(), named.size() > 1);
			}
		}
		return found;
	}

	/** In the order in which they were named; within a folder by name. */
	public List<DossierFile> files() {
		return List.copyOf(files);
	}

	/** How many links to dossiers or folders were not followed. */
	public int links() {
		return links;
	}

	private void folder(Path folder, boolean others) {
		List<Path> below = new ArrayList<>();
		Path real = folder;
		try {
			real = folder.toRealPath();
			Files.walkFileTree(real, new Walk(real, below));
		} catch (IOException e) {
			below.add(real);
		}
		below.sort(null);
		for (Path file : below) {
			Path name = real.relativize(file);
			add(file.equals(real) ? folder : folder.resolve(name), file.equals(real) ? folder : name, others);
		}
	}

	private void add(Path path, Path name, boolean others) {
		if (!others || known.add(identity(path))) {
			files.add(new DossierFile(path, name));
		}
	}

	private static Path identity(Path path) {
		try {
			return path.toRealPath();
		} catch (IOException e) {
			return path.toAbsolutePath().normalize();
		}
	}

	private static boolean isXml(Path file) {
		return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".xml");
	}

	private static boolean hidden(Path file) {
		try {
			return file.getFileName().toString().startsWith(".") || Files.isHidden(file);
		} catch (IOException e) {
			return false;
		}
	}

	private final class Walk extends SimpleFileVisitor<Path> {

		private final Path folder;
		private final List<Path> below;

		Walk(Path folder, List<Path> below) {
			this.folder = folder;
			this.below = below;
		}

		@Override
		public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
			return !directory.equals(folder) && hidden(directory) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
			if (hidden(file)) {
				return FileVisitResult.CONTINUE;
			}
			if (attributes.isSymbolicLink()) {
				links += isXml(file) || Files.isDirectory(file) ? 1 : 0;
			} else if (attributes.isRegularFile() && isXml(file)) {
				below.add(file);
			}
			return FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult visitFileFailed(Path file, IOException e) {
			below.add(file);
			return FileVisitResult.CONTINUE;
		}
	}
}
