package nl.dossierbrug.exchange.guide;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.pupil.BsnWorkbook;
import nl.dossierbrug.core.pupil.ListChoices;
import nl.dossierbrug.core.pupil.PupilListReader;
import nl.dossierbrug.core.spi.Way;
import nl.dossierbrug.exchange.connectors.Connectors;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.model.Right;
import nl.dossierbrug.exchange.prepare.Pair;
import nl.dossierbrug.exchange.prepare.Pairing;
import nl.dossierbrug.exchange.pupils.BsnList;
import nl.dossierbrug.exchange.pupils.ReadLists;
import nl.dossierbrug.exchange.pupils.Rosters;
import nl.dossierbrug.exchange.pupils.SelectedPupils;
import nl.dossierbrug.exchange.store.Records;

/**
 * Guided handovers: people carry the dossiers within the two systems, step by step. What they say is kept as said, what
 * Dossierbrug sees as seen; nothing here claims that anything stands ready or has arrived anywhere else. Each call is one
 * transaction, and doing the same again changes nothing.
 */
public final class Guiding {

	private final Desk desk;
	private final Connectors connectors;
	private final BsnWorkbook workbook;
	private final PupilListReader lists;
	private final Rosters rosters;
	private final ReadLists read;
	private final GuideDesk guides;

	public Guiding(Desk desk, Connectors connectors, BsnWorkbook workbook, PupilListReader lists, Rosters rosters,
			ReadLists read) {
		this.desk = desk;
		this.connectors = connectors;
		this.workbook = workbook;
		this.lists = lists;
		this.rosters = rosters;
		this.read = read;
		guides = new GuideDesk(desk, connectors);
	}

	/**
	 * Begins a guided handover: a batch whose dossiers travel within the two systems. Whoever cannot be handed over, for want of
	 * a usable number for one, is in it as refused, with the reason. Needs the rights to see lists and to prepare.
	 *
	 * @param progress counts the rows of the list
	 * @return the handover, and which of its pupils are new in it; refused as a whole, with nothing begun, when
	 *         something is missing, one of the two systems does not have the guided way ({@code way.not-both}), the list cannot be used or
	 *         nobody is chosen
	 */
	public Outcome<GuideStart> start(GuideOrder order, Progress progress) {
		return desk.with(List.of(Right.SEE_LIST, Right.PREPARE), () -> Pairing.of(connectors, order.pair().sender(), order.pair().receiver())
				.then(pairing -> profile(pairing, order).then(profile -> start(pairing, order, profile, progress))));
	}

	private Outcome<Profile> profile(Pairing pairing, GuideOrder order) {
		List<Refusal> refusals = new ArrayList<>();
		Optional<School> school = order.pair().school();
		if (school.isEmpty()) {
			refusals.add(desk.refusal("order.incomplete", desk.text("order.lacks.school")));
		}
		school.flatMap(desk::outsidePractice).ifPresent(refusals::add);
		Outcome<Profile> profile = pairing.profile(order.pair().profile(), desk);
		refusals.addAll(profile.then(found -> pairing.way(Way.GUIDED, found, desk)).refusals());
		return refusals.isEmpty() ? profile : Outcome.refused(refusals);
	}

	private Outcome<GuideStart> start(Pairing pairing, GuideOrder order, Profile profile, Progress progress) {
		return Walk.of(connectors, pairing.sender().id(), pairing.receiver().id(), profile, desk).then(walk -> new SelectedPupils(desk, rosters, read)
				.read(pairing.sender(), order.pupilsFrom(), order.corrections(),
						order.pupils().at(order.pair().school().orElseThrow()), progress)
				.then(chosen -> chosen.list().pupils().isEmpty() ? Outcome.<GuideStart>refused(desk.refusal("selection.nobody"))
						: desk.write(records -> Outcome.done(new GuideBeginning(desk, order, profile, walk).begin(records, chosen.list().pupils())
								.with(chosen.list().findings())))));
	}

	/** The steps of a guided handover and how far each pupil is. Needs the right to see lists. @return {@code batch.unknown}, {@code guide.other-way} or {@code guide.none} when it cannot be shown */
	public Outcome<GuidedBatch> show(String batch) {
		return desk.with(List.of(Right.SEE_LIST), () -> desk.read(records -> guides.of(records, batch)));
	}

	/** One step of a guided handover; as {@link #show(String)}, and {@code guide.no-step} with those that there are. */
	public Outcome<BatchStep> show(String batch, String step) {
		return show(batch).then(found -> guides.step(found, step).map(at -> new BatchStep(found, at)));
	}

	/**
	 * Keeps that somebody says that a step was done. Needs the rights to see lists and to prepare, and for a step in the system
	 * that receives that to import.
	 *
	 * @param only for these pupils; when empty for all but those who are stuck ({@link GuidedBatch#passedOver}): who says it of
	 *        everybody means those with whom it went well
	 * @return the batch as it stands then; {@code guide.no-step}, {@code guide.not-in-batch} for each number of somebody else
	 */
	public Outcome<GuidedBatch> done(String batch, String step, List<Bsn> only) {
		return say(batch, step, only, (saying, now, at, pupils) -> {
			List<GuidedPupil> not = only.isEmpty() ? now.passedOver(at) : List.of();
			saying.done(at, pupils.stream().filter(pupil -> !not.contains(pupil)).toList());
		});
	}

	/**
	 * Takes back what was said of a step, that it was done or that it did not succeed: it is open again. Both stay on the
	 * timeline. What Dossierbrug saw itself is not taken back. Rights and answer as for {@link #done}.
	 */
	public Outcome<GuidedBatch> takeBack(String batch, String step, List<Bsn> only) {
		return say(batch, step, only, (saying, now, at, pupils) -> saying.takeBack(at, pupils));
	}

	/**
	 * Keeps that somebody says that a step did not succeed. Rights as for {@link #done}.
	 *
	 * @param reason id of one of the step's problems
	 * @return as {@link #done}, and {@code guide.no-reason} with those that there are
	 */
	public Outcome<GuidedBatch> problem(String batch, String step, List<Bsn> only, String reason) {
		return desk.with(List.of(Right.SEE_LIST, Right.PREPARE), () -> problems(batch, step)
				.then(known -> known.stream().anyMatch(problem -> problem.id().equals(reason))
						? say(batch, step, only, (saying, now, at, pupils) -> saying.problem(at, pupils, reason))
						: Outcome.refused(desk.refusal("guide.no-reason", reason, step, String.join(", ", known.stream().map(Refusal::id).toList())))));
	}

	/**
	 * As {@link #problem}, of a reason that is none of those that are known.
	 *
	 * @param words what the person says of it, for the pupil's timeline only; may be empty. Kept with every number masked that
	 *        could be somebody's, and never in the log
	 */
	public Outcome<GuidedBatch> otherProblem(String batch, String step, List<Bsn> only, String words) {
		return say(batch, step, only, (saying, now, at, pupils) -> saying.otherProblem(at, pupils, words.strip()));
	}

	/** What is known to go wrong at a step, and what to do then. Needs the right to see lists. */
	public Outcome<List<Refusal>> problems(String batch, String step) {
		return show(batch, step).map(found -> found.step().step().problems());
	}

	private interface Said {
		void of(Saying saying, GuidedBatch now, WalkStep step, List<GuidedPupil> pupils);
	}

	private Outcome<GuidedBatch> say(String batch, String step, List<Bsn> only, Said said) {
		return desk.with(List.of(Right.SEE_LIST, Right.PREPARE), () -> show(batch, step).map(BatchStep::step).then(at -> desk.with(at.sending() ? List.of() : List.of(Right.IMPORT),
						() -> desk.write(records -> guides.of(records, batch).then(now -> guides.pupils(now, only).then(pupils -> {
							said.of(new Saying(desk, records), now, at, pupils);
							return guides.of(records, batch);
						}))))));
	}

	/**
	 * Writes the workbook with nothing but the BSNs of whoever goes along. Needs the rights to see lists and BSNs; recorded.
	 *
	 * @param out where there is nothing yet
	 * @return what was written; refused as {@link nl.dossierbrug.exchange.pupils.PupilLists#writeBsnWorkbook} is
	 */
	public Outcome<BsnList> workbook(String batch, Path out) {
		return desk.with(List.of(Right.SEE_LIST, Right.REVEAL_BSN), () -> show(batch).then(found -> new GuideWorkbook(desk, workbook).write(found, out)));
	}

	/**
	 * Gives a pupil's number to whoever puts it on the clipboard, to type it in one of the systems. That it was given is recorded
	 * first, on the pupil's timeline and in the log, never the number. Needs the rights to see lists and BSNs.
	 *
	 * @param transfer id of the transfer of somebody who goes along
	 * @return refused with {@code transfer.unknown} when nobody who goes along has that transfer, and with {@code practice.no-copy} in the
	 *         practice school
	 */
	public Outcome<Bsn> copyBsn(String batch, String transfer) {
		return desk.with(List.of(Right.SEE_LIST, Right.REVEAL_BSN), () -> desk.practice() ? Outcome.refused(desk.refusal("practice.no-copy"))
				: desk.write(records -> guides.of(records, batch).then(found -> found.walking().stream().filter(pupil -> pupil.transfer().id().equals(transfer))
						.findFirst().map(pupil -> copy(records, pupil)).orElseGet(() -> Outcome.refused(desk.refusal("transfer.unknown", transfer))))));
	}

	private Outcome<Bsn> copy(Records records, GuidedPupil pupil) {
		desk.note(records, pupil.transfer(), "BSN gekopieerd", desk.text("timeline.guide.copied"), "guide.copied", pupil.transfer().batch());
		return Outcome.done(pupil.transfer().bsn().orElseThrow());
	}

	/**
	 * Reads a list of pupils that may come from the receiving system and compares it with everybody on the walk. Nothing is
	 * kept. Needs the rights to see lists and to import.
	 *
	 * @param list the export
	 * @param choices what goes before the reader's own judgement of its sheets and columns
	 * @param progress counts rows
	 * @return who was found, how the list was read and why it may be another system's; refused when it is no list, has nobody in it
	 *         ({@code guide.empty-list}), is a roster (EDEXML), which comes from the system that hands over ({@code guide.roster}), or
	 *         the list that it began with ({@code guide.own-list})
	 */
	public Outcome<Reconciled> look(String batch, Path list, ListChoices choices, Progress progress) {
		return desk.with(List.of(Right.SEE_LIST, Right.IMPORT),
				() -> show(batch).then(found -> new Reconciling(desk, guides, lists).look(found, list, choices, progress)));
	}

	/**
	 * Keeps of everybody on the walk whether they stand in a list that was looked at, of which somebody says that it comes from
	 * the receiving system. Rights as for {@link #look}.
	 *
	 * @return who was found, of the handover as it stands now; {@code guide.list-changed} when the file is not what was looked at
	 */
	public Outcome<Reconciled> record(Reconciled looked) {
		return desk.with(List.of(Right.SEE_LIST, Right.IMPORT), () -> new Reconciling(desk, guides, lists).record(looked));
	}

	/**
	 * Looks and records in one go, for whoever cannot be asked. Arguments and rights as for {@link #look}.
	 *
	 * @return as {@link #record}; refused as {@link #look} is, and with {@code guide.other-list} when the list was recognised as one of another system
	 */
	public Outcome<Reconciled> reconcile(String batch, Path list, ListChoices choices, Progress progress) {
		return desk.with(List.of(Right.SEE_LIST, Right.IMPORT),
				() -> look(batch, list, choices, progress).then(looked -> new Reconciling(desk, guides, lists).recordUnlessOthers(looked)));
	}
}
