package nl.dossierbrug.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A disk of some megabytes in memory, which can be filled up. */
final class SmallDisk implements AutoCloseable {

	private static final int PIECE = 4096;

	private final Path folder;

	private SmallDisk(Path folder) {
		this.folder = folder;
	}

	/** @return empty where none may be had: on another system than Linux, and for another account than root */
	static Optional<SmallDisk> at(Path folder, int megabytes) throws Exception {
		Files.createDirectories(folder);
		try {
			Process mount = new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString())
					.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
			return mount.waitFor(10, TimeUnit.SECONDS) && mount.exitValue() == 0 ? Optional.of(new SmallDisk(folder)) : Optional.empty();
		} catch (IOException e) {
			return Optional.empty();
		}
	}

	Path folder() {
		return folder;
	}

	/** Fills it, but for so many kilobytes. */
	void fill(int left) throws IOException {
		try (OutputStream filler = Files.newOutputStream(folder.resolve("filler"))) {
			byte[] piece = new byte[PIECE];
			while (Files.getFileStore(folder).getUsableSpace() > left * 1024L) {
				filler.write(piece);
			}
		}
	}

	/** Makes room again. */
	void clear() throws IOException {
		Files.deleteIfExists(folder.resolve("filler"));
	}

	@Override
	public void close() throws Exception {
		new ProcessBuilder("umount", "-l", folder.toString()).start().waitFor();
	}
}
