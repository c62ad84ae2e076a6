package nl.dossierbrug.benchmark.start;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the start of a trivial command costs, next to what the start of Equinox costs by itself: whole processes, the
 * two in turn, the median of each and their ratio.
 *
 * <pre>ColdStart PRODUCT-FOLDER BENCHMARK-JAR [ROUNDS]</pre>
 */
public final class ColdStart {

	private static final String[] BARE_BUNDLES = { "org.eclipse.equinox.common", "org.eclipse.equinox.registry",
			"org.eclipse.equinox.app" };

	private final Path product;
	private final Path empty;
	private final Path work;

	private ColdStart(Path product, Path empty) throws IOException {
		this.product = product;
		this.empty = empty;
		this.work = Files.createTempDirectory("dossierbrug-start");
	}

	public static void main(String[] args) throws IOException, InterruptedException {
		int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 10;
		new ColdStart(Path.of(args[0]), Path.of(args[1])).measure(rounds);
	}

	private void measure(int rounds) throws IOException, InterruptedException {
		List<String> bare = bareStart();
		List<String> trivial = List.of(product.resolve("dossierbrug").toString(), "--home", work.resolve("home").toString(), "connectors");
		once(bare);
		once(trivial);
		long[] bareTimes = new long[rounds];
		long[] trivialTimes = new long[rounds];
		for (int i = 0; i < rounds; i++) {
			bareTimes[i] = once(bare);
			trivialTimes[i] = once(trivial);
		}
		System.out.printf("bare Equinox, empty application   median %5d ms%n", median(bareTimes));
		System.out.printf("dossierbrug connectors            median %5d ms%n", median(trivialTimes));
		System.out.printf("ratio %.2f (goal: at most 2)%n", (double) median(trivialTimes) / median(bareTimes));
	}

	/** The framework, the application container and a bundle whose application returns at once. */
	private List<String> bareStart() throws IOException {
		Path configuration = Files.createDirectories(work.resolve("bare"));
		String bundles = Stream.concat(Arrays.stream(BARE_BUNDLES).map(this::plugin), Stream.of(empty))
				.map(jar -> "reference\\:" + jar.toUri().toString().replace(":", "\\:") + "@start").collect(Collectors.joining(","));
		Files.writeString(configuration.resolve("config.ini"),
				"osgi.bundles=" + bundles + "\nosgi.framework=" + plugin("org.eclipse.osgi").toUri().toString().replace(":", "\\:") + "\n");
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC",
				"-Xshare:auto", "-XX:TieredStopAtLevel=1", "-jar", plugin("org.eclipse.equinox.launcher").toString(), "-nosplash",
				"-configuration", configuration.toString(), "-data", "@noDefault", "-application", "nl.dossierbrug.benchmark.empty"));
		return command;
	}

	private Path plugin(String name) {
		File[] jars = product.resolve("plugins").toFile().listFiles((folder, file) -> file.startsWith(name + "_"));
		if (jars == null || jars.length != 1) {
			throw new IllegalStateException("no " + name + " in " + product);
		}
		return jars[0].toPath();
	}

	private static long once(List<String> command) throws IOException, InterruptedException {
		long start = System.nanoTime();
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.PIPE).start();
		process.getOutputStream().close();
		String said = new String(process.getInputStream().readAllBytes());
		int code = process.waitFor();
		long took = (System.nanoTime() - start) / 1_000_000;
		if (code != 0) {
			throw new IllegalStateException(command + " ended with " + code + ": " + said);
		}
		return took;
	}

	private static long median(long[] times) {
		long[] sorted = times.clone();
		Arrays.sort(sorted);
		return sorted[sorted.length / 2];
	}
}
