package nl.dossierbrug.standard.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.standard.Converted;
import nl.dossierbrug.standard.OsoStandard;
import nl.dossierbrug.standard.engine.Oso;
import nl.dossierbrug.standard.table.KnownVersions;
import nl.dossierbrug.standard.table.Versions;
import nl.dossierbrug.standard.write.RandomDossier;

/** Dossiers that follow the tables of an older version and otherwise hold anything. */
@Tag("long")
class RandomConversionTest {

	private static final long SEED = 20180110;
	private static final int DOSSIERS = 30;
	/** What a dossier says of the version itself is another matter in every version, and one category changed its name. */
	private static final List<String> OF_THE_VERSION = List.of("/dossier[1]/metadata[1]/standaardversie[1]",
			"/dossier[1]/metadata[1]/validatieversie[1]", "/dossier[1]/metadata[1]/categorie_uitlevering[1]");

	private final Versions versions = new Versions(new KnownVersions(OsoStandard.class).builtIn());
	private final Oso oso = new Oso();

	@Test
	void whatIsFilledInIsCarriedOrReported() {
		everyConversion((source, converted) -> {
			List<String> told = new ArrayList<>(OF_THE_VERSION);
			converted.report().stream().filter(f -> List.of("convert.lost", "convert.told").contains(f.rule()))
					.forEach(f -> told.add(f.path()));
			assertEquals(Leaves.counted(new Leaves(source).all(), told),
					Leaves.counted(new Leaves(converted.dossier()).all(), OF_THE_VERSION));
		});
	}

	@Test
	void theResultHasTheStructureOfItsVersion() {
		everyConversion((source, converted) -> {
			assertEquals(List.of(), oso.structure(converted.dossier()));
			assertEquals(List.of(), converted.report().stream().filter(Finding::isError).toList());
		});
	}

	@Test
	void everyWarningStandsAtSomethingThatIsInTheSource() {
		everyConversion((source, converted) -> {
			List<String> paths = new Leaves(source).all().stream().map(n -> n.path() + "/").toList();
			converted.report().stream().filter(f -> f.severity() == Severity.WARNING).forEach(f -> assertEquals(true,
					paths.stream().anyMatch(p -> p.startsWith(f.path() + "/")), f.toString()));
		});
	}

	@Test
	void fromStepToStepComesToTheSame() {
		RandomDossier dossiers = new RandomDossier(versions.named("2017.1").orElseThrow(), new SplittableRandom(SEED));
		for (int i = 0; i < DOSSIERS; i++) {
			Dossier source = dossiers.next();
			Dossier between = converted(source, "2018.1").dossier();
			assertEquals("2018.1", between.standard());
			assertEquals(converted(source, "2019.1").dossier(), converted(between, "2019.1").dossier());
		}
	}

	@Test
	void theSourceOfTheNewestVersionIsGivenBack() {
		Dossier source = new RandomDossier(versions.current(), new SplittableRandom(SEED)).next();
		assertEquals(new Converted(source, List.of()), converted(source, versions.current().name()));
	}

	private interface Expectation {
		void accept(Dossier source, Converted converted);
	}

	private void everyConversion(Expectation test) {
		for (String version : List.of("2017.1", "2018.1")) {
			RandomDossier dossiers = new RandomDossier(versions.named(version).orElseThrow(), new SplittableRandom(SEED));
			for (int i = 0; i < DOSSIERS; i++) {
				Dossier source = i % 3 == 0 ? dossiers.next() : dossiers.small();
				test.accept(source, converted(source, "2019.1"));
			}
		}
	}

	private Converted converted(Dossier source, String version) {
		Outcome<Converted> outcome = oso.convert(source, version);
		return ((Outcome.Done<Converted>) assertInstanceOf(Outcome.Done.class, outcome)).value();
	}
}
