package nl.dossierbrug.exchange.okr;

import static nl.dossierbrug.exchange.okr.SmallStandard.PUPIL;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import nl.dossierbrug.core.dossier.Category;
import nl.dossierbrug.core.dossier.Delivery;
import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.spi.ImportMode;
import nl.dossierbrug.exchange.okr.FieldChange.Effect;
import nl.dossierbrug.standard.DossierField;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every combination of what one field can hold and what the user can choose, against the manual's words as a table. */
class MergeTableTest {

	/** file, dossier: aanvullen, aanvullen with spaces empty, overschrijven, overschrijven with spaces empty. */
	private static final String MANUAL = """
			empty absent: -    -    -         -
			empty blank:  -    -    -         -
			empty value:  FILL FILL FILL      FILL
			space absent: -    -    -         -
			space blank:  -    -    -         -
			space value:  KEEP FILL OVERWRITE FILL
			same absent:  -    -    -         -
			same blank:   -    -    -         -
			same value:   =    =    =         =
			other absent: -    -    -         -
			other blank:  -    -    -         -
			other value:  KEEP KEEP OVERWRITE OVERWRITE
			""";

	private static final Instant THEN = Instant.parse("2025-03-01T09:00:00Z");
	private static final Origin NOW = Origin.dossier("T2", Instant.parse("2025-06-01T09:00:00Z"), "ict");
	private static final String OWN_FIELD = "functioneren/werkhouding";

	enum Place {
		OWN(OWN_FIELD), PLAIN(PUPIL + "verzuim/reden"),
		ITEM(PUPIL + "verzuim/melding[datum=2025-01-20]/reden");

		final String path;

		Place(String path) {
			this.path = path;
		}
	}

	record Case(String file, String dossier, ImportOptions options, Place place, Optional<Delivery> delivery,
			Origin.Kind writer, String effect) {
	}

	static Stream<String> lines() {
		return MANUAL.lines();
	}

	private static List<Case> cases(String line) {
		List<Case> cases = new ArrayList<>();
		String[] head = line.substring(0, line.indexOf(':')).split(" ");
		String[] effects = line.substring(line.indexOf(':') + 1).trim().split(" +");
		for (int column = 0; column < 4; column++) {
			for (boolean clear : new boolean[] { false, true }) {
				ImportOptions options = new ImportOptions(
						column < 2 ? ImportMode.AANVULLEN : ImportMode.OVERSCHRIJVEN, clear, column % 2 == 1);
				for (Place place : Place.values()) {
					for (int d = -1; d < Delivery.values().length; d++) {
						for (Origin.Kind writer : Origin.Kind.values()) {
							cases.add(new Case(head[0], head[1], options, place,
									d < 0 ? Optional.empty() : Optional.of(Delivery.values()[d]), writer,
									effects[column]));
						}
					}
				}
			}
		}
		return cases;
	}

	@ParameterizedTest
	@MethodSource("lines")
	void aFieldFollowsTheManual(String line) {
		assertAll(cases(line).stream().map(c -> () -> follows(c)));
	}

	private static void follows(Case c) {
		Map<String, FieldValue> fields = new LinkedHashMap<>();
		List<DossierField> dossier = new ArrayList<>();
		if (c.place == Place.ITEM) {
			// the item itself is in both, so that only the one field differs
			String sibling = PUPIL + "verzuim/melding[datum=2025-01-20]/datum";
			fields.put(sibling, new FieldValue("2025-01-20", NOW));
			dossier.add(new DossierField(sibling, "2025-01-20"));
		}
		String text = switch (c.file) {
			case "space" -> " ";
			case "same" -> "ziek";
			case "other" -> "dokter";
			default -> "";
		};
		Origin writer = c.writer == Origin.Kind.OWN ? Origin.own(THEN, "juf") : Origin.dossier("T1", THEN, "ict");
		if (!text.isEmpty()) {
			fields.put(c.place.path, new FieldValue(text, writer));
		}
		if (!c.dossier.equals("absent")) {
			dossier.add(new DossierField(c.place.path, c.dossier.equals("blank") ? " \n" : "ziek"));
		}
		PupilFile file = new PupilFile("P1", "ot", new Brin("00YY"), Optional.empty(), "", "Daan", Optional.empty(), "8", 3,
				fields);
		Map<Category, Delivery> deliveries = c.delivery.map(d -> Map.of(new Category("cat_verzuim"), d))
				.orElse(Map.of());

		ImportPlan plan = new Merger(SmallStandard::meaning, Set.of(OWN_FIELD)).plan(file, dossier, deliveries,
				c.options, NOW);
		PupilFile after = plan.apply("I1", NOW, file.particulars()).file();

		String effect = expected(c);
		String told = c.toString();
		FieldValue before = fields.get(c.place.path);
		FieldValue result = after.fields().get(c.place.path);
		List<FieldChange> changes = plan.changes();
		switch (effect) {
			case "-", "=" -> {
				assertTrue(changes.isEmpty(), told);
				assertSame(before, result, told);
			}
			case "KEEP" -> {
				assertEquals(List.of(new FieldChange(c.place.path, Effect.KEEP, Optional.of(before),
						Optional.of(new FieldValue("ziek", NOW)))), changes, told);
				assertSame(before, result, told);
			}
			case "CLEAR" -> {
				assertEquals(List.of(Effect.CLEAR), changes.stream().map(FieldChange::effect).toList(), told);
				assertEquals(Optional.of(before), changes.getFirst().before(), told);
				assertNull(result, told);
			}
			default -> {
				assertEquals(List.of(new FieldChange(c.place.path, Effect.valueOf(effect),
						Optional.ofNullable(before), Optional.of(new FieldValue("ziek", NOW)))), changes, told);
				assertEquals(new FieldValue("ziek", NOW), result, told);
			}
		}
		assertEquals((effect.equals("=") ? 1 : 0) + (c.place == Place.ITEM ? 1 : 0), plan.unchanged(), told);
	}

	private static String expected(Case c) {
		if (c.place == Place.OWN) {
			return "-";
		}
		boolean lacking = !c.dossier.equals("value") && !c.file.equals("empty");
		boolean delivered = c.delivery.isPresent()
				&& (c.delivery.get() == Delivery.VERPLICHT || c.delivery.get() == Delivery.OPTIONEEL);
		boolean mayGo = c.place == Place.PLAIN || c.writer == Origin.Kind.DOSSIER;
		boolean clears = c.options.mode() == ImportMode.OVERSCHRIJVEN && c.options.clearAbsent();
		return lacking && delivered && mayGo && clears ? "CLEAR" : c.effect;
	}
}
