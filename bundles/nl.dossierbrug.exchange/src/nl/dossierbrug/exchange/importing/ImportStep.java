package nl.dossierbrug.exchange.importing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.spi.DossierReceiver;
import nl.dossierbrug.core.spi.OwnField;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.desk.KeptDossiers;
import nl.dossierbrug.exchange.desk.TransferEdit;
import nl.dossierbrug.exchange.model.ReceiverStatus;
import nl.dossierbrug.exchange.model.TimelineEvent;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.okr.FieldChange;
import nl.dossierbrug.exchange.okr.ImportOptions;
import nl.dossierbrug.exchange.okr.ImportPlan;
import nl.dossierbrug.exchange.okr.ImportRecord;
import nl.dossierbrug.exchange.okr.Imported;
import nl.dossierbrug.exchange.okr.Merger;
import nl.dossierbrug.exchange.okr.Origin;
import nl.dossierbrug.exchange.okr.Particulars;
import nl.dossierbrug.exchange.okr.PupilFile;
import nl.dossierbrug.exchange.store.Records;
import nl.dossierbrug.standard.Identity;
import nl.dossierbrug.standard.OsoStandard;

/** Plans or does the import of one transfer, in the transaction it is given. */
final class ImportStep {

	private final Desk desk;
	private final OsoStandard standard;
	private final KeptDossiers dossiers;
	private final ImportOrder order;
	private final Merger merger;
	private final Importable importable;
	private final WhoseFile whose;
	private final Optional<GroupLink> groups;

	ImportStep(Desk desk, OsoStandard standard, DossierReceiver receiver, ImportOrder order) {
		this.desk = desk;
		this.standard = standard;
		this.order = order;
		dossiers = new KeptDossiers(desk, standard);
		merger = new Merger(standard::meaning,
				receiver.ownFields().stream().map(OwnField::path).collect(Collectors.toSet()));
		importable = new Importable(desk, dossiers, receiver.id());
		whose = new WhoseFile(desk, receiver.identification());
		groups = receiver.linksGroups() ? Optional.of(new GroupLink(desk)) : Optional.empty();
	}

	ImportResult run(Records records, Transfer transfer) {
		Optional<Refusal> obstacle = importable.obstacle(records, transfer);
		if (obstacle.isPresent()) {
			return refused(transfer, obstacle.get());
		}
		return switch (dossiers.of(records, transfer)) {
			case Outcome.Refused<Dossier>(var refusals) -> refused(transfer, Refusal.together(refusals));
			case Outcome.Done<Dossier>(Dossier dossier) -> run(records, transfer, dossier);
		};
	}

	private static ImportResult refused(Transfer transfer, Refusal refusal) {
		return new ImportResult(transfer, Action.REFUSED, Optional.empty(), List.of(), Optional.empty(), Optional.of(refusal));
	}

	private ImportResult run(Records records, Transfer transfer, Dossier dossier) {
		Identity about = standard.identity(dossier);
		Optional<SamePupil> decided = Optional.ofNullable(order.decided().get(transfer.id()));
		return switch (Outcome.both(whose.of(records, transfer, about, decided),
				linked(records, transfer, particulars(transfer, about), false), Place::new)) {
			case Outcome.Refused<Place>(var refusals) -> heldBack(records, transfer, Refusal.together(refusals));
			case Outcome.Done<Place>(Place place) when planFails(transfer, place.existing()) ->
				refused(transfer, changedMeanwhile(transfer));
			case Outcome.Done<Place>(Place place) -> {
				linked(records, transfer, place.who(), !order.dryRun());
				yield run(records, transfer, dossier, place.existing(), place.who());
			}
		};
	}

	/**
	 * Where a dossier goes.
	 *
	 * @param existing the pupil's file; empty when there is none yet
	 * @param who what is said of the pupil there
	 */
	private record Place(Optional<PupilFile> existing, Particulars who) {
	}

	/** Whether a plan was shown that was made for the file as it no longer is. */
	private boolean planFails(Transfer transfer, Optional<PupilFile> existing) {
		long revision = existing.map(PupilFile::revision).orElse(0L);
		return !order.dryRun() && transfer.plannedRevision().filter(shown -> shown != revision).isPresent();
	}

	/**
	 * With the group it has at the receiver, where the receiver links pupils to groups.
	 *
	 * @param make whether a group that only the roster knows is made there
	 */
	private Outcome<Particulars> linked(Records records, Transfer transfer, Particulars who, boolean make) {
		return groups.isEmpty() ? Outcome.done(who) : groups.get().of(records, transfer, who.group(), make)
				.map(group -> new Particulars(who.bsn(), who.leerlingnummer(), who.name(), who.birthDate(), group));
	}

	/** The dossier stays where it is until a person has decided; that it waits is noted once for each reason. */
	private ImportResult heldBack(Records records, Transfer transfer, Refusal refusal) {
		Transfer waiting = transfer;
		if (transfer.refusal().filter(before -> Desk.ids(before).equals(Desk.ids(refusal))).isEmpty()) {
			waiting = new TransferEdit(transfer).refusedFor(refusal).done();
			records.transfers().update(waiting);
			desk.note(records, waiting, "aangehouden", refusal.whatOfAll(), "import.held-back", Desk.ids(refusal));
		}
		return refused(waiting, refusal);
	}

	private ImportResult run(Records records, Transfer transfer, Dossier dossier, Optional<PupilFile> existing,
			Particulars who) {
		PupilFile basis = existing.orElseGet(() -> PupilFile.empty(order.dryRun() ? "" : records.nextId("P"),
				transfer.receiver(), transfer.addressee().brin()));
		Origin origin = new Origin(Origin.Kind.DOSSIER, Optional.of(transfer.id()), desk.now(), desk.userName());
		ImportPlan plan = merger.plan(basis, standard.fields(dossier), standard.deliveries(dossier), options(transfer),
				origin);
		return order.dryRun() ? show(records, transfer, plan)
				: apply(records, transfer, plan, origin, who);
	}

	private ImportOptions options(Transfer transfer) {
		return new ImportOptions(order.mode(), order.clearAbsent(), order.spacesEmpty(),
				order.choices().getOrDefault(transfer.id(), Map.of()));
	}

	private ImportResult show(Records records, Transfer transfer, ImportPlan plan) {
		TransferEdit edit = new TransferEdit(transfer);
		if (!transfer.receiverStatus().equals(Optional.of(ReceiverStatus.GEIMPORTEERD))) {
			edit.to(ReceiverStatus.GEPLAND);
		}
		Transfer planned = edit.planned(Optional.of(plan.basis().revision())).acceptable().done();
		records.transfers().update(planned);
		if (!isShownAgain(records, transfer, plan)) {
			desk.note(records, planned, ReceiverStatus.GEPLAND.word(),
					desk.text("timeline.planned", order.mode().word(), changed(plan)), "import.planned", order.mode().word());
		}
		return new ImportResult(planned, action(plan), Optional.empty(), plan.changes(), Optional.of(plan), Optional.empty());
	}

	/** Somebody who tries out choices for fields sees one plan in many shapes; that is noted once. */
	private boolean isShownAgain(Records records, Transfer transfer, ImportPlan plan) {
		if (order.choices().isEmpty() || !transfer.plannedRevision().equals(Optional.of(plan.basis().revision()))) {
			return false;
		}
		TimelineEvent last = records.transfers().timeline(transfer.id()).getLast();
		return last.event().equals(ReceiverStatus.GEPLAND.word()) && last.by().equals(desk.userName());
	}

	private ImportResult apply(Records records, Transfer transfer, ImportPlan plan, Origin origin, Particulars who) {
		ImportRecord record;
		if (plan.action() == ImportPlan.Action.SAME) {
			Optional<ImportRecord> before = standing(records, transfer, plan.basis());
			if (before.isPresent()) {
				return importedBefore(records, transfer, plan, before.get());
			}
			PupilFile file = plan.basis();
			record = new ImportRecord(records.nextId("I"), transfer.id(), file.id(), false, order.mode(), origin.at(),
					origin.by(), file.particulars(), file.particulars(), List.of(), false);
		} else {
			Imported imported = plan.apply(records.nextId("I"), origin, who);
			if (!records.pupilFiles().put(imported.file())) {
				return refused(transfer, changedMeanwhile(transfer));
			}
			record = imported.record();
		}
		records.imports().add(record);
		Transfer done = new TransferEdit(transfer).to(ReceiverStatus.GEIMPORTEERD).planned(Optional.empty()).acceptable().done();
		records.transfers().update(done);
		desk.note(records, done, ReceiverStatus.GEIMPORTEERD.word(),
				desk.text("timeline.imported", order.mode().word(), changed(plan), record.id()), "import.done",
				record.id() + " into " + record.file() + " " + order.mode().word() + " " + record.changes().size()
						+ " fields");
		return new ImportResult(done, action(plan), Optional.of(record.id()), plan.changes(), Optional.empty(), Optional.empty());
	}

	/** The import of this transfer that stands in the file, of several the latest; one in the same way goes before others. */
	private Optional<ImportRecord> standing(Records records, Transfer transfer, PupilFile file) {
		List<ImportRecord> standing = UndoStep.standing(records, transfer, file);
		return standing.reversed().stream().filter(done -> done.mode() == order.mode()).findFirst()
				.or(() -> standing.reversed().stream().findFirst());
	}

	/**
	 * The same import again, after a crash perhaps, finds what it did then. Only that somebody saw the outcome is
	 * recorded; a plan that was shown is carried out with it.
	 */
	private ImportResult importedBefore(Records records, Transfer transfer, ImportPlan plan, ImportRecord before) {
		Transfer same = transfer;
		if (transfer.plannedRevision().isPresent() || transfer.refusal().isPresent()) {
			same = new TransferEdit(transfer).planned(Optional.empty()).acceptable().done();
			records.transfers().update(same);
		}
		desk.audit(records, "import.repeated", transfer.id(), before.id() + " " + order.mode().word());
		return new ImportResult(same, Action.SAME, Optional.of(before.id()), plan.changes(), Optional.empty(), Optional.empty());
	}

	/** The dossier says who it is about; what it does not say, the list may have known. */
	private Particulars particulars(Transfer transfer, Identity dossier) {
		Optional<Bsn> bsn = transfer.bsn().filter(number -> whose.byBsn());
		return new Particulars(bsn, dossier.leerlingid(), dossier.name().spoken(), dossier.birthDate(), dossier.group())
				.orElse(new Particulars(bsn, transfer.leerlingnummer(), transfer.name(),
						transfer.birthDate(), transfer.group()));
	}

	private Refusal changedMeanwhile(Transfer transfer) {
		return desk.refusal("import.changed-meanwhile", transfer.name());
	}

	private static String changed(ImportPlan plan) {
		return Long.toString(plan.changes().stream().filter(FieldChange::changes).count());
	}

	private static Action action(ImportPlan plan) {
		return switch (plan.action()) {
			case NEW -> Action.NEW;
			case UPDATE -> Action.UPDATE;
			case SAME -> Action.SAME;
		};
	}
}
