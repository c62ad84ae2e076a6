package nl.dossierbrug.exchange.destroy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.model.Destructible;
import nl.dossierbrug.exchange.okr.ImportRecord;
import nl.dossierbrug.exchange.okr.PupilFile;
import nl.dossierbrug.exchange.store.Records;

/**
 * Looks up the pupil files that have been kept as long as they may. The term is counted from the day that the pupil left, or
 * from the last time that something was put into the file when that is later: better a little late than a file gone that is
 * in use. Where nobody told that the pupil left, all that is known is that last time; the pupil may be at school still, so
 * such a file only goes when somebody names it.
 */
final class DuePupilFiles {

	private static final String FILE = "leerlingdossier";

	private final Records records;
	private final RetentionTable table;
	private final Terms terms;
	private final Leaving leaving;

	DuePupilFiles(Records records, Terms terms) {
		this.records = records;
		this.terms = terms;
		table = terms.table();
		leaving = new Leaving(records);
	}

	List<Due> all() {
		List<Due> due = new ArrayList<>();
		// a file that was imported into more lately than this is due by no rule, so it need not be read
		LocalDate latest = table.all().stream().filter(rule -> rule.about() == Destructible.PUPIL_FILE)
				.map(terms::longestAgo).max(LocalDate::compareTo).orElse(terms.today());
		for (String id : records.pupilFiles().notImportedSince(terms.start(latest.plusDays(1)))) {
			records.pupilFiles().byId(id).flatMap(this::of).ifPresent(due::add);
		}
		return due;
	}

	private Optional<Due> of(PupilFile file) {
		List<ImportRecord> imports = records.imports().ofFile(file.id());
		Optional<LocalDate> left = leaving.of(file);
		RetentionRule rule = rule(imports);
		RetentionRule longer = rule.keeps().isEmpty() ? rule : table.rule(rule.keeps());
		// what the longer rule is about is all that is left: then only that one counts
		boolean rest = longer != rule && !file.fields().isEmpty() && file.fields().keySet().stream().allMatch(longer::isAbout);
		List<RetentionRule> candidates = rest ? List.of(longer) : List.of(longer, rule);
		return from(file, imports, left).flatMap(from -> candidates.stream().flatMap(one -> terms.over(one, from)
				.map(day -> new Due(Destructible.PUPIL_FILE, file.id(), one.id(), day, Text.same(file.name()), left.isEmpty())).stream())
				.findFirst());
	}

	private RetentionRule rule(List<ImportRecord> imports) {
		return imports.stream().flatMap(done -> records.transfers().byId(done.transfer()).stream())
				.map(transfer -> table.rule(FILE, transfer.profile().code())).filter(rule -> !rule.id().equals(FILE))
				.findFirst().orElseGet(() -> table.rule(FILE));
	}

	/** That the day of leaving was put in does not make the term longer. */
	private Optional<LocalDate> from(PupilFile file, List<ImportRecord> imports, Optional<LocalDate> left) {
		Stream<LocalDate> changed = Stream.concat(imports.stream().map(ImportRecord::at), file.fields().entrySet().stream()
				.filter(field -> left.isEmpty() || !field.getKey().equals(Leaving.FIELD)).map(field -> field.getValue().origin().at())).map(terms::day);
		return Stream.concat(changed, left.stream()).max(LocalDate::compareTo);
	}
}
