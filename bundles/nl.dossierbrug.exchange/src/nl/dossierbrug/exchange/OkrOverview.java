package nl.dossierbrug.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.dossierbrug.core.dossier.Category;
import nl.dossierbrug.core.dossier.Delivery;
import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.spi.DossierReceiver;
import nl.dossierbrug.core.spi.OwnField;
import nl.dossierbrug.exchange.model.Right;
import nl.dossierbrug.exchange.okr.Completeness;
import nl.dossierbrug.exchange.okr.FieldValue;
import nl.dossierbrug.exchange.okr.OkrCompleteness;
import nl.dossierbrug.exchange.okr.Origin;
import nl.dossierbrug.exchange.okr.PupilFile;
import nl.dossierbrug.exchange.store.Records;
import nl.dossierbrug.standard.OsoStandard;

/** The pupil files of a receiver (Overzicht Onderwijskundig Rapport). */
public final class OkrOverview {

	private final Desk desk;
	private final Connectors connectors;
	private final OsoStandard standard;

	OkrOverview(Desk desk, Connectors connectors, OsoStandard standard) {
		this.desk = desk;
		this.connectors = connectors;
		this.standard = standard;
	}

	/** Every pupil file, by name. Needs the right to see content; recorded in the audit log. */
	public Outcome<List<OkrSummary>> all(String receiver) {
		return withReceiver(Right.SEE_CONTENT, receiver, found -> {
			OkrCompleteness measure = measure(found);
			return desk.write(records -> {
				List<PupilFile> files = records.pupilFiles().ofReceiver(receiver);
				desk.audit(records, "okr.listed", receiver, files.size() + " files");
				return Outcome.done(files.stream().map(file -> summary(measure, file)).toList());
			});
		});
	}

	/** One pupil's file; {@code okr.no-file} when there is none. Needs the right to see content; recorded. */
	public Outcome<OkrSummary> one(String receiver, Bsn bsn) {
		return withReceiver(Right.SEE_CONTENT, receiver, found -> desk.write(records -> {
			Optional<PupilFile> file = file(records, receiver, bsn);
			file.ifPresent(seen -> desk.audit(records, "okr.viewed", seen.id(), ""));
			return file.map(seen -> Outcome.done(summary(measure(found), seen))).orElseGet(() -> noFile(found, bsn));
		}));
	}

	/**
	 * Fills one of the receiver's own fields by hand. Needs the right to edit files.
	 *
	 * @param path a path that the receiver declares as its own; any other is refused ({@code okr.not-own-field})
	 * @param value the text; empty clears the field
	 * @return the file as it is then; {@code okr.no-file} when there is none
	 */
	public Outcome<PupilFile> set(String receiver, Bsn bsn, String path, String value) {
		return withReceiver(Right.EDIT_FILE, receiver, found -> {
			if (found.ownFields().stream().noneMatch(field -> field.path().equals(path))) {
				String own = found.ownFields().stream().map(OwnField::path).collect(Collectors.joining(", "));
				return Outcome.refused(desk.refusal("okr.not-own-field", path, found.name(),
						own.isEmpty() ? desk.text("okr.no-own-fields") : own));
			}
			return desk.write(records -> {
				Optional<PupilFile> file = file(records, receiver, bsn);
				return file.isEmpty() ? noFile(found, bsn) : put(records, file.get(), path, value);
			});
		});
	}

	private Outcome<PupilFile> put(Records records, PupilFile file, String path, String value) {
		Map<String, FieldValue> fields = new LinkedHashMap<>(file.fields());
		if (value.isEmpty()) {
			fields.remove(path);
		} else {
			fields.put(path, new FieldValue(value,
					new Origin(Origin.Kind.OWN, Optional.empty(), desk.now(), desk.userName())));
		}
		PupilFile changed = file.next(file.particulars(), fields);
		if (!records.pupilFiles().put(changed)) {
			return Outcome.refused(desk.refusal("okr.changed-meanwhile", file.name()));
		}
		desk.audit(records, "okr.changed", file.id(), path);
		return Outcome.done(changed);
	}

	private <T> Outcome<T> withReceiver(Right right, String receiver, Function<DossierReceiver, Outcome<T>> work) {
		return desk.with(List.of(right), () -> switch (connectors.receiver(receiver)) {
			case Outcome.Refused<DossierReceiver>(var refusals) -> Outcome.refused(refusals);
			case Outcome.Done<DossierReceiver>(DossierReceiver found) -> work.apply(found);
		});
	}

	/** A pupil's file is kept for the school that a dossier was addressed to; the latest one counts. */
	private static Optional<PupilFile> file(Records records, String receiver, Bsn bsn) {
		return records.transfers().ofPupil(bsn).reversed().stream()
				.filter(transfer -> transfer.receiver().equals(receiver))
				.map(transfer -> transfer.addressee().brin()).distinct()
				.flatMap(school -> records.pupilFiles().byBsn(receiver, school, bsn).stream()).findFirst();
	}

	private <T> Outcome<T> noFile(DossierReceiver receiver, Bsn bsn) {
		return Outcome.refused(desk.refusal("okr.no-file", bsn.masked(), receiver.name()));
	}

	private OkrCompleteness measure(DossierReceiver receiver) {
		Map<Category, Delivery> matrix = standard.matrix(receiver.profiles().getFirst());
		return new OkrCompleteness(standard::meaning, standard::label, matrix, receiver.ownFields());
	}

	private static OkrSummary summary(OkrCompleteness measure, PupilFile file) {
		Completeness completeness = measure.of(file);
		return new OkrSummary(file, completeness.percent(), completeness.parts());
	}
}
