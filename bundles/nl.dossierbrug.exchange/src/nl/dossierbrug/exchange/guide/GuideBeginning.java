package nl.dossierbrug.exchange.guide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.core.spi.GuidedPhase;
import nl.dossierbrug.core.spi.Way;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.desk.Digests;
import nl.dossierbrug.exchange.desk.Expiry;
import nl.dossierbrug.exchange.desk.OtherWay;
import nl.dossierbrug.exchange.desk.TransferEdit;
import nl.dossierbrug.exchange.model.Batch;
import nl.dossierbrug.exchange.model.GuidedMark;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.pupils.Unnumbered;
import nl.dossierbrug.exchange.season.BeforeAdvice;
import nl.dossierbrug.exchange.store.Records;

/**
 * Begins a guided handover, in one transaction. Whoever is on such a walk this year already stays there, and whoever is new
 * joins them: so the same order given twice begins nothing twice. Who was refused before is tried anew.
 */
final class GuideBeginning {

	/** So many batches are looked through for one that goes on. */
	private static final int BATCHES = 50;

	private final Desk desk;
	private final String sender;
	private final String receiver;
	private final School school;
	private final Profile profile;
	private final Walk walk;
	private final String list;

	GuideBeginning(Desk desk, GuideOrder order, Profile profile, Walk walk) {
		this.desk = desk;
		sender = order.pair().sender();
		receiver = order.pair().receiver();
		school = order.pair().school().orElseThrow();
		this.profile = profile;
		list = order.pupilsFrom().list().flatMap(Digests::ofFile).orElse("");
		this.walk = walk;
	}

	/** @return of the list: the batch is that of whoever was begun with now, else the latest that somebody is in */
	GuideStart begin(Records records, List<Pupil> pupils) {
		List<Transfer> open = open(records);
		Map<Pupil, Transfer> known = new HashMap<>();
		pupils.forEach(pupil -> open.stream().filter(transfer -> isOf(transfer, pupil)).forEach(transfer -> known.put(pupil, transfer)));
		Optional<Batch> latest = open.reversed().stream().filter(known::containsValue).findFirst()
				.flatMap(transfer -> records.batches().byId(transfer.batch()));
		Batch batch = latest.orElseGet(() -> begin(records));
		List<Transfer> all = new ArrayList<>();
		Set<String> begun = new HashSet<>();
		for (Pupil pupil : pupils) {
			Optional<Transfer> before = Optional.ofNullable(known.get(pupil));
			all.add(before.filter(transfer -> stands(transfer, pupil)).orElseGet(() -> {
				Transfer fresh = begin(records, batch, pupil, before);
				begun.add(fresh.id());
				return fresh;
			}));
		}
		List<GuidedMark> marks = all.stream().map(Transfer::batch).distinct().flatMap(id -> records.guidedMarks().ofBatch(id).stream()).toList();
		return new GuideStart(new GuidedBatch(batch, walk, all.stream().map(transfer -> GuidedPupil.of(transfer, marks)).toList()), begun, List.of(),
				new OtherWay(desk, Way.GUIDED).of(records, walk.receiver(), receiver, pupils));
	}

	/** Of this year, and still waiting for somebody. */
	private List<Transfer> open(Records records) {
		LocalDate before = new Expiry(desk).lastDay(records).minusYears(1);
		return records.batches().newest(BATCHES).reversed().stream()
				.filter(batch -> batch.way() == Way.GUIDED && batch.sender().equals(sender) && batch.receiver().equals(receiver)
						&& batch.school().equals(school) && batch.profile().equals(profile)
						&& LocalDate.ofInstant(batch.createdAt(), desk.zone()).isAfter(before))
				.flatMap(batch -> records.transfers().ofBatch(batch.id()).stream())
				.filter(transfer -> transfer.senderStatus() == SenderStatus.BEGELEID || transfer.senderStatus() == SenderStatus.GEWEIGERD)
				.toList();
	}

	private static boolean isOf(Transfer transfer, Pupil pupil) {
		return transfer.bsn().isPresent() && pupil.bsn().isPresent() ? transfer.bsn().equals(pupil.bsn())
				: transfer.name().equals(pupil.name().spoken()) && transfer.birthDate().equals(pupil.birthDate())
						&& transfer.leerlingnummer().equals(pupil.leerlingnummer());
	}

	/** Whether there is nothing new to begin with; who was refused stays so while the row is as wrong as it was. */
	private static boolean stands(Transfer transfer, Pupil pupil) {
		return transfer.senderStatus() == SenderStatus.BEGELEID || !pupil.usable();
	}

	private Batch begin(Records records) {
		Batch batch = new Batch(records.nextId("B"), sender, receiver, school, profile, desk.now(), desk.userName(), List.of(), false, Way.GUIDED);
		records.batches().add(batch);
		desk.audit(records, "batch.created", batch.id(), sender + " to " + receiver + " " + profile + " " + school);
		return batch;
	}

	private Transfer begin(Records records, Batch batch, Pupil pupil, Optional<Transfer> before) {
		Optional<Refusal> refusal = pupil.usable() ? Optional.empty()
				: new Unnumbered(desk).refusal(pupil).or(() -> Optional.of(desk.refusal("guide.unusable", pupil.name().spoken(), Integer.toString(pupil.row()))));
		Transfer begun = new Transfer(records.nextId("T"), batch.id(), sender, receiver, school, school, profile, pupil.bsn(),
				pupil.leerlingnummer(), pupil.name().spoken(), pupil.birthDate(), pupil.group(),
				refusal.isPresent() ? SenderStatus.GEWEIGERD : SenderStatus.BEGELEID, Optional.empty(), 0, findings(pupil), refusal,
				Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Way.GUIDED);
		records.transfers().add(begun);
		if (refusal.isPresent()) {
			desk.note(records, begun, SenderStatus.GEWEIGERD.word(), refusal.get().what(), "transfer.refused", refusal.get().id());
		} else {
			desk.note(records, begun, SenderStatus.BEGELEID.word(), desk.text("timeline.guide.begun", systems()), "guide.begun", batch.id());
			Saying saying = new Saying(desk, records);
			walk.of(GuidedPhase.LIST).forEach(step -> saying.seen(step, begun, list));
		}
		before.ifPresent(old -> replace(records, old, begun));
		return begun;
	}

	/** What was found in the row, and whether the dossier is made, there, before the final advice. */
	private List<Finding> findings(Pupil pupil) {
		return Stream.concat(pupil.findings().stream(), new BeforeAdvice(desk).of(profile, pupil.year(), desk.today()).stream()).toList();
	}

	private Text systems() {
		return walk.steps().stream().filter(WalkStep::sending).findFirst().map(WalkStep::system).orElse(Text.same(sender));
	}

	private void replace(Records records, Transfer old, Transfer by) {
		Transfer replaced = new TransferEdit(old).to(SenderStatus.VERVANGEN).done();
		records.transfers().update(replaced);
		desk.note(records, replaced, SenderStatus.VERVANGEN.word(), desk.text("timeline.replaced", by.id()), "transfer.replaced", by.id());
	}
}
