package nl.dossierbrug.exchange.prepare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.pupil.Group;
import nl.dossierbrug.core.pupil.PupilList;
import nl.dossierbrug.core.pupil.Roster;
import nl.dossierbrug.core.pupil.RosterReader;
import nl.dossierbrug.core.spi.DossierReceiver;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.audit.LogMark;
import nl.dossierbrug.exchange.connectors.Connectors;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.desk.Expiry;
import nl.dossierbrug.exchange.desk.KeptDossiers;
import nl.dossierbrug.exchange.model.Right;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.pupils.SelectedPupils.Chosen;
import nl.dossierbrug.exchange.pupils.SelectedPupils;
import nl.dossierbrug.standard.OsoStandard;

/** Composing dossiers and making them ready (klaarzetten). */
public final class Preparing {

	private final Desk desk;
	private final Connectors connectors;
	private final OsoStandard standard;
	private final RosterReader rosters;

	public Preparing(Desk desk, Connectors connectors, OsoStandard standard, RosterReader rosters) {
		this.desk = desk;
		this.connectors = connectors;
		this.standard = standard;
		this.rosters = rosters;
	}

	/**
	 * Composes a batch and makes it ready. One pupil at a time, each one transaction; a pupil whose dossier cannot be
	 * made ready is a transfer that was refused, and never stops the others. Doing the same again makes nothing anew: what
	 * is ready, or was handed out, with the same content stays as it is; what was broken off or refused is gone on with where it
	 * was. What has other content gets a new version, and what was ready for the same pupil, sender and receiver before is
	 * replaced (vervangen). Needs the right to prepare, and unless it is a draft the right to make ready.
	 *
	 * @param order what is wanted
	 * @param progress counts the rows of the list, the files of the folder, then the pupils; when it is cancelled, what
	 *        was done stays
	 * @return the batch; refused as a whole, with nothing changed, when a precondition does not hold, the receiver does
	 *         not take what the sender makes, the addressee is not allowed, the list or folder cannot be used or the
	 *         selection holds nobody
	 */
	public Outcome<Prepared> prepare(PrepareOrder order, Progress progress) {
		List<Right> needed = order.draft() ? List.of(Right.PREPARE) : List.of(Right.PREPARE, Right.MAKE_READY);
		return desk.with(needed, () -> Handover.of(order, connectors, desk).then(handover -> readList(handover, progress)));
	}

	/**
	 * Looks which dossiers there are for the chosen pupils; nothing is composed and nothing changes. Needs the right to
	 * prepare.
	 *
	 * @param order of which the list, the roster, the folder, the selection and the corrections count
	 * @param progress counts files, then pupils
	 * @return refused when the list or the folder cannot be used, or there is no such sender
	 */
	public Outcome<FolderLook> look(PrepareOrder order, Progress progress) {
		return desk.with(List.of(Right.PREPARE), () -> new WholeOrder(desk).missingToLook(order).map(Outcome::<FolderLook>refused)
				.orElseGet(() -> connectors.sender(order.pair().sender())
						.then(sender -> new LookingAhead(desk, standard, rosters).look(sender, order, progress))));
	}

	/**
	 * A sentence that tells what stood ready, was fetched or imported already when an order was given once more, and how many
	 * were made ready now. Everybody may know that.
	 *
	 * @return empty when nothing of it stood before
	 */
	public Optional<Text> stoodBefore(Prepared prepared) {
		return switch (connectors.receiver(prepared.batch().receiver())) {
			case Outcome.Refused<DossierReceiver> gone -> Optional.empty();
			case Outcome.Done<DossierReceiver>(DossierReceiver receiver) -> new StoodBefore(desk, receiver).tell(prepared);
		};
	}

	/** How far the log has come, as a receipt tells it; empty when there is no entry yet. Everybody may know that. */
	public Optional<LogMark> logMark() {
		return desk.read(records -> records.audit().last().map(entry -> new LogMark(entry.number(), entry.code())));
	}

	/**
	 * A batch as it stands now, whole, for its receipt: every transfer that is in it, whoever made it ready and in how many
	 * goes. Needs the right to see lists.
	 *
	 * @return refused with {@code batch.unknown} when there is no such batch
	 */
	public Outcome<Prepared> asItStands(String batch) {
		return desk.with(List.of(Right.SEE_LIST), () -> desk.read(records -> records.batches().byId(batch).map(found -> {
			List<Transfer> transfers = new Expiry(desk).today(records.transfers().ofBatch(batch));
			Map<String, String> digests = new HashMap<>();
			transfers.stream().filter(transfer -> transfer.version() > 0).forEach(transfer -> records.dossiers().of(transfer.id())
					.ifPresent(dossier -> digests.put(transfer.id(), dossier.sha256())));
			return Outcome.done(new Prepared(found, transfers, digests, List.of()));
		}).orElseGet(() -> Outcome.refused(desk.refusal("batch.unknown", batch)))));
	}

	/**
	 * What kind of handover a pair of systems makes. Needs the right to see lists.
	 *
	 * @param pair of which sender, receiver and profile count; without a profile it is the usual one
	 * @return refused when there is no such sender or receiver, or when they share no profile or not that one
	 */
	public Outcome<HandoverKind> kind(Pair pair) {
		return desk.with(List.of(Right.SEE_LIST), () -> Pairing.of(connectors, pair.sender(), pair.receiver()).then(pairing -> pairing.profile(pair.profile(), desk)
				.map(profile -> new HandoverKind(profile, pairing.shared(), why(profile, pairing), pairing.receiver().arrival(),
						pairing.sender().mostSchoolYears(), standard.matrix(profile)))));
	}

	/** A profile of next year has no words of its own yet. */
	private Text why(Profile profile, Pairing pairing) {
		String own = "kind." + profile.code();
		return desk.has(own) ? desk.text(own, pairing.sender().name(), pairing.receiver().name())
				: desk.text("kind.other", pairing.sender().name(), pairing.receiver().name(), profile.code());
	}

	private Outcome<Prepared> readList(Handover handover, Progress progress) {
		PrepareOrder order = handover.order();
		return new SelectedPupils(desk, rosters).read(handover.pairing().sender(), handover.list(), order.files().roster(),
				order.perRow().corrections(), order.pupils().at(handover.school()), progress)
				.then(chosen -> chosen.list().pupils().isEmpty() ? Outcome.refused(desk.refusal("selection.nobody"))
						: readFolder(handover, chosen, progress));
	}

	private Outcome<Prepared> readFolder(Handover handover, Chosen chosen, Progress progress) {
		Set<Bsn> pupils = new HashSet<>();
		chosen.list().pupils().forEach(pupil -> pupil.bsn().ifPresent(pupils::add));
		return DossierFolder.index(handover.dossiers(), pupils, desk, standard, progress)
				.then(folder -> findAttachments(handover, chosen, folder, progress));
	}

	private Outcome<Prepared> findAttachments(Handover handover, Chosen chosen, DossierFolder folder, Progress progress) {
		PupilList list = chosen.list();
		return AttachmentFiles.of(handover.order(), list.pupils(), desk).map(files -> {
			List<Finding> findings = new ArrayList<>(list.findings());
			findings.addAll(folder.findings());
			findings.addAll(files.findings());
			findings.addAll(parentsView(handover.order().parents()));
			findings.addAll(otherSchool(handover, chosen.roster()));
			Composing composing = new Composing(desk, standard, handover, folder, files);
			return new PrepareRun(desk, handover, composing, groups(handover, chosen), new KeptDossiers(desk, standard))
					.prepare(list.pupils(), findings, progress);
		});
	}

	private static List<Group> groups(Handover handover, Chosen chosen) {
		return chosen.roster().filter(roster -> !isOfOther(roster, handover)).map(Roster::groups).orElse(List.of());
	}

	/** A roster of another school most likely is the wrong file; its groups are not for the receiver to make. */
	private List<Finding> otherSchool(Handover handover, Optional<Roster> roster) {
		return roster.filter(found -> isOfOther(found, handover)).flatMap(Roster::school)
				.map(school -> new Finding("roster.other-school", Severity.WARNING, "", 0,
						desk.text("finding.roster.other-school", school.code(), handover.school().brin().code()))).stream().toList();
	}

	private static boolean isOfOther(Roster roster, Handover handover) {
		return roster.school().filter(school -> !school.equals(handover.school().brin())).isPresent();
	}

	/** Not agreeing never stops a handover, but the parents' reason belongs with it (diagnostic catalogue, IN-04). */
	private List<Finding> parentsView(Parents parents) {
		return parents.inspection().filter(inspection -> inspection.agreed().equals("Nee") && inspection.reason().isEmpty())
				.map(inspection -> new Finding("IN-04", Severity.WARNING, "", 0, desk.text("finding.parents.reason"))).stream().toList();
	}
}
