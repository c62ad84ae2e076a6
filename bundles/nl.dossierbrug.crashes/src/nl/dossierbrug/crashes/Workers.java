package nl.dossierbrug.crashes;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import nl.dossierbrug.crashes.child.Worker;

/** Starts workers: the program's own bundles on a plain class path, with another H2 in the place of ours where one was given. */
final class Workers {

	/** The account that the homes were made with. */
	private static final String USER = "crash";
	private static final String ARCHIVE = "worker.jsa";

	private final String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
	private final String classPath;
	private final Path archive;

	/**
	 * @param classPath with everything the program is made of
	 * @param database an H2 to use; empty for the one on the class path
	 * @param folder where what Java keeps to start faster is put
	 */
	Workers(String classPath, Optional<Path> database, Path folder) {
		this.classPath = database.map(jar -> jar + File.pathSeparator + without(classPath)).orElse(classPath);
		archive = folder.resolve(ARCHIVE);
	}

	private static String without(String classPath) {
		return String.join(File.pathSeparator, List.of(classPath.split(File.pathSeparator)).stream()
				.filter(entry -> !Path.of(entry).getFileName().toString().matches("(com\\.h2database|h2)[-_.].*jar")).toList());
	}

	/** A worker on a home. @param heard called at each of its lines */
	Child on(KilledHome subject, Consumer<String[]> heard) throws IOException {
		return start(subject, heard, Files.exists(archive) ? "-XX:SharedArchiveFile=" + archive : "-Xshare:auto");
	}

	/** A worker that is let end by itself, and leaves behind what makes the next ones start faster. */
	Child first(KilledHome subject) throws IOException {
		return start(subject, line -> {
			// nothing hangs on it
		}, "-XX:ArchiveClassesAtExit=" + archive);
	}

	private Child start(KilledHome subject, Consumer<String[]> heard, String sharing) throws IOException {
		Files.createDirectories(subject.folder());
		List<String> command = new ArrayList<>(List.of(java, sharing, "-Xlog:disable", "-Xlog:all=off", "-XX:TieredStopAtLevel=1",
				"-XX:+UseSerialGC", "-Xmx256m", "-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory",
				"-Dlog4j2.simplelogLevel=OFF", "-Duser.name=" + USER, "-Ddossierbrug.keys=" + subject.keys(), "-cp", classPath, Worker.class.getName(),
				subject.home().toString(), subject.kind() == Kind.DESKTOP ? "desktop" : "commands", Story.RECEIVER, Story.OWN_FIELD));
		ProcessBuilder builder = new ProcessBuilder(command)
				.redirectError(ProcessBuilder.Redirect.appendTo(subject.log().toFile()));
		// where keys and data are is said here, not by whoever runs this
		builder.environment().keySet().removeIf(name -> name.startsWith("DOSSIERBRUG_"));
		return new Child(builder, heard);
	}
}
