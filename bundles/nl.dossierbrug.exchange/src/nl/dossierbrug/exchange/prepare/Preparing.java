package nl.dossierbrug.exchange.prepare;

import nl.dossierbrug.exchange.connectors.LineQuestions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.spi.DossierReceiver;
import nl.dossierbrug.core.spi.Way;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.audit.LogMark;
import nl.dossierbrug.exchange.connectors.Connectors;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.desk.Expiry;
import nl.dossierbrug.exchange.desk.KeptDossiers;
import nl.dossierbrug.exchange.pupils.Rosters;
import nl.dossierbrug.exchange.model.Right;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.standard.OsoStandard;

/** Composing dossiers and making them ready (klaarzetten). */
public final class Preparing {

	/** So many names tell enough. */
	private static final int MOST_NAMES = 5;

	private final Desk desk;
	private final Connectors connectors;
	private final OsoStandard standard;
	private final Rosters rosters;
	private final Readings readings;
	private final LineQuestions line;

	/**
	 * @param readings by whom files are read; what it read before it does not read again
	 * @param line asks the sender over its line
	 */
	public Preparing(Desk desk, Connectors connectors, OsoStandard standard, Rosters rosters, Readings readings, LineQuestions line) {
		this.desk = desk;
		this.connectors = connectors;
		this.standard = standard;
		this.rosters = rosters;
		this.readings = readings;
		this.line = line;
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
		return desk.with(needed, () -> Handover.of(order, connectors, desk).then(handover -> gathering().gather(handover, progress)
				.then(read -> run(handover, read, composing(handover, read), progress))));
	}

	/**
	 * Composes the dossier of everybody and says what was found in it. Nothing is kept of it anywhere: what comes of it is the
	 * check itself, to be looked at and promoted. Needs the right to prepare.
	 *
	 * @param order what is wanted
	 * @param progress counts the rows of the list, the files of the folder, then the pupils
	 * @return the check; refused as {@link #prepare} is, and with {@code check.stopped} when it was stopped before its end
	 */
	public Outcome<Check> check(PrepareOrder order, Progress progress) {
		return desk.with(List.of(Right.PREPARE), () -> Handover.of(order, connectors, desk).then(handover -> gathering().gather(handover, progress)
				.then(read -> new Checking(desk, handover, composing(handover, read), readings.roomForDossiers()).check(read, progress))));
	}

	/**
	 * Makes ready what was checked, just as it was checked; otherwise as {@link #prepare}. Needs the rights to prepare and to make
	 * ready.
	 *
	 * @return the batch; refused with {@code check.changed} and nothing changed when a file that was checked is another since
	 */
	public Outcome<Prepared> promote(Check check, Progress progress) {
		return desk.with(List.of(Right.PREPARE, Right.MAKE_READY), () -> Handover.of(check.order(), connectors, desk)
				.then(handover -> gathering().gather(handover, progress).then(now -> {
					List<String> changed = now.changedSince(check.read(), handover.pupilsName());
					return changed.isEmpty() ? run(handover, now, check.maker(composing(handover, now)), progress)
							: Outcome.refused(desk.refusal("check.changed", names(changed)).as(Refusal.Kind.CHECK_OLD));
				})));
	}

	private static Text names(List<String> changed) {
		return Text.joined(", ", changed.stream().limit(MOST_NAMES).map(Text::same).toList());
	}

	/**
	 * Opens the dossier of a pupil as it was checked. Needs the right to see content; recorded in the audit log.
	 *
	 * @param id as {@link CheckedPupil#id} has it
	 * @return refused with {@code check.no-dossier} when the check holds nobody with that id, or there is no dossier of that pupil
	 */
	public Outcome<Dossier> open(Check check, String id) {
		return desk.with(List.of(Right.SEE_CONTENT), () -> check.dossier(id, standard).map(dossier -> {
					desk.write(records -> desk.audit(records, "check.viewed", check.order().pair().receiver(), ""));
					return Outcome.done(dossier);
				}).orElseGet(() -> Outcome.refused(desk.refusal("check.no-dossier"))));
	}

	/**
	 * Looks which dossiers there are for the chosen pupils; nothing is composed and nothing changes. Needs the right to
	 * prepare.
	 *
	 * @param order of which the list, the roster, the folder, the selection and the corrections count
	 * @param progress counts files, then pupils
	 * @return refused when the list or the folder cannot be used, there is no such sender or receiver, or they cannot hand over so
	 */
	public Outcome<FolderLook> look(PrepareOrder order, Progress progress) {
		return desk.with(List.of(Right.PREPARE), () -> new WholeOrder(desk).missingToLook(order).map(Outcome::<FolderLook>refused)
				.orElseGet(() -> Pairing.of(connectors, order.pair().sender(), order.pair().receiver())
						.then(pairing -> pairing.profile(order.pair().profile(), desk).then(profile -> pairing.way(order.pair().way(), profile, desk)
								.then(way -> new LookingAhead(desk, standard, rosters, readings, sources()).look(pairing.sender(), profile, order, progress))))));
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

	/**
	 * The ways in which a pair of systems can hand over, the usual one first. Needs the right to see lists.
	 *
	 * @param pair of which sender, receiver and profile count
	 * @return refused when there is no such sender or receiver, or when they share no profile or not that one
	 */
	public Outcome<List<Way>> ways(Pair pair) {
		return desk.with(List.of(Right.SEE_LIST), () -> Pairing.of(connectors, pair.sender(), pair.receiver())
				.then(pairing -> pairing.profile(pair.profile(), desk).map(pairing::ways)));
	}

	/** A profile of next year has no words of its own yet. */
	private Text why(Profile profile, Pairing pairing) {
		String own = "kind." + profile.code();
		return desk.has(own) ? desk.text(own, pairing.sender().name(), pairing.receiver().name())
				: desk.text("kind.other", pairing.sender().name(), pairing.receiver().name(), profile.code());
	}

	private Composing composing(Handover handover, Gathered read) {
		return new Composing(desk, standard, handover, read.source(), read.files());
	}

	private Outcome<Prepared> run(Handover handover, Gathered read, DossierMaker maker, Progress progress) {
		return sources().stopping(() -> Outcome.done(new PrepareRun(desk, handover, maker, read.groups(), new KeptDossiers(desk, standard))
				.prepare(read.pupils(), read.findings(), progress)));
	}

	private Gathering gathering() {
		return new Gathering(desk, rosters, readings, sources());
	}

	private DossierSources sources() {
		return new DossierSources(desk, standard, readings, line);
	}
}
