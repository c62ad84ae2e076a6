package nl.dossierbrug.exchange.prepare;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.pupil.Group;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.desk.KeptDossiers;
import nl.dossierbrug.exchange.desk.ProgressByGroup;
import nl.dossierbrug.exchange.model.Batch;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.prepare.StandingDossier.Stands;
import nl.dossierbrug.exchange.store.Records;
import nl.dossierbrug.exchange.store.StoreTrouble;
import nl.dossierbrug.standard.SafeRepair;

/**
 * One order to prepare, carried out pupil by pupil, each in one transaction.
 *
 * <ol>
 * <li>The same order that was broken off before goes on in its batch. Else, where somebody was never begun with, a batch is
 * begun. Whoever does not stand ready is in it as concept from the start, in place of what was begun or refused elsewhere:
 * who looks after a power cut sees who was meant.
 * <li>Who stands ready with just this content stays as it is. Whose content is another gets a new version, in the batch of
 * this run.
 * </ol>
 */
final class PrepareRun {

	/** So many of what is wrong in a dossier stand in its reason; all of it is told with the findings. */
	private static final int TOLD = 2;

	private final Desk desk;
	private final Handover handover;
	private final DossierMaker maker;
	private final DestroyedByHand destroyed;
	private final List<Group> groups;
	private final MadeBefore before;
	private final MakingReady ready;
	private final StandingDossier standing;
	private final UnderWay underWay;
	/** The batch of this run, once one was begun or gone on with. */
	private Optional<Batch> own = Optional.empty();
	/** Everybody who is still to be done in the batch of this run, by row. */
	private final Map<Integer, String> begun = new HashMap<>();
	private final Map<String, Transfer> transfers = new LinkedHashMap<>();
	private final Set<String> untouched = new HashSet<>();
	private final Map<String, String> digests = new HashMap<>();
	private final Map<String, List<SafeRepair>> repairs = new HashMap<>();

	PrepareRun(Desk desk, Handover handover, DossierMaker maker, List<Group> groups, KeptDossiers dossiers) {
		this.desk = desk;
		this.handover = handover;
		this.maker = maker;
		destroyed = desk.read(records -> DestroyedByHand.of(records, desk, handover));
		this.groups = groups;
		before = new MadeBefore(desk, handover);
		ready = new MakingReady(desk, handover, dossiers);
		underWay = new UnderWay(handover);
		standing = new StandingDossier(desk, handover, before, dossiers);
	}

	Prepared prepare(List<Pupil> pupils, List<Finding> findings, Progress progress) {
		if (!handover.order().draft()) {
			desk.write(records -> begin(records, pupils));
		}
		ProgressByGroup far = new ProgressByGroup(progress, pupils);
		int done = 0;
		Optional<Refusal> stopped = Optional.empty();
		try {
			while (done < pupils.size() && !progress.cancelled()) {
				prepare(pupils.get(done));
				far.done(pupils.get(done));
				done++;
			}
			tellLeft(pupils.subList(done, pupils.size()));
			boolean whole = done == pupils.size();
			desk.write(records -> end(records, whole));
		} catch (SourceStopped trouble) {
			tellLeft(pupils.subList(done, pupils.size()));
			if (transfers.isEmpty()) {
				throw trouble;
			}
			stopped = trouble.refusal();
		} catch (StoreTrouble trouble) {
			if (transfers.isEmpty()) {
				throw trouble;
			}
			stopped = Optional.of(trouble.refusal());
		}
		return new Prepared(batch(), List.copyOf(transfers.values()), untouched, digests, findings, repairs, stopped);
	}

	private void tellLeft(List<Pupil> left) {
		desk.write(records -> {
			left.forEach(pupil -> unfinished(records, pupil).ifPresent(this::keep));
			return null;
		});
	}

	private Void begin(Records records, List<Pupil> pupils) {
		Map<Integer, List<Transfer>> all = pupils.stream().collect(Collectors.toMap(Pupil::row, pupil -> before.of(records, pupil)));
		List<Pupil> waiting = pupils.stream().filter(pupil -> MadeBefore.standing(all.get(pupil.row())).isEmpty()).toList();
		Map<Pupil, Optional<Transfer>> open = new LinkedHashMap<>();
		waiting.forEach(pupil -> open.put(pupil, before.open(records, all.get(pupil.row()))));
		own = underWay.batch(records);
		boolean fresh = own.isEmpty() && open.containsValue(Optional.<Transfer>empty());
		if (fresh) {
			begin(records);
		}
		own.ifPresent(batch -> open.forEach((pupil, transfer) -> begun(records, batch, pupil, transfer, fresh)
				.ifPresent(begins -> begun.put(pupil.row(), begins.id()))));
		return null;
	}

	/** What a pupil's dossier is to be recorded in, in a batch; empty when it goes on elsewhere, where it was begun. */
	private Optional<Transfer> begun(Records records, Batch batch, Pupil pupil, Optional<Transfer> open, boolean fresh) {
		if (open.isPresent() && !fresh) {
			return open.filter(transfer -> transfer.batch().equals(batch.id()));
		}
		Transfer begins = ready.begin(records, batch, pupil);
		open.ifPresent(transfer -> ready.replace(records, transfer, begins));
		return Optional.of(begins);
	}

	private Batch begin(Records records) {
		Batch batch = new Batch(records.nextId("B"), handover.sender(), handover.receiver(), handover.school(), handover.profile(), desk.now(),
				desk.userName(), groups, handover.order().draft(), handover.way());
		records.batches().add(batch);
		desk.audit(records, "batch.created", batch.id(), batch.sender() + " to " + batch.receiver() + " "
				+ batch.profile() + " " + batch.school());
		own = Optional.of(batch);
		if (!handover.order().draft()) {
			underWay.begin(records, batch);
		}
		return batch;
	}

	private MadeDossier make(Pupil pupil, LocalDate day) {
		return destroyed.warned(wanted(pupil, day), other -> wanted(pupil, other));
	}

	/** A draft is there to be looked at, by the parents too, before everything is in order. */
	private MadeDossier wanted(Pupil pupil, LocalDate day) {
		MadeDossier made = maker.make(pupil, day);
		List<Text> errors = made.findings().stream().filter(Finding::isError).map(Finding::message).distinct().toList();
		return !errors.isEmpty() && made.refusal().isEmpty() && !handover.order().draft()
				? MadeDossier.refused(desk.refusal("dossier.errors", Text.joined(" ", errors.stream().limit(TOLD).toList()),
						Math.max(0, errors.size() - TOLD)), made.findings()).with(made.repairs()) : made;
	}

	private void prepare(Pupil pupil) {
		Optional<Stands> stands = standing.of(pupil);
		MadeDossier made = make(pupil, stands.map(Stands::made).orElseGet(desk::today));
		Optional<Transfer> same = stands.filter(found -> found.isOf(made))
				.flatMap(found -> desk.write(records -> standing.confirm(records, pupil, found, made)));
		if (same.isPresent()) {
			untouched.add(same.get().id());
			keep(same.get(), made);
		} else {
			MadeDossier fresh = stands.filter(found -> !found.made().equals(desk.today())).isPresent()
					? make(pupil, desk.today()) : made;
			keep(desk.write(records -> record(records, pupil, fresh)), fresh);
		}
	}

	/** Unless it was refused before for just this, in which case there is nothing to record. */
	private Transfer record(Records records, Pupil pupil, MadeDossier made) {
		List<Transfer> all = before.of(records, pupil);
		Optional<Transfer> open = handover.order().draft() ? before.trial(records, all) : before.open(records, all);
		Optional<Transfer> refused = open.filter(transfer -> begun.getOrDefault(pupil.row(), transfer.id()).equals(transfer.id())
				&& transfer.senderStatus() == SenderStatus.GEWEIGERD
				&& transfer.refusal().equals(made.refusal()) && transfer.findings().equals(made.findings()));
		if (refused.isPresent()) {
			untouched.add(refused.get().id());
			return refused.get();
		}
		return ready.record(records, concept(records, pupil, open), made);
	}

	/** What this is recorded in: what was begun at the start of this run, else what was begun before, wherever that is. */
	private Transfer concept(Records records, Pupil pupil, Optional<Transfer> open) {
		if (begun.containsKey(pupil.row())) {
			return ready.again(records, records.transfers().byId(begun.get(pupil.row())).orElseThrow());
		}
		return open.filter(transfer -> !handover.order().draft()).map(transfer -> ready.again(records, transfer))
				.orElseGet(() -> ready.begin(records, own.orElseGet(() -> begin(records)), pupil));
	}

	private Optional<Transfer> unfinished(Records records, Pupil pupil) {
		return Optional.ofNullable(begun.get(pupil.row())).flatMap(records.transfers()::byId)
				.or(() -> before.open(records, before.of(records, pupil)))
				.filter(transfer -> transfer.senderStatus() == SenderStatus.CONCEPT);
	}

	private Void end(Records records, boolean whole) {
		tellGroups(records);
		if (whole && !handover.order().draft()) {
			underWay.end(records);
		}
		return null;
	}

	/** A batch that was begun without the roster, or with an older one, knows the groups of the one that is there now. */
	private void tellGroups(Records records) {
		if (!groups.isEmpty() && !handover.order().draft()) {
			transfers.values().stream().map(Transfer::batch).distinct()
					.filter(batch -> !records.batches().byId(batch).orElseThrow().groups().equals(groups))
					.forEach(batch -> records.batches().groups(batch, groups));
		}
	}

	private void keep(Transfer transfer) {
		transfers.put(transfer.id(), transfer);
	}

	private void keep(Transfer transfer, MadeDossier made) {
		keep(transfer);
		if (transfer.version() > 0) {
			digests.put(transfer.id(), made.written().orElseThrow().sha256());
		}
		if (!made.repairs().isEmpty()) {
			repairs.put(transfer.id(), made.repairs());
		}
	}

	/** That of this run; else the one that holds most of what was found, of several the latest. */
	private Batch batch() {
		return own.orElseGet(() -> {
			Map<String, Long> held = transfers.values().stream().map(Transfer::batch)
					.collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
			return desk.read(records -> held.keySet().stream().map(id -> records.batches().byId(id).orElseThrow())
					.max(Comparator.comparing((Batch batch) -> held.get(batch.id())).thenComparing(Batch::createdAt)).orElseThrow());
		});
	}
}
