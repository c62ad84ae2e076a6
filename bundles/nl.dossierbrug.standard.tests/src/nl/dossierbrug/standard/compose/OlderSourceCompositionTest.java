package nl.dossierbrug.standard.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Outcome.Done;
import nl.dossierbrug.standard.CheckMode;
import nl.dossierbrug.standard.Composed;
import nl.dossierbrug.standard.Composition;
import nl.dossierbrug.standard.OsoStandard;
import nl.dossierbrug.standard.convert.ConversionTest;
import nl.dossierbrug.standard.engine.Oso;
import nl.dossierbrug.standard.table.CategoryMatrix;
import nl.dossierbrug.standard.table.KnownVersions;
import nl.dossierbrug.standard.table.StandardVersion;
import nl.dossierbrug.standard.table.Versions;
import nl.dossierbrug.standard.write.RandomDossier;

/** Dossiers of every version made into dossiers of every profile of the newest one. */
@Tag("long")
class OlderSourceCompositionTest {

	private static final long SEED = 20171101;
	private static final int DOSSIERS = 8;
	/** The checks that say that something is not there: composing cannot invent it. */
	private static final String LACKING = "OS\\.cat\\d\\d\\.VERPLICHT|OVa\\.(IZ0\\d|LL12|LL13|LL15|AI01\\..*|SL01b|OA01|OV01)|PaO\\.(SL01b|OV01|LL15|AI01.*)";

	private final Versions versions = new Versions(new KnownVersions(OsoStandard.class).builtIn());
	private final CategoryMatrix matrix = new CategoryMatrix(versions.current());
	private final Oso oso = new Oso();

	@Test
	void aSoundDossierOfAnOlderVersionPassesInEveryProfile() throws IOException {
		Dossier source = sample();
		everyProfile(source, (profile, composed) -> {
			List<Finding> errors = oso.check(composed.dossier(), CheckMode.OFFICIAL);
			errors.forEach(e -> assertTrue(e.rule().matches(LACKING), profile + ": " + e));
			assertEquals(List.of(), oso.structure(composed.dossier()), profile.code());
		});
	}

	@Test
	void whatTheConversionHadToTellIsInTheNotes() throws IOException {
		everyProfile(sample(), (profile, composed) -> {
			assertEquals("convert.done", composed.notes().getFirst().rule());
			assertTrue(composed.notes().stream().anyMatch(f -> f.rule().equals("convert.lost")));
		});
	}

	@Test
	void whateverIsInADossierOfAnyVersionNothingForbiddenGoesAlong() {
		Set<String> bans = versions.current().table("rules.csv").rows().stream()
				.filter(row -> List.of("forbidden", "mask").contains(row.get("kind"))).map(row -> row.get("id"))
				.collect(Collectors.toSet());
		for (StandardVersion version : versions.all()) {
			RandomDossier dossiers = new RandomDossier(version, new SplittableRandom(SEED));
			for (int i = 0; i < DOSSIERS; i++) {
				everyProfile(i % 3 == 0 ? dossiers.next() : dossiers.small(), (profile, composed) -> {
					oso.check(composed.dossier(), CheckMode.OFFICIAL)
							.forEach(f -> assertTrue(!bans.contains(f.rule()), version + " " + profile + ": " + f));
					assertEquals(List.of(), oso.structure(composed.dossier()), version + " " + profile);
				});
			}
		}
	}

	private void everyProfile(Dossier source, BiConsumer<Profile, Composed> test) {
		matrix.profiles().forEach(p -> {
			Composition order = Composition.of(p.profile(), new School(new Brin("99ZZ")), LocalDate.of(2018, 11, 5));
			test.accept(p.profile(), ((Done<Composed>) oso.compose(source, order)).value());
		});
	}

	private Dossier sample() throws IOException {
		try (InputStream in = ConversionTest.class.getResourceAsStream("dossier-2018.1.xml")) {
			return oso.read(in).dossier().orElseThrow();
		}
	}
}
