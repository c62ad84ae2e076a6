package nl.dossierbrug.exchange.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.dossierbrug.core.file.OwnerOnly;
import nl.dossierbrug.core.text.Masking;

/**
 * What Java wrote down when it broke down itself. Such a report quotes memory, in which there may be a pupil's data; so
 * at the next start nothing of it is kept but where in the code it was and in which Java.
 *
 * @param folder where the start script lets Java put them
 */
public record CrashReports(Path folder) {

	/** The system property in which the start script says which folder it is. */
	private static final String PROPERTY = "dossierbrug.faults";
	/** What says nothing of what was being worked on: the version lines of the head, and frames of the stacks. */
	private static final Pattern HARMLESS = Pattern.compile(
			"# (SIG|JRE|Java VM|Problematic frame|Internal Error|Out of Memory|There is insufficient).*|# [CVjJvA] .*|[CVjJvA]  \\[?.*|(Native|Java) frames:.*");
	private static final int MOST_LINES = 400;

	public CrashReports {
		Objects.requireNonNull(folder);
	}

	/** Those of this start; empty where no script said where they go. */
	public static Optional<CrashReports> ofThisStart() {
		return Optional.ofNullable(System.getProperty(PROPERTY)).filter(named -> !named.isBlank()).map(Path::of).map(CrashReports::new);
	}

	/** Below which folder they are: other faults of the program go there too. */
	public Path home() {
		return folder.toAbsolutePath().getParent();
	}

	/** Keeps of each report only what may be handed on. One that cannot be read is taken away. */
	public void clean() {
		try (DirectoryStream<Path> reports = Files.newDirectoryStream(folder, "{hs_err,replay}_pid*.log")) {
			for (Path report : reports) {
				clean(report);
			}
		} catch (IOException e) {
			// No folder: nothing ever broke down. A report that cannot be taken away now is the owner's alone, and tried again.
		}
	}

	private void clean(Path report) throws IOException {
		String name = report.getFileName().toString();
		if (name.startsWith("hs_err")) {
			Path kept = folder.resolve(name.replace("hs_err_pid", "java-").replace(".log", ".txt"));
			try (Stream<String> lines = Files.lines(report, StandardCharsets.ISO_8859_1)) {
				String harmless = lines.filter(line -> HARMLESS.matcher(line).matches()).limit(MOST_LINES).map(Masking::masked)
						.collect(Collectors.joining("\n", "", "\n"));
				new OwnerOnly(kept).write(kept, harmless.getBytes(StandardCharsets.UTF_8));
			}
		}
		Files.deleteIfExists(report);
	}
}
