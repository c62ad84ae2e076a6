package nl.dossierbrug.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Things that are called as files are, and are none. */
final class OddFiles {

	private final Path folder;

	/** @param folder where they are made */
	OddFiles(Path folder) throws IOException {
		this.folder = Files.createDirectories(folder);
	}

	/** A pipe to which nobody writes. Whoever opens it waits for ever. Skips the test where there are none. */
	Path pipe(String ending) throws IOException, InterruptedException {
		assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "pipes with names are of Unix");
		Path pipe = folder.resolve("pijp" + ending);
		if (!Files.exists(pipe)) {
			assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "no mkfifo");
		}
		return pipe;
	}

	/** A folder with something in it. */
	Path folder(String ending) throws IOException {
		Path made = Files.createDirectories(folder.resolve("map" + ending));
		Files.writeString(made.resolve("iets.txt"), "iets");
		return made;
	}
}
