package nl.dossierbrug.exchange.okr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import nl.dossierbrug.core.dossier.Category;
import nl.dossierbrug.core.dossier.Delivery;
import nl.dossierbrug.core.spi.ImportMode;
import nl.dossierbrug.exchange.okr.FieldChange.Effect;
import nl.dossierbrug.exchange.okr.ImportPlan.Action;
import nl.dossierbrug.standard.DossierField;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What holds for every file and every dossier. */
@Tag("long")
class MergePropertyTest {

	private static final int TIMES = 400;

	private final Merger merger = new Merger(SmallStandard::meaning, Practice.OWN);
	private final Undo undo = new Undo(SmallStandard::meaning);

	private static void always(Consumer<Practice> property) {
		for (long seed = 1; seed <= TIMES; seed++) {
			Practice practice = new Practice(seed);
			try {
				property.accept(practice);
			} catch (AssertionError | RuntimeException e) {
				throw new AssertionError(practice + ": " + e.getMessage(), e);
			}
		}
	}

	private ImportPlan plan(PupilFile file, List<DossierField> dossier, Map<Category, Delivery> deliveries,
			ImportOptions options, int n) {
		return merger.plan(file, dossier, deliveries, options, origin(n));
	}

	private static Origin origin(int n) {
		return Origin.dossier("T" + n, Practice.time(n), "ict");
	}

	private ImportPlan plan(Practice p, PupilFile file) {
		return plan(file, p.dossier(), p.deliveries(), p.options(), 1);
	}

	@Test
	void aanvullenNeverChangesAFilledField() {
		always(p -> {
			PupilFile file = p.file();
			ImportOptions options = new ImportOptions(ImportMode.AANVULLEN, p.chance(0.5), p.chance(0.5));
			PupilFile after = plan(file, p.dossier(), p.deliveries(), options, 1).apply("I1", origin(1), p.who()).file();
			file.fields().forEach((path, value) -> {
				if (!options.spacesEmpty() || !value.isBlank()) {
					assertSame(value, after.fields().get(path), path);
				}
			});
		});
	}

	@Test
	void theReceiversOwnFieldsNeverChange() {
		always(p -> {
			PupilFile file = p.file();
			List<DossierField> dossier = new ArrayList<>(p.dossier());
			Practice.OWN.forEach(path -> dossier.add(new DossierField(path, "uit een dossier")));
			PupilFile after = plan(file, dossier, p.deliveries(), p.options(), 1).apply("I1", origin(1), p.who()).file();
			Practice.OWN.forEach(path -> assertSame(file.fields().get(path), after.fields().get(path)));
		});
	}

	@Test
	void overschrijvenBringsEveryValueOfTheDossier() {
		always(p -> {
			PupilFile file = p.file();
			ImportPlan plan = plan(file, p.dossier(), p.deliveries(), ImportOptions.of(ImportMode.OVERSCHRIJVEN), 1);
			PupilFile after = plan.apply("I1", origin(1), p.who()).file();
			Set<String> values = new HashSet<>();
			plan.dossier().forEach(field -> {
				if (!FieldValue.isBlank(field.value())) {
					assertEquals(field.value(), after.fields().get(field.path()).value(), field.path());
					assertTrue(values.add(field.path()));
				}
			});
			file.fields().forEach((path, value) -> {
				if (!values.contains(path)) {
					boolean armTaken = Practice.armsOf(after.fields(), path).stream().anyMatch(values::contains);
					assertEquals(armTaken ? null : value, after.fields().get(path), path);
				}
			});
		});
	}

	@Test
	void noTwoArmsOfAChoiceStandTogether() {
		always(p -> {
			PupilFile file = p.file();
			for (int n = 1; n < 4; n++) {
				file = plan(file, p.dossier(), p.deliveries(), p.options(), n).apply("I" + n, origin(n), p.who()).file();
				noTwoArms(file);
			}
		});
	}

	private static void noTwoArms(PupilFile file) {
		file.fields().keySet().forEach(path -> assertEquals(List.of(), Practice.armsOf(file.fields(), path), path));
	}

	@Test
	void onlyDeliveredCategoriesAreCleared() {
		always(p -> {
			PupilFile file = p.file();
			Map<Category, Delivery> deliveries = p.deliveries();
			ImportPlan plan = plan(file, p.dossier(), deliveries, p.options(), 1);
			for (FieldChange change : plan.changes()) {
				if (change.effect() == Effect.CLEAR) {
					Category category = SmallStandard.meaning(change.path()).category().orElseThrow();
					boolean delivered = Optional.ofNullable(deliveries.get(category)).filter(Delivery::present).isPresent();
					boolean byArm = !SmallStandard.meaning(change.path()).excludes().isEmpty();
					assertTrue(delivered || byArm, change.path());
				}
			}
		});
	}

	@Test
	void thePlanIsWhatHappens() {
		always(p -> {
			PupilFile file = p.file();
			ImportPlan plan = plan(p, file);
			Imported imported = plan.apply("I1", origin(1), p.who());
			Set<String> changed = new HashSet<>();
			for (FieldChange change : plan.changes()) {
				if (change.changes()) {
					assertTrue(changed.add(change.path()), change.path());
					assertEquals(change.before(), Optional.ofNullable(file.fields().get(change.path())));
					assertEquals(change.after(), Optional.ofNullable(imported.file().fields().get(change.path())));
				}
			}
			Set<String> all = new HashSet<>(file.fields().keySet());
			all.addAll(imported.file().fields().keySet());
			all.removeAll(changed);
			all.forEach(path -> assertSame(file.fields().get(path), imported.file().fields().get(path), path));
			assertEquals(plan.changes().stream().filter(FieldChange::changes).toList(), imported.record().changes());
			assertEquals(file.revision() + 1, imported.file().revision());
		});
	}

	@Test
	void importingTheSameAgainChangesNothing() {
		always(p -> {
			List<DossierField> dossier = p.dossier();
			Map<Category, Delivery> deliveries = p.deliveries();
			ImportOptions options = p.options();
			PupilFile after = plan(p.file(), dossier, deliveries, options, 1).apply("I1", origin(1), p.who()).file();
			ImportPlan again = plan(after, dossier, deliveries, options, 2);
			assertEquals(Action.SAME, again.action(), () -> again.changes().stream().filter(FieldChange::changes).toList().toString());
		});
	}

	@Test
	void undoPutsEverythingBack() {
		always(p -> {
			PupilFile file = p.file();
			Imported imported = plan(p, file).apply("I1", origin(1), p.who());
			UndoResult result = undo.undo(imported.file(), imported.record(), List.of(imported.record()));
			assertEquals(List.of(), result.kept());
			assertEquals(imported.record().changes().size(), result.restored());
			if (file.revision() == 0) {
				assertEquals(Optional.empty(), result.file());
			} else {
				isAgain(file, result.file().orElseThrow());
				assertEquals(file.revision() + 2, result.file().get().revision());
			}
		});
	}

	private static void isAgain(PupilFile before, PupilFile now) {
		assertEquals(new ArrayList<>(before.fields().entrySet()), new ArrayList<>(now.fields().entrySet()));
		assertEquals(before.particulars(), now.particulars());
	}

	@Test
	void undoKeepsExactlyWhatWasChangedLater() {
		always(p -> {
			PupilFile file = p.file();
			Imported imported = plan(p, file).apply("I1", origin(1), p.who());
			Set<String> touched = new LinkedHashSet<>();
			PupilFile edited = p.edited(imported.file(), 2, touched);
			UndoResult result = undo.undo(edited, imported.record(), List.of(imported.record()));
			Map<String, FieldValue> fields = result.file().map(PupilFile::fields).orElse(Map.of());
			Set<String> all = new HashSet<>(file.fields().keySet());
			all.addAll(edited.fields().keySet());
			Set<String> written = new HashSet<>();
			imported.record().changes().forEach(c -> written.add(c.path()));
			for (String path : all) {
				FieldValue then = file.fields().get(path);
				FieldValue now = fields.get(path);
				if (touched.contains(path)) {
					assertEquals(edited.fields().get(path), now, path);
					assertTrue(!written.contains(path) || result.kept().contains(path)
							|| now == null && then == null, path);
				} else if (result.kept().contains(path)) {
					assertTrue(then != null && now == null && !Practice.armsOf(fields, path).isEmpty(), path);
				} else {
					assertEquals(then, now, path);
				}
			}
			result.file().ifPresent(MergePropertyTest::noTwoArms);
		});
	}

	@Test
	void importsCanBeTakenBackInAnyOrder() {
		always(p -> {
			PupilFile first = p.file();
			PupilFile file = first;
			List<ImportRecord> history = new ArrayList<>();
			for (int n = 1; n <= 4; n++) {
				Imported imported = plan(file, p.dossier(), p.deliveries(), p.options(), n).apply("I" + n, origin(n), p.who());
				file = imported.file();
				history.add(imported.record());
			}
			List<Integer> left = new ArrayList<>(List.of(0, 1, 2, 3));
			Optional<PupilFile> now = Optional.of(file);
			while (!left.isEmpty() && now.isPresent()) {
				int next = left.remove(p.number(left.size()));
				ImportRecord record = history.get(next);
				now = undo.undo(now.get(), record, history).file();
				history.set(next, new ImportRecord(record.id(), record.transfer(), record.file(), record.created(),
						record.mode(), record.at(), record.by(), record.before(), record.after(), record.changes(), true));
			}
			if (first.revision() == 0) {
				assertTrue(now.isEmpty());
			} else {
				assertEquals(List.of(), differences(first, now.orElseThrow()));
				assertEquals(first.particulars(), now.get().particulars());
			}
		});
	}

	private static List<String> differences(PupilFile one, PupilFile other) {
		Set<String> paths = new LinkedHashSet<>(one.fields().keySet());
		paths.addAll(other.fields().keySet());
		return paths.stream().filter(p -> !Objects.equals(one.fields().get(p), other.fields().get(p)))
				.map(p -> p + ": " + one.fields().get(p) + " / " + other.fields().get(p)).toList();
	}

	@Test
	void mineEverywhereChangesNothing() {
		always(p -> {
			PupilFile file = p.file();
			List<DossierField> dossier = p.dossier();
			ImportPlan plan = plan(file, dossier, p.deliveries(), with(p.options(), everything(file, dossier, FieldChoice.MINE)), 1);
			plan.changes().forEach(change -> assertTrue(!change.changes() || SmallStandard.meaning(change.path()).identity(), change.path()));
		});
	}

	@Test
	void theDossiersEverywhereIsOverschrijven() {
		always(p -> {
			PupilFile file = p.file();
			List<DossierField> dossier = p.dossier();
			boolean numbers = dossier.stream().anyMatch(field -> SmallStandard.meaning(field.path()).identity());
			ImportPlan over = plan(file, dossier, Map.of(), ImportOptions.of(ImportMode.OVERSCHRIJVEN), 1);
			ImportPlan chosen = plan(file, dossier, Map.of(),
					with(ImportOptions.of(ImportMode.AANVULLEN), everything(file, dossier, FieldChoice.DOSSIER)), 1);
			if (!numbers) {
				assertEquals(values(over.apply("I1", origin(1), p.who()).file()), values(chosen.apply("I1", origin(1), p.who()).file()));
			}
		});
	}

	@Test
	void aChoiceForOneFieldChangesNoOther() {
		always(p -> {
			PupilFile file = p.file();
			List<DossierField> dossier = p.dossier().stream().filter(field -> !field.path().contains("[")).toList();
			if (dossier.isEmpty()) {
				return;
			}
			String path = dossier.get(p.chance(0.5) ? 0 : dossier.size() - 1).path();
			ImportOptions usual = ImportOptions.of(p.chance(0.5) ? ImportMode.AANVULLEN : ImportMode.OVERSCHRIJVEN);
			FieldChoice choice = usual.mode() == ImportMode.AANVULLEN ? FieldChoice.DOSSIER : FieldChoice.MINE;
			Map<String, String> without = values(plan(file, dossier, Map.of(), usual, 1).apply("I1", origin(1), p.who()).file());
			Map<String, String> with = values(plan(file, dossier, Map.of(), with(usual, Map.of(path, choice)), 1)
					.apply("I1", origin(1), p.who()).file());
			Set<String> may = new HashSet<>(SmallStandard.meaning(path).excludes());
			may.add(path);
			Set<String> all = new HashSet<>(without.keySet());
			all.addAll(with.keySet());
			all.stream().filter(other -> may.stream().noneMatch(arm -> other.equals(arm) || other.startsWith(arm + "/")))
					.filter(other -> SmallStandard.meaning(other).excludes().stream().noneMatch(path::startsWith))
					.forEach(other -> assertEquals(without.get(other), with.get(other), path + " → " + other));
		});
	}

	@Test
	void whatWasChosenIsUndoneExactly() {
		always(p -> {
			PupilFile file = p.file();
			List<DossierField> dossier = p.dossier();
			Map<String, FieldChoice> choices = new HashMap<>();
			dossier.forEach(field -> {
				if (p.chance(0.5)) {
					choices.put(field.path(), p.chance(0.5) ? FieldChoice.MINE : FieldChoice.DOSSIER);
				}
			});
			ImportPlan plan = plan(file, dossier, p.deliveries(), with(p.options(), choices), 1);
			Imported done = plan.apply("I1", origin(1), p.who());
			noTwoArms(done.file());
			Map<String, String> back = undo.undo(done.file(), done.record(), List.of(done.record())).file().map(MergePropertyTest::values).orElse(Map.of());
			assertEquals(values(file), back);
		});
	}

	private static ImportOptions with(ImportOptions options, Map<String, FieldChoice> choices) {
		return new ImportOptions(options.mode(), options.clearAbsent(), options.spacesEmpty(), choices);
	}

	private static Map<String, FieldChoice> everything(PupilFile file, List<DossierField> dossier, FieldChoice choice) {
		Map<String, FieldChoice> all = new HashMap<>();
		file.fields().keySet().forEach(path -> all.put(path, choice));
		dossier.forEach(field -> all.put(field.path().replaceAll("[\\[/].*", ""), choice));
		dossier.forEach(field -> all.put(field.path(), choice));
		return all;
	}

	private static Map<String, String> values(PupilFile file) {
		Map<String, String> values = new HashMap<>();
		file.fields().forEach((path, value) -> values.put(path, value.value()));
		return values;
	}
}
