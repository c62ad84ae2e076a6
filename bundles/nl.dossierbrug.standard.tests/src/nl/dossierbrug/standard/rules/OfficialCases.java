package nl.dossierbrug.standard.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.standard.OsoStandard;
import nl.dossierbrug.standard.table.KnownVersions;
import nl.dossierbrug.standard.table.StandardVersion;
import nl.dossierbrug.standard.table.Versions;

/**
 * The cases of the published checks of one version: {@code sound-}, {@code spoiled-}, {@code kept-} and
 * {@code dead-VERSION.csv} beside this class. Their edits are those of {@link FittingEdits}.
 */
final class OfficialCases {

	/** The versions that have cases. */
	static final List<String> VERSIONS = List.of("2017.1", "2018.1", "2019.1");

	/**
	 * A row of a table.
	 *
	 * @param version the version
	 * @param profile the profile of the sound dossier that is edited
	 * @param edits what is done to it
	 * @param checks the ids of the checks that it is about
	 * @param why the last column of {@code dead-VERSION.csv}, elsewhere empty
	 */
	record Case(String version, String profile, String edits, List<String> checks, String why) {
	}

	private final StandardVersion version;
	private final FittingEdits fitting;
	private final Map<String, String> recipes = new HashMap<>();
	private final Map<String, Dossier> sound = new HashMap<>();

	OfficialCases(String name) {
		version = new Versions(new KnownVersions(OsoStandard.class).builtIn()).named(name).orElseThrow();
		fitting = new FittingEdits(version);
		lines("sound").forEach(cells -> recipes.merge(cells.get(0), cells.get(1), (a, b) -> a + ";" + b));
	}

	StandardVersion version() {
		return version;
	}

	/** The rows of a table: {@code spoiled}, {@code kept} or {@code dead}. */
	List<Case> of(String table) {
		return lines(table).stream().map(c -> new Case(version.name(), c.get(0), c.get(1), List.of(c.get(2).split(" ")),
				c.size() > 3 ? c.get(3) : "")).toList();
	}

	/** A dossier of a profile in which the published validator finds nothing, with as much in it as may be. */
	Dossier sound(String profile) {
		return sound.computeIfAbsent(profile, p -> fitting.apply(fitting.apply(fitting.bare(), recipes.get("*")), recipes.get(p)));
	}

	/** The sound dossier of a case, with its edits. */
	Dossier dossier(Case row) {
		return fitting.apply(sound(row.profile()), row.edits());
	}

	private List<List<String>> lines(String table) {
		String file = table + "-" + version.name() + ".csv";
		try (BufferedReader reader = new BufferedReader(
				new InputStreamReader(OfficialCases.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
			List<List<String>> lines = new ArrayList<>();
			reader.lines().filter(l -> !l.startsWith("#")).skip(1).forEach(l -> lines.add(List.of(l.split("\\|", -1))));
			return lines;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
