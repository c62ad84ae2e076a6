package nl.dossierbrug.exchange.okr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import nl.dossierbrug.core.dossier.Category;
import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.spi.ImportMode;
import nl.dossierbrug.core.spi.OwnField;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.okr.FieldChange.Effect;
import nl.dossierbrug.exchange.okr.ImportPlan.Action;
import nl.dossierbrug.standard.DossierField;
import nl.dossierbrug.standard.OsoStandard;
import nl.dossierbrug.standard.engine.Oso;
import org.junit.jupiter.api.Test;

/** Merging by the real standard: the published example dossiers go into one another's files and out again. */
class PublishedDossiersTest {

	private static final Instant FIRST = Instant.parse("2025-06-01T09:00:00Z");
	private static final String ROEPNAAM = "huidigeschool/leerling/roepnaam";
	private static final OwnField WERKHOUDING = new OwnField("functioneren/werkhouding",
			Text.of("Werkhouding", "Work attitude"));

	private final OsoStandard standard = new Oso();
	private final Merger merger = new Merger(standard::meaning, Set.of(WERKHOUDING.path()));
	private final Undo undo = new Undo(standard::meaning);

	private List<Dossier> dossiers() throws IOException {
		String published = System.getProperty("dossierbrug.published");
		assumeTrue(published != null, "the published examples are not here");
		Path folder = Path.of(published, "oso/official/2019.1/examples");
		assumeTrue(Files.isDirectory(folder), "the published examples are not here");
		List<Dossier> dossiers = new ArrayList<>();
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.sorted().toList()) {
				try (InputStream in = Files.newInputStream(file)) {
					dossiers.add(standard.read(in).dossier().orElseThrow());
				}
			}
		}
		return dossiers;
	}

	private ImportPlan plan(PupilFile file, Dossier dossier, ImportOptions options, int n) {
		return merger.plan(file, standard.fields(dossier), standard.deliveries(dossier), options, origin(n));
	}

	private static Origin origin(int n) {
		return Origin.dossier("T" + n, FIRST.plusSeconds(n), "ict");
	}

	private static Particulars daan() {
		return new Particulars(Optional.empty(), "", "Daan van de Berg", Optional.empty(), "8");
	}

	private static PupilFile nobody() {
		return PupilFile.empty("P1", "ot", new Brin("00YY"));
	}

	@Test
	void aNewFileHoldsTheWholeDossierInItsOrder() throws IOException {
		for (Dossier dossier : dossiers()) {
			ImportPlan plan = plan(nobody(), dossier, ImportOptions.of(ImportMode.AANVULLEN), 1);
			PupilFile file = plan.apply("I1", origin(1), daan()).file();
			assertEquals(Action.NEW, plan.action());
			assertEquals(standard.fields(dossier).stream().filter(f -> !FieldValue.isBlank(f.value())).toList(),
					file.fields().entrySet().stream().map(e -> new DossierField(e.getKey(), e.getValue().value())).toList());
			assertEquals(Action.SAME, plan(file, dossier, ImportOptions.of(ImportMode.OVERSCHRIJVEN), 2).action());
		}
	}

	@Test
	void everyDossierCanGoOverEveryOtherAndOutAgain() throws IOException {
		List<Dossier> dossiers = dossiers();
		for (Dossier one : dossiers) {
			PupilFile file = plan(nobody(), one, ImportOptions.of(ImportMode.AANVULLEN), 1)
					.apply("I1", origin(1), daan()).file();
			for (Dossier other : dossiers) {
				for (ImportMode mode : ImportMode.values()) {
					ImportOptions options = new ImportOptions(mode, true, false);
					Imported imported = plan(file, other, options, 2).apply("I2", origin(2), daan());
					assertEquals(Action.SAME, plan(imported.file(), other, options, 3).action());
					PupilFile back = undo.undo(imported.file(), imported.record(), List.of(imported.record())).file()
							.orElseThrow();
					assertEquals(new ArrayList<>(file.fields().entrySet()), new ArrayList<>(back.fields().entrySet()));
				}
			}
		}
	}

	@Test
	void anOptOutErasesNothing() throws IOException {
		List<Dossier> dossiers = dossiers();
		for (int i = 0; i < dossiers.size(); i += 2) {
			PupilFile file = plan(nobody(), dossiers.get(i), ImportOptions.of(ImportMode.AANVULLEN), 1)
					.apply("I1", origin(1), daan()).file();
			Dossier withheld = dossiers.get(i + 1);
			Set<Category> absent = Set.copyOf(standard.deliveries(withheld).entrySet().stream()
					.filter(e -> !e.getValue().present()).map(Map.Entry::getKey).toList());
			assertFalse(absent.isEmpty());
			ImportPlan plan = plan(file, withheld, new ImportOptions(ImportMode.OVERSCHRIJVEN, true, false), 2);
			assertTrue(plan.changes().stream().map(c -> standard.meaning(c.path()).category().orElseThrow())
					.noneMatch(absent::contains));
		}
	}

	@Test
	void aLoneSpaceIsFilledInOnlyWhenItCountsAsEmpty() throws IOException {
		Dossier dossier = dossiers().getFirst();
		PupilFile file = nobody().next(daan(), Map.of(ROEPNAAM, new FieldValue(" ", Origin.own(FIRST, "juf"))));
		assertEquals(List.of(Effect.KEEP), effects(plan(file, dossier, ImportOptions.of(ImportMode.AANVULLEN), 1)));
		assertEquals(List.of(Effect.FILL),
				effects(plan(file, dossier, new ImportOptions(ImportMode.AANVULLEN, false, true), 1)));
		assertEquals(List.of(Effect.OVERWRITE), effects(plan(file, dossier, ImportOptions.of(ImportMode.OVERSCHRIJVEN), 1)));
	}

	private static List<Effect> effects(ImportPlan plan) {
		return plan.changes().stream().filter(c -> c.path().equals(ROEPNAAM)).map(FieldChange::effect).toList();
	}

	@Test
	void aFullDossierLacksOnlyTheReceiversOwnFields() throws IOException {
		for (Dossier dossier : dossiers()) {
			Profile profile = standard.identity(dossier).profile().orElseThrow();
			PupilFile file = plan(nobody(), dossier, ImportOptions.of(ImportMode.AANVULLEN), 1)
					.apply("I1", origin(1), daan()).file();
			Completeness completeness = new OkrCompleteness(standard::meaning, standard::label, standard.matrix(profile),
					List.of(WERKHOUDING)).of(file);
			assertTrue(completeness.parts().stream().filter(OkrPart::demanded)
					.allMatch(p -> p.percent() == (p.id().equals("functioneren") ? 0 : 100)), completeness::toString);
			assertTrue(completeness.parts().stream().map(OkrPart::label).noneMatch(Objects::isNull));
		}
	}
}
