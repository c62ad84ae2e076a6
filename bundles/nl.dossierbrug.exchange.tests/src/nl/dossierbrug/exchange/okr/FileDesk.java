package nl.dossierbrug.exchange.okr;

import static nl.dossierbrug.exchange.okr.SmallStandard.PUPIL;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.dossierbrug.core.dossier.Category;
import nl.dossierbrug.core.dossier.Delivery;
import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.spi.ImportMode;
import nl.dossierbrug.standard.DossierField;

/** One pupil's file through a test: what is typed into it, what is imported, what is taken back. */
final class FileDesk {

	static final String WERKHOUDING = "functioneren/werkhouding";

	private final Merger merger = new Merger(SmallStandard::meaning, Set.of(WERKHOUDING));
	private final List<ImportRecord> history = new ArrayList<>();
	private int minutes;
	PupilFile file = PupilFile.empty("P1", "ot", new Brin("00YY"));
	Map<Category, Delivery> deliveries = Map.of(new Category("cat_leerling"), Delivery.VERPLICHT,
			new Category("cat_toetsresultaten"), Delivery.OPTIONEEL, new Category("cat_verzuim"), Delivery.OPT_UIT);

	/** Pairs of path (below the pupil, or whole) and value. */
	static List<DossierField> dossier(String... pathsAndValues) {
		List<DossierField> fields = new ArrayList<>();
		for (int i = 0; i < pathsAndValues.length; i += 2) {
			fields.add(new DossierField(path(pathsAndValues[i]), pathsAndValues[i + 1]));
		}
		return fields;
	}

	static String path(String path) {
		return path.startsWith("functioneren/") ? path : PUPIL + path;
	}

	private Instant now() {
		return Instant.parse("2025-06-01T08:00:00Z").plusSeconds(60L * minutes++);
	}

	/** Somebody types values in. An empty value clears the field. */
	FileDesk typed(String... pathsAndValues) {
		Map<String, FieldValue> fields = new LinkedHashMap<>(file.fields());
		for (DossierField field : dossier(pathsAndValues)) {
			if (field.value().isEmpty()) {
				fields.remove(field.path());
			} else {
				fields.put(field.path(), new FieldValue(field.value(), Origin.own(now(), "juf")));
			}
		}
		file = file.next(file.particulars(), fields);
		return this;
	}

	ImportPlan plan(ImportOptions options, String... dossier) {
		return merger.plan(file, dossier(dossier), deliveries, options, Origin.dossier("T", now(), "ict"));
	}

	ImportPlan plan(ImportMode mode, String... dossier) {
		return plan(ImportOptions.of(mode), dossier);
	}

	/** Imports a dossier about Daan in group 8A. */
	ImportRecord imported(ImportOptions options, String... dossier) {
		return imported(options, new Particulars(Optional.empty(), "", "Daan van de Berg", Optional.empty(), "8A"), dossier);
	}

	ImportRecord imported(ImportMode mode, String... dossier) {
		return imported(ImportOptions.of(mode), dossier);
	}

	ImportRecord imported(ImportOptions options, Particulars who, String... dossier) {
		String number = Integer.toString(history.size() + 1);
		Imported imported = plan(options, dossier).apply("I" + number, Origin.dossier("T" + number, now(), "ict"), who);
		file = imported.file();
		history.add(imported.record());
		return imported.record();
	}

	UndoResult undone(ImportRecord record) {
		UndoResult result = new Undo(SmallStandard::meaning).undo(file, record, history);
		result.file().ifPresent(f -> file = f);
		history.replaceAll(r -> !r.id().equals(record.id()) ? r
				: new ImportRecord(r.id(), r.transfer(), r.file(), r.created(), r.mode(), r.at(), r.by(), r.before(),
						r.after(), r.changes(), true));
		return result;
	}

	/** What stands in a field; {@code null} when nothing does. */
	String at(String path) {
		FieldValue value = file.fields().get(path(path));
		return value == null ? null : value.value();
	}

	/** The fields in order, paths below the pupil. */
	List<String> paths() {
		return file.fields().keySet().stream().map(p -> p.startsWith(PUPIL) ? p.substring(PUPIL.length()) : p).toList();
	}

	/** The changes of a plan as words: {@code fill roepnaam}. */
	static List<String> words(ImportPlan plan) {
		return plan.changes().stream().map(c -> c.effect().word() + " " + c.path().replace(PUPIL, "")).toList();
	}
}
