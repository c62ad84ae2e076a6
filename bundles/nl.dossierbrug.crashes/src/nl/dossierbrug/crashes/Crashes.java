package nl.dossierbrug.crashes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;

/**
 * Kills the program at its work so many times, and says whether anything was lost:
 *
 * <pre>Crashes FOLDER [N] [--seed S] [--h2 FILE.jar]</pre>
 *
 * <p>Exit code 0 when no home and no commit was lost, nothing is there twice and nothing was left unfinished; else 1, and
 * the homes in which something was wrong are kept in the folder.
 */
public final class Crashes {

	private static final int USUAL = 200;

	private int kills = USUAL;
	private long seed = new Random().nextInt(1_000_000);
	private Optional<Path> database = Optional.empty();

	public static void main(String[] args) throws IOException {
		Crashes crashes = new Crashes();
		if (args.length < 1 || !crashes.understands(args)) {
			System.err.println("Crashes FOLDER [N] [--seed S] [--h2 FILE.jar]");
			System.exit(2);
		}
		System.exit(crashes.run(Path.of(args[0])) ? 0 : 1);
	}

	private boolean understands(String[] args) {
		for (int i = 1; i < args.length; i++) {
			if (args[i].matches("[1-9][0-9]{0,6}")) {
				kills = Integer.parseInt(args[i]);
			} else if (args[i].equals("--seed") && i + 1 < args.length && args[i + 1].matches("[0-9]{1,18}")) {
				seed = Long.parseLong(args[++i]);
			} else if (args[i].equals("--h2") && i + 1 < args.length && Files.isRegularFile(Path.of(args[i + 1]))) {
				database = Optional.of(Path.of(args[++i]).toAbsolutePath());
			} else {
				return false;
			}
		}
		return true;
	}

	private boolean run(Path folder) throws IOException {
		Path own = Files.createDirectories(folder.resolve(Long.toString(seed)));
		long start = System.nanoTime();
		Workers workers = new Workers(System.getProperty("java.class.path"), database, own);
		Tally tally = new Campaign(own, workers, seed, System.err).run(kills);
		System.out.println(tally.table());
		System.out.printf("seed %d, %d seconds%s%n", seed, (System.nanoTime() - start) / 1_000_000_000L,
				database.map(jar -> ", on " + jar.getFileName()).orElse(""));
		return tally.clean();
	}
}
