package nl.dossierbrug.benchmark.status;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

import nl.dossierbrug.benchmark.audit.ManyTransfers;

/**
 * How long the command line takes to tell where every transfer stands in a home with many, next to a trivial command in the same
 * home: whole processes, in turn, the median of each and their ratio.
 *
 * <pre>StatusOfMany WORKING-FOLDER PRODUCT-FOLDER [TRANSFERS]</pre>
 */
public final class StatusOfMany {

	private static final int ROUNDS = 5;

	private final Path product;
	private final Path home;

	private StatusOfMany(Path product, Path home) {
		this.product = product;
		this.home = home;
	}

	public static void main(String[] args) throws IOException, InterruptedException {
		int transfers = args.length > 2 ? Integer.parseInt(args[2]) : 25_000;
		new StatusOfMany(Path.of(args[1]), ManyTransfers.in(Path.of(args[0]), transfers)).measure(transfers);
	}

	private void measure(int transfers) throws IOException, InterruptedException {
		String[][] commands = { { "settings" }, { "status" }, { "status", "--todo" }, { "--format", "json", "status" } };
		long[][] times = new long[commands.length][ROUNDS];
		for (String[] command : commands) {
			once(command);
		}
		for (int round = 0; round < ROUNDS; round++) {
			for (int i = 0; i < commands.length; i++) {
				times[i][round] = once(commands[i]);
			}
		}
		long trivial = median(times[0]);
		System.out.printf("%-24s median %6d ms%n", "settings", trivial);
		for (int i = 1; i < commands.length; i++) {
			long median = median(times[i]);
			System.out.printf("%-24s median %6d ms, %.1f times settings in the same home of %d transfers%s%n", String.join(" ", commands[i]), median,
					(double) median / trivial, transfers, i == 1 ? " (goal: at most 3 s)" : "");
		}
	}

	private long once(String... command) throws IOException, InterruptedException {
		ProcessBuilder builder = new ProcessBuilder(product.resolve("dossierbrug").toString(), "--home", home.toString());
		builder.command().addAll(Arrays.asList(command));
		builder.environment().put("JAVA_TOOL_OPTIONS", "-Duser.name=" + ManyTransfers.USER);
		builder.environment().put("DOSSIERBRUG_KEYS", System.getProperty("dossierbrug.keys"));
		long start = System.nanoTime();
		Process process = builder.redirectErrorStream(true).start();
		process.getOutputStream().close();
		byte[] said = process.getInputStream().readAllBytes();
		int code = process.waitFor();
		long took = (System.nanoTime() - start) / 1_000_000;
		// 1: told, and something was found
		if (code > 1) {
			throw new IllegalStateException(builder.command() + " ended with " + code + ": " + new String(said));
		}
		return took;
	}

	private static long median(long[] times) {
		long[] sorted = times.clone();
		Arrays.sort(sorted);
		return sorted[sorted.length / 2];
	}
}
