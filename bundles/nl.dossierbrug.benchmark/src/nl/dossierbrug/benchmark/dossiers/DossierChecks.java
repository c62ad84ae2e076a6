package nl.dossierbrug.benchmark.dossiers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import nl.dossierbrug.standard.CheckMode;
import nl.dossierbrug.standard.engine.Oso;

/**
 * How many dossiers a second are read and checked, against the JDK's own parser and, where the published schema is at
 * hand, against the JDK's validation by that schema; and how much more two threads do than one.
 *
 * <pre>DossierChecks WORKING-FOLDER [FOLDER-OF-PUBLISHED-VERSIONS]</pre>
 *
 * The dossiers are left behind in the working folder, for {@link FlatMemory}.
 */
public final class DossierChecks {

	private static final int WARM_UP = 4;
	private static final int ROUNDS = 9;
	private static final int PASSES = 60;
	/** What the road of the published validator, schema and then stylesheets, does at best. */
	private static final double PUBLISHED_ROAD = 310;

	private static final String EVENTS = "bare events of the JDK's StAX parser";
	private static final String SCHEMA = "the JDK's XSD validation alone";
	private static final String READING = "ours, tree and structure only";
	private static final String OFFICIAL = "ours, all official checks";
	private static final String AGREEMENT = "ours, all checks of the agreement, attachments opened";

	private DossierChecks() {
	}

	public static void main(String[] arguments) throws Exception {
		Oso oso = new Oso();
		Optional<Path> published = arguments.length > 1 ? Optional.of(Path.of(arguments[1])) : Optional.empty();
		DossierMix mix = DossierMix.of(published, oso);
		leave(mix, Path.of(arguments[0]));
		System.out.println("on " + mix);
		Stopwatch stopwatch = new Stopwatch(mix, WARM_UP, ROUNDS, PASSES);
		Map<String, CheckWay> ways = new LinkedHashMap<>();
		ways.put(EVENTS, CheckWay.events());
		if (mix.schema().isPresent()) {
			ways.put(SCHEMA, CheckWay.schema(mix.schema().get()));
		}
		ways.put(READING, CheckWay.reading(oso));
		ways.put(OFFICIAL, CheckWay.checking(oso, CheckMode.OFFICIAL));
		ways.put(AGREEMENT, CheckWay.checking(oso, CheckMode.AGREEMENT));
		Map<String, Double> speeds = stopwatch.measure(ways);
		speeds.forEach((way, speed) -> System.out.printf("%-54s %6.0f dossiers/s%n", way, speed));
		double ours = speeds.get(OFFICIAL);
		if (mix.schema().isPresent()) {
			ratio(SCHEMA, ours / speeds.get(SCHEMA), "more than 1.0");
		} else {
			System.out.println("The published schema is not at hand, so its validation is not measured: name the folder of the"
					+ " published versions to do so.");
		}
		ratio(EVENTS, ours / speeds.get(EVENTS), "at least 0.5");
		ratio("the published road at its best (310/s, measured before)", ours / PUBLISHED_ROAD, "at least 10");
		TwoThreads.Gain gain = new TwoThreads(stopwatch).measure(ways.get(OFFICIAL));
		System.out.printf("two threads do %.2f times the work of one by the clock, %.2f by processor time (goal: at least 1.8)%n",
				gain.byTheClock(), gain.byProcessorTime());
	}

	private static void ratio(String yardstick, double ratio, String goal) {
		System.out.printf("ours, all official checks, is %.2f times as fast as %s (goal: %s)%n", ratio, yardstick, goal);
	}

	private static void leave(DossierMix mix, Path folder) throws IOException {
		Files.createDirectories(folder);
		for (int i = 0; i < mix.size(); i++) {
			Files.write(folder.resolve("dossier-" + i + ".xml"), mix.dossiers().get(i));
		}
	}
}
