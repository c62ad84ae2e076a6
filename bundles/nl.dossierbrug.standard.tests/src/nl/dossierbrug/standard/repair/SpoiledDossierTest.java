package nl.dossierbrug.standard.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.standard.CheckMode;
import nl.dossierbrug.standard.OsoStandard;
import nl.dossierbrug.standard.SafeRepair;
import nl.dossierbrug.standard.engine.Oso;
import nl.dossierbrug.standard.rules.Samples;
import nl.dossierbrug.standard.table.KnownVersions;
import nl.dossierbrug.standard.table.StandardVersion;
import nl.dossierbrug.standard.table.Versions;
import nl.dossierbrug.standard.write.RandomDossier;

/** A sound dossier that somebody typed carelessly becomes itself again. */
@Tag("long")
class SpoiledDossierTest {

	private static final long SEED = 20250310;
	private static final int DOSSIERS = 20;
	/** Free text, contents of attachments, and the number of the sample that is secret. */
	private static final Set<String> NEVER = Set.of("bestandsinhoud", "certificaat", "isgerichtop",
			"nummer", "toets_advies");

	private final Oso oso = new Oso();
	private final Dossier sound = Samples.sample();
	private final RandomGenerator random = new SplittableRandom(SEED);

	@Test
	void aSoundDossierNeedsNothing() {
		assertEquals(List.of(), oso.repairs(sound));
	}

	@Test
	void spacesAroundEverythingGoButFromFreeText() {
		Dossier spoiled = Leaf.changed(sound, leaf -> leaf.text().isEmpty() ? leaf : leaf.with(" " + leaf.text() + "\u00a0"));
		Dossier repaired = oso.repair(spoiled, oso.repairs(spoiled));
		List<Leaf> before = Leaf.all(sound);
		List<Leaf> after = Leaf.all(repaired);
		Set<String> left = new TreeSet<>();
		for (int i = 0; i < before.size(); i++) {
			if (!before.get(i).equals(after.get(i))) {
				assertEquals(" " + before.get(i).text() + "\u00a0", after.get(i).text());
				left.add(before.get(i).name());
			}
		}
		assertEquals(NEVER, left);
	}

	@Test
	void carelessTypingIsSetRightAgain() {
		for (int i = 0; i < DOSSIERS; i++) {
			Dossier spoiled = Leaf.changed(sound, this::careless);
			assertEquals(sound, oso.repair(spoiled, oso.repairs(spoiled)));
		}
	}

	private Leaf careless(Leaf leaf) {
		if (random.nextInt(3) > 0) {
			return leaf;
		}
		return leaf.with(switch (leaf.name()) {
		case "achternaam", "straat", "plaats" -> leaf.text().replace(" ", "  ") + " ";
		case "brincode" -> leaf.text().toLowerCase() + " ";
		case "contacttelefoon" -> "+31 (0)" + leaf.text().substring(1, 3) + "-" + leaf.text().substring(3);
		case "contactemail" -> " " + leaf.text() + " ";
		case "schooljaar" -> leaf.text().replace("-", " - ");
		case "inzagedatum", "begindatum", "afnamedatum" -> leaf.text() + "+02:00";
		case "soort" -> leaf.path().contains("communicatie") ? " " + leaf.text().toUpperCase() : leaf.text();
		case "akkoord", "toestemming", "deeldossier" -> leaf.text().toLowerCase();
		case "jaargroep", "geslacht", "advies", "overdrachtsoort" -> "\t" + leaf.text();
		case "leerlinggewicht" -> leaf.text().replace(".", ",");
		default -> leaf.text();
		});
	}

	@Test
	void onceRepairedThereIsNothingLeftAndOnlyTheLeavesNamedHaveChanged() {
		for (StandardVersion version : new Versions(new KnownVersions(OsoStandard.class).builtIn()).all()) {
			RandomDossier dossiers = new RandomDossier(version, random);
			for (int i = 0; i < DOSSIERS; i++) {
				Dossier spoiled = Leaf.changed(i % 3 == 0 ? dossiers.next() : dossiers.small(), this::noisy);
				List<SafeRepair> repairs = oso.repairs(spoiled);
				List<SafeRepair> wanted = repairs.stream().filter(r -> random.nextBoolean()).toList();
				assertChanged(spoiled, wanted);
				Dossier repaired = assertChanged(spoiled, repairs);
				assertEquals(List.of(), oso.repairs(repaired));
			}
		}
	}

	@Test
	void noRepairMakesANewFinding() {
		for (StandardVersion version : new Versions(new KnownVersions(OsoStandard.class).builtIn()).all()) {
			RandomDossier dossiers = new RandomDossier(version, random);
			for (int i = 0; i < DOSSIERS; i++) {
				Dossier spoiled = Leaf.changed(i % 3 == 0 ? dossiers.next() : dossiers.small(), this::noisy);
				Dossier repaired = oso.repair(spoiled, oso.repairs(spoiled));
				assertTrue(places(oso.structure(spoiled)).containsAll(places(oso.structure(repaired))), "number " + i);
				Set<String> now = places(oso.check(repaired, CheckMode.OFFICIAL));
				now.removeAll(places(oso.check(spoiled, CheckMode.OFFICIAL)));
				assertEquals(Set.of(), now, version + " number " + i);
			}
		}
	}

	private static Set<String> places(List<Finding> findings) {
		Set<String> places = new HashSet<>();
		findings.forEach(f -> places.add(f.rule() + " " + f.path()));
		return places;
	}

	private Leaf noisy(Leaf leaf) {
		return switch (random.nextInt(6)) {
		case 0 -> leaf.with(" " + leaf.text());
		case 1 -> leaf.with(leaf.text() + "\t\n");
		case 2 -> leaf.with(leaf.text().toLowerCase());
		case 3 -> leaf.with("030 - 123 45.67");
		default -> leaf;
		};
	}

	private Dossier assertChanged(Dossier dossier, List<SafeRepair> wanted) {
		Dossier repaired = oso.repair(dossier, wanted);
		Map<String, String> texts = wanted.stream().collect(Collectors.toMap(SafeRepair::path, SafeRepair::after));
		Dossier expected = Leaf.changed(dossier, leaf -> leaf.with(texts.getOrDefault(leaf.path(), leaf.text())));
		assertEquals(expected, repaired);
		return repaired;
	}
}
