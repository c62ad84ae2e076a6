package nl.dossierbrug.exchange.okr;

import static nl.dossierbrug.exchange.okr.SmallStandard.PUPIL;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

import nl.dossierbrug.core.dossier.Category;
import nl.dossierbrug.core.dossier.Delivery;
import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.spi.ImportMode;
import nl.dossierbrug.standard.DossierField;

/** Files and dossiers made up by chance, from few places and few values, so that they often meet. The same seed gives the same. */
final class Practice {

	static final Set<String> OWN = Set.of("functioneren/werkhouding", "functioneren/toelichting");

	private static final String[] VALUES = { " ", "\n", "a", "b", "c", "Björn\nJohannes" };
	private static final String[] PLAIN = { "naam", "brincode" };
	private static final String[] LEAVES = { "voornaam", "achternaam", "roepnaam", "geslacht", "overstapadvies/advies",
			"overstapadvies/argumentatie", "verzuim/verzuimdagen", "nationaliteit", "nationaliteit/@omschrijving" };
	private static final String[][] CHOICES = { { "bsn" }, { "onderwijsnummer" }, { "geboortedatum" },
			{ "geboortemaand" }, { "postcode4adres" },
			{ "adreslijst/adres[soortadres=bezoek]/straat", "adreslijst/adres[soortadres=bezoek]/land/@omschrijving",
					"adreslijst/adres[soortadres=post]/straat" } };
	private static final int[][] ARMS = { { 0, 1 }, { 2, 3 }, { 4, 5 } };

	private final SplittableRandom random;
	private final long seed;

	Practice(long seed) {
		this.seed = seed;
		this.random = new SplittableRandom(seed);
	}

	boolean chance(double probability) {
		return random.nextDouble() < probability;
	}

	int number(int bound) {
		return random.nextInt(bound);
	}

	String value() {
		return VALUES[random.nextInt(VALUES.length)];
	}

	/** When the n-th thing happens. */
	static Instant time(int n) {
		return Instant.parse("2025-01-01T08:00:00Z").plusSeconds(60L * n);
	}

	/** Paths in document order, never two arms of a choice, twins numbered as a dossier does. */
	private List<String> paths(double density) {
		List<String> paths = new ArrayList<>();
		for (String path : PLAIN) {
			some(density, paths, "huidigeschool/" + path);
		}
		for (String path : LEAVES) {
			some(density, paths, PUPIL + path);
		}
		for (int[] arms : ARMS) {
			for (String path : CHOICES[arms[random.nextInt(arms.length)]]) {
				some(density, paths, PUPIL + path);
			}
		}
		for (String test : new String[] { "CITO;afnamedatum=2025-01-20", "AMN/1;afnamedatum=2025-02-03" }) {
			int twins = random.nextInt(4);
			for (int n = 1; n <= twins; n++) {
				String toets = PUPIL + "toetslijst/toets[eldtoetscode=" + test + "]" + (n == 1 ? "" : "#" + n);
				paths.add(toets + "/eldtoetscode");
				some(density, paths, toets + "/opmerking");
				some(density, paths, toets + "/afname/" + (chance(0.5) ? "school" : "instelling") + "/naam");
				int parts = random.nextInt(3);
				for (int p = 1; p <= parts; p++) {
					some(density, paths, toets + "/toetsonderdeel[code=1]" + (p == 1 ? "" : "#" + p) + "/waarde");
				}
			}
		}
		return paths;
	}

	private void some(double density, List<String> paths, String path) {
		if (chance(density)) {
			paths.add(path);
		}
	}

	List<DossierField> dossier() {
		return paths(0.2 + 0.8 * random.nextDouble()).stream().map(path -> new DossierField(path, value())).toList();
	}

	PupilFile file() {
		if (chance(0.2)) {
			return PupilFile.empty("P1", "ot", new Brin("00YY"));
		}
		Map<String, FieldValue> fields = new LinkedHashMap<>();
		List<String> paths = new ArrayList<>(paths(random.nextDouble()));
		paths.addAll(OWN);
		while (!paths.isEmpty()) {
			fields.put(paths.remove(chance(0.7) ? 0 : random.nextInt(paths.size())), new FieldValue(value(), origin(0)));
		}
		return new PupilFile("P1", "ot", new Brin("00YY"), Optional.empty(), "", "Daan", Optional.empty(), "", 4, fields);
	}

	Origin origin(int n) {
		return chance(0.5) ? Origin.own(time(n), "juf") : Origin.dossier("T0", time(n), "ict");
	}

	Particulars who() {
		return new Particulars(Optional.empty(), "", chance(0.5) ? "Daan van de Berg" : "",
				Optional.of(LocalDate.of(2013, 3, 1 + number(3))), "8" + "ABC".charAt(number(3)));
	}

	ImportOptions options() {
		return new ImportOptions(chance(0.5) ? ImportMode.AANVULLEN : ImportMode.OVERSCHRIJVEN, chance(0.5),
				chance(0.5));
	}

	Map<Category, Delivery> deliveries() {
		Map<Category, Delivery> deliveries = new HashMap<>();
		for (String code : List.of("cat_school", "cat_leerling", "cat_toetsresultaten", "cat_verzuim",
				"cat_overstapadvies")) {
			if (chance(0.9)) {
				deliveries.put(new Category(code), Delivery.values()[number(Delivery.values().length)]);
			}
		}
		return deliveries;
	}

	/** Somebody goes through the file and changes some fields; never a second arm of a choice. */
	PupilFile edited(PupilFile file, int n, Set<String> touched) {
		Map<String, FieldValue> fields = new LinkedHashMap<>(file.fields());
		Set<String> paths = new LinkedHashSet<>(paths(0.3));
		paths.addAll(OWN);
		paths.addAll(file.fields().keySet());
		for (String path : paths) {
			if (chance(0.2)) {
				if (chance(0.3)) {
					if (fields.remove(path) != null) {
						touched.add(path);
					}
				} else if (armsOf(fields, path).isEmpty()) {
					fields.put(path, new FieldValue(value(), Origin.own(time(n), "juf")));
					touched.add(path);
				}
			}
		}
		return file.next(file.particulars(), fields);
	}

	/** What stands in the other arms of the choices that a path is in. */
	static List<String> armsOf(Map<String, FieldValue> fields, String path) {
		Set<String> excludes = SmallStandard.meaning(path).excludes();
		return excludes.isEmpty() ? List.of() : fields.keySet().stream()
				.filter(other -> excludes.stream().anyMatch(arm -> SmallStandard.standsIn(other, arm))).toList();
	}

	@Override
	public String toString() {
		return "seed " + seed;
	}
}
