package nl.dossierbrug.exchange;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.model.Destructible;
import nl.dossierbrug.exchange.okr.FieldValue;
import nl.dossierbrug.exchange.okr.ImportRecord;
import nl.dossierbrug.exchange.okr.PupilFile;
import nl.dossierbrug.exchange.store.Records;

/**
 * Looks up the pupil files that have been kept as long as they may. Nobody tells this program when a pupil leaves; so the
 * term is counted from the last time that something was put into the file, or from the date of deregistration in it when
 * that is later. Never from something earlier: better a little late than a file gone that is in use.
 */
final class DuePupilFiles {

	private static final String FILE = "leerlingdossier";
	private static final String LEFT = "huidigeschool/leerling/datumuitschrijving";

	private final Records records;
	private final RetentionTable table;
	private final ZoneId zone;
	private final LocalDate today;

	DuePupilFiles(Records records, RetentionTable table, Desk desk) {
		this.records = records;
		this.table = table;
		zone = desk.zone();
		today = desk.today();
	}

	List<Due> all() {
		List<Due> due = new ArrayList<>();
		// a file that was imported into more lately than this is due by no rule, so it need not be read
		LocalDate latest = table.all().stream().filter(rule -> rule.about() == Destructible.PUPIL_FILE)
				.map(rule -> longestAgo(rule)).max(LocalDate::compareTo).orElse(today);
		for (String id : records.pupilFiles().notImportedSince(latest.plusDays(1).atStartOfDay(zone).toInstant())) {
			records.pupilFiles().byId(id).flatMap(this::of).ifPresent(due::add);
		}
		return due;
	}

	private LocalDate longestAgo(RetentionRule rule) {
		int term = table.term(records, rule);
		return rule.unit() == RetentionRule.Unit.DAYS ? today.minusDays(term) : today.minusYears(term);
	}

	private Optional<Due> of(PupilFile file) {
		List<ImportRecord> imports = records.imports().ofFile(file.id());
		Optional<LocalDate> from = from(file, imports);
		RetentionRule rule = rule(imports);
		RetentionRule longer = rule.keeps().isEmpty() ? rule : table.rule(rule.keeps());
		// what the longer rule is about is all that is left: then only that one counts
		boolean rest = longer != rule && !file.fields().isEmpty() && file.fields().keySet().stream().allMatch(longer::isAbout);
		Stream<RetentionRule> candidates = rest ? Stream.of(longer) : Stream.of(longer, rule);
		return from.flatMap(day -> candidates.flatMap(one -> due(file, one, day).stream()).findFirst());
	}

	private RetentionRule rule(List<ImportRecord> imports) {
		return imports.stream().flatMap(done -> records.transfers().byId(done.transfer()).stream())
				.map(transfer -> table.rule(FILE, transfer.profile().code())).filter(rule -> !rule.id().equals(FILE))
				.findFirst().orElseGet(() -> table.rule(FILE));
	}

	private Optional<Due> due(PupilFile file, RetentionRule rule, LocalDate from) {
		return Optional.of(rule.due(from, table.term(records, rule))).filter(day -> !day.isAfter(today))
				.map(day -> new Due(Destructible.PUPIL_FILE, file.id(), rule.id(), day, Text.same(file.name())));
	}

	private Optional<LocalDate> from(PupilFile file, List<ImportRecord> imports) {
		Stream<LocalDate> changed = Stream
				.concat(imports.stream().map(ImportRecord::at), file.fields().values().stream().map(value -> value.origin().at()))
				.map(at -> LocalDate.ofInstant(at, zone));
		return Stream.concat(changed, left(file).stream()).max(LocalDate::compareTo);
	}

	private static Optional<LocalDate> left(PupilFile file) {
		try {
			return Optional.ofNullable(file.fields().get(LEFT)).map(FieldValue::value).map(LocalDate::parse);
		} catch (DateTimeParseException e) {
			// somebody typed something else there: the last change counts then
			return Optional.empty();
		}
	}
}
