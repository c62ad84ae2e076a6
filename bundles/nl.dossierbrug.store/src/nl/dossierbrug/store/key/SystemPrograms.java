package nl.dossierbrug.store.key;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The programs of this machine. */
final class SystemPrograms implements Programs {

	private static final int MOST = 4096;

	private final List<Path> searchPath;
	private final Duration patience;

	/**
	 * @param searchPath the folders in which programs are looked for
	 * @param patience how long a program may take; it may be waiting for an answer that nobody will give
	 */
	SystemPrograms(List<Path> searchPath, Duration patience) {
		this.searchPath = searchPath;
		this.patience = patience;
	}

	@Override
	public Ran run(List<String> command, String input) throws IOException {
		Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
		try {
			try (OutputStream in = process.getOutputStream()) {
				in.write(input.getBytes(StandardCharsets.UTF_8));
			}
			if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
				throw new IOException(command.getFirst() + " does not answer");
			}
			byte[] output = process.getInputStream().readNBytes(MOST);
			return new Ran(process.exitValue(), new String(output, StandardCharsets.UTF_8));
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new InterruptedIOException(command.getFirst());
		} finally {
			process.destroyForcibly();
		}
	}

	@Override
	public boolean has(String program) {
		Path path = Path.of(program);
		return path.isAbsolute() ? Files.isExecutable(path)
				: searchPath.stream().anyMatch(folder -> Files.isExecutable(folder.resolve(program)));
	}
}
