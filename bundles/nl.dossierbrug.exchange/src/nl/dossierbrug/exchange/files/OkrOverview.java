package nl.dossierbrug.exchange.files;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import nl.dossierbrug.core.dossier.Category;
import nl.dossierbrug.core.dossier.Delivery;
import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.spi.DossierReceiver;
import nl.dossierbrug.exchange.connectors.Connectors;
import nl.dossierbrug.exchange.desk.Desk;
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

	public OkrOverview(Desk desk, Connectors connectors, OsoStandard standard) {
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

	/** A pupil's file by its id, also of a pupil without BSN; {@code okr.no-such-file}. Needs the right to see content; recorded. */
	public Outcome<OkrSummary> ofFile(String receiver, String id) {
		return withReceiver(Right.SEE_CONTENT, receiver, found -> desk.write(records -> {
			Optional<PupilFile> file = byId(records, receiver, id);
			file.ifPresent(seen -> desk.audit(records, "okr.viewed", seen.id(), ""));
			return file.map(seen -> Outcome.done(summary(measure(found), seen))).orElseGet(() -> noSuchFile(id));
		}));
	}

	private static Optional<PupilFile> byId(Records records, String receiver, String id) {
		return records.pupilFiles().byId(id).filter(file -> file.receiver().equals(receiver));
	}

	private <T> Outcome<T> noSuchFile(String id) {
		return Outcome.refused(desk.refusal("okr.no-such-file", id));
	}

	/** As {@link #set(String, Bsn, String, String)}, of a file that is named by its id; {@code okr.no-such-file}. */
	public Outcome<PupilFile> setInFile(String receiver, String id, String path, String value) {
		return fill(receiver, path, records -> byId(records, receiver, id), value, found -> noSuchFile(id));
	}

	/**
	 * Fills a field by hand: one of the receiver's own, or an OSO field. Needs the right to edit files.
	 *
	 * @param path a path that the receiver declares as its own, or one as {@code DossierField} has it; any other is
	 *        refused ({@code okr.unknown-field}), and so are the numbers that the pupil is known by
	 *        ({@code okr.identity})
	 * @param value the text, a lone space too; empty clears the field
	 * @return the file as it is then; {@code okr.no-file} when there is none, {@code okr.other-arm} when another arm of
	 *         the field's choice is filled
	 */
	public Outcome<PupilFile> set(String receiver, Bsn bsn, String path, String value) {
		return fill(receiver, path, records -> file(records, receiver, bsn), value, found -> noFile(found, bsn));
	}

	private Outcome<PupilFile> fill(String receiver, String path, Function<Records, Optional<PupilFile>> which, String value,
			Function<DossierReceiver, Outcome<PupilFile>> none) {
		return withReceiver(Right.EDIT_FILE, receiver, found -> {
			FieldByHand field = new FieldByHand(desk, found, standard, path);
			Optional<Refusal> obstacle = field.obstacle();
			if (obstacle.isPresent()) {
				return Outcome.refused(obstacle.get());
			}
			return desk.write(records -> {
				Optional<PupilFile> file = which.apply(records);
				return file.isEmpty() ? none.apply(found) : put(records, file.get(), field, value);
			});
		});
	}

	private Outcome<PupilFile> put(Records records, PupilFile file, FieldByHand field, String value) {
		Map<String, FieldValue> fields;
		if (value.isEmpty()) {
			fields = field.cleared(file);
		} else {
			Optional<Refusal> obstacle = field.obstacle(file);
			if (obstacle.isPresent()) {
				return Outcome.refused(obstacle.get());
			}
			fields = field.filled(file, new FieldValue(value, Origin.own(desk.now(), desk.userName())));
		}
		PupilFile changed = file.next(file.particulars(), fields);
		if (!records.pupilFiles().put(changed)) {
			return Outcome.refused(desk.refusal("okr.changed-meanwhile", file.name()));
		}
		desk.audit(records, "okr.changed", file.id(), field.logged());
		return Outcome.done(changed);
	}

	private <T> Outcome<T> withReceiver(Right right, String receiver, Function<DossierReceiver, Outcome<T>> work) {
		return desk.with(List.of(right), () -> connectors.receiver(receiver).then(work::apply));
	}

	/**
	 * A pupil's file is kept for the school that a dossier was addressed to; the latest one counts. A file outlives the
	 * transfers that brought it, so where none is left it is looked for among all.
	 */
	private static Optional<PupilFile> file(Records records, String receiver, Bsn bsn) {
		return records.transfers().ofPupil(bsn).reversed().stream()
				.filter(transfer -> transfer.receiver().equals(receiver))
				.map(transfer -> transfer.addressee().brin()).distinct()
				.flatMap(school -> records.pupilFiles().byBsn(receiver, school, bsn).stream()).findFirst()
				.or(() -> records.pupilFiles().ofReceiver(receiver).stream()
						.filter(file -> file.bsn().equals(Optional.of(bsn))).findFirst())
				.or(() -> imported(records, receiver, bsn));
	}

	/** A receiver that knows no BSN has the pupil's file all the same: what was sent for that pupil went into it. */
	private static Optional<PupilFile> imported(Records records, String receiver, Bsn bsn) {
		return records.transfers().ofPupil(bsn).reversed().stream().filter(transfer -> transfer.receiver().equals(receiver))
				.flatMap(transfer -> records.imports().ofTransfer(transfer.id()).reversed().stream())
				.filter(done -> !done.undone()).flatMap(done -> records.pupilFiles().byId(done.file()).stream()).findFirst();
	}

	private <T> Outcome<T> noFile(DossierReceiver receiver, Bsn bsn) {
		return Outcome.refused(desk.refusal("okr.no-file", bsn, receiver.name()));
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
