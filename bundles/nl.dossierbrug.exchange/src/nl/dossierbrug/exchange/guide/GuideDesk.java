package nl.dossierbrug.exchange.guide;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.spi.Way;
import nl.dossierbrug.core.text.Argument;
import nl.dossierbrug.exchange.connectors.Connectors;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.model.Batch;
import nl.dossierbrug.exchange.model.GuidedMark;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.store.Records;

/** Looks up guided handovers, for whatever is done with them. */
final class GuideDesk {

	private final Desk desk;
	private final Connectors connectors;

	GuideDesk(Desk desk, Connectors connectors) {
		this.desk = desk;
		this.connectors = connectors;
	}

	/** A guided batch as it stands; {@code batch.unknown}, {@code guide.other-way} or {@code guide.none}. */
	Outcome<GuidedBatch> of(Records records, String id) {
		Optional<Batch> batch = records.batches().byId(id);
		if (batch.isEmpty()) {
			return Outcome.refused(desk.refusal("batch.unknown", id));
		}
		return batch.get().way() == Way.GUIDED ? of(records, batch.get()) : Outcome.refused(desk.refusal("guide.other-way", id));
	}

	Outcome<GuidedBatch> of(Records records, Batch batch) {
		return Walk.of(connectors, batch.sender(), batch.receiver(), batch.profile(), desk).map(walk -> {
			List<GuidedMark> marks = records.guidedMarks().ofBatch(batch.id());
			return new GuidedBatch(batch, walk, records.transfers().ofBatch(batch.id()).stream()
					.filter(transfer -> transfer.senderStatus() != SenderStatus.VERVANGEN)
					.map(transfer -> GuidedPupil.of(transfer, marks)).toList());
		});
	}

	/** A step of a batch; {@code guide.no-step} with those that there are. */
	Outcome<WalkStep> step(GuidedBatch batch, String id) {
		return batch.walk().step(id).map(Outcome::done).orElseGet(() -> Outcome.refused(desk.refusal("guide.no-step", id,
				batch.batch().id(), String.join(", ", batch.walk().steps().stream().map(WalkStep::id).toList()))));
	}

	/** Why somebody who was named does not go along. */
	private Refusal absent(GuidedBatch batch, Bsn bsn) {
		return batch.pupils().stream().map(GuidedPupil::transfer).filter(transfer -> transfer.bsn().equals(Optional.of(bsn))).findFirst()
				.map(transfer -> desk.refusal(transfer.senderStatus() == SenderStatus.INGETROKKEN ? "guide.withdrawn" : "guide.left",
						transfer.name(), new Argument.Code(batch.batch().id())))
				.orElseGet(() -> desk.refusal("guide.not-in-batch", bsn, batch.batch().id()));
	}

	/** Of those who go along, these pupils; all of them when none are named. Every number that is nobody's here is told. */
	Outcome<List<GuidedPupil>> pupils(GuidedBatch batch, List<Bsn> only) {
		List<GuidedPupil> chosen = new ArrayList<>();
		List<Refusal> refusals = new ArrayList<>();
		Set<Bsn> named = new LinkedHashSet<>(only);
		for (Bsn bsn : named) {
			batch.walking().stream().filter(pupil -> pupil.transfer().bsn().equals(Optional.of(bsn))).findFirst()
					.ifPresentOrElse(chosen::add, () -> refusals.add(absent(batch, bsn)));
		}
		List<GuidedPupil> meant = named.isEmpty() ? batch.walking() : chosen;
		if (refusals.isEmpty() && meant.isEmpty()) {
			refusals.add(desk.refusal("guide.nobody", batch.batch().id()));
		}
		return refusals.isEmpty() ? Outcome.done(meant) : Outcome.refused(refusals);
	}
}
