package nl.dossierbrug.exchange.prepare;

import nl.dossierbrug.core.spi.Way;
import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.line.LiveDossiers;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.core.spi.Arrival;
import nl.dossierbrug.core.spi.Way;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.desk.Expiry;
import nl.dossierbrug.exchange.desk.KeptDossiers;
import nl.dossierbrug.exchange.desk.LinkKeys;
import nl.dossierbrug.exchange.desk.Notices;
import nl.dossierbrug.exchange.desk.TransferEdit;
import nl.dossierbrug.exchange.ledger.Outbox;
import nl.dossierbrug.exchange.model.Batch;
import nl.dossierbrug.exchange.model.DossierVersion;
import nl.dossierbrug.exchange.model.MadeFrom;
import nl.dossierbrug.exchange.model.ReceiverStatus;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.prepare.MadeDossier.Written;
import nl.dossierbrug.exchange.store.Records;

/** Records what came of one pupil's dossier, in one transaction. */
final class MakingReady {

	private final Desk desk;
	private final Handover handover;
	private final RenewedInspection renewed;
	private final LinkKeys linkKeys = new LinkKeys();

	MakingReady(Desk desk, Handover handover, KeptDossiers dossiers) {
		this.desk = desk;
		this.handover = handover;
		renewed = new RenewedInspection(desk, dossiers);
	}

	/** A pupil's transfer of which nothing was made yet. */
	Transfer begin(Records records, Batch batch, Pupil pupil) {
		Transfer concept = new Transfer(records.nextId("T"), batch.id(), batch.sender(), batch.receiver(), batch.school(),
				handover.addressee(), batch.profile(), pupil.bsn(), pupil.leerlingnummer(), pupil.name().spoken(), pupil.birthDate(),
				pupil.group(), SenderStatus.CONCEPT, Optional.empty(), 0, List.of(), Optional.empty(), Optional.empty(),
				Optional.empty(), Optional.empty(), Optional.empty(), batch.way());
		records.transfers().add(concept);
		composed(records, concept);
		return concept;
	}

	/** One that was broken off or refused, from the beginning. */
	Transfer again(Records records, Transfer open) {
		if (open.senderStatus() == SenderStatus.CONCEPT) {
			return open;
		}
		Transfer concept = new TransferEdit(open).to(SenderStatus.CONCEPT).done();
		composed(records, concept);
		return concept;
	}

	private void composed(Records records, Transfer concept) {
		desk.note(records, concept, SenderStatus.CONCEPT.word(), Text.same(""), "transfer.composed", concept.batch());
	}

	Transfer record(Records records, Transfer concept, MadeDossier made) {
		Transfer found = new TransferEdit(concept).found(made.findings()).acceptable().done();
		Transfer result = made.refusal().isPresent() ? refuse(records, found, made.refusal().get())
				: check(records, found, made);
		records.transfers().update(result);
		return result;
	}

	private Transfer refuse(Records records, Transfer transfer, Refusal refusal) {
		Transfer refused = new TransferEdit(transfer).to(SenderStatus.GEWEIGERD).refusedFor(refusal).done();
		desk.note(records, refused, SenderStatus.GEWEIGERD.word(), refusal.whatOfAll(), "transfer.refused", Desk.ids(refusal));
		return refused;
	}

	private Transfer check(Records records, Transfer transfer, MadeDossier made) {
		Transfer checked = new TransferEdit(transfer).to(SenderStatus.GECONTROLEERD).done();
		desk.note(records, checked, SenderStatus.GECONTROLEERD.word(), Text.same(""), "transfer.checked", "");
		Written written = made.written().orElseThrow();
		if (handover.order().draft()) {
			keep(records, checked, written);
			return checked;
		}
		List<Transfer> earlier = earlier(records, checked);
		return renewed.objection(records, handover.profile(), earlier, written.xml()).map(refusal -> refuse(records, checked, refusal))
				.orElseGet(() -> ready(records, checked, earlier, made));
	}

	private Transfer ready(Records records, Transfer transfer, List<Transfer> earlier, MadeDossier made) {
		Written written = made.written().orElseThrow();
		int version = earlier.stream().mapToInt(Transfer::version).max().orElse(0) + 1;
		Transfer ready = new TransferEdit(transfer).to(SenderStatus.GEREED)
				.ready(version, new Expiry(desk).lastDay(records)).done();
		keep(records, ready, written);
		made.inspection().ifPresent(inspection -> new InspectionNote(desk).give(records, ready, inspection));
		// one for another school stays: this is no newer version of it
		earlier.stream().filter(t -> t.addressee().brin().equals(ready.addressee().brin()))
				.filter(t -> TransferEdit.may(t, SenderStatus.VERVANGEN))
				.forEach(t -> replace(records, t, ready));
		desk.note(records, ready, SenderStatus.GEREED.word(),
				told(ready),
				"transfer.ready", "version " + version + " for " + ready.receiver() + " at " + ready.addressee()
						+ " sha256 " + written.sha256());
		if (handover.way() == Way.DIRECT) {
			hand(records, ready, new MadeFrom(written.origin(), written.originSha256()));
			return ready;
		}
		if (handover.order().giveNotice()) {
			new Notices(desk).give(records, ready, handover.pairing().receiver().name());
		}
		return handover.arrival() == Arrival.SENT ? sent(records, ready) : ready;
	}

	private Text told(Transfer ready) {
		return handover.way() == Way.DIRECT
				? desk.text("timeline.ready-direct", ready.version(), handover.pairing().receiver().name(), ready.expires().orElseThrow())
				: desk.text("timeline.ready", Integer.toString(ready.version()), ready.addressee().brin().code(), ready.expires().orElseThrow());
	}

	/** The line carries it from here; a sending system that takes notice is told. */
	private void hand(Records records, Transfer ready, MadeFrom from) {
		Outbox outbox = new Outbox(desk);
		outbox.deliver(records, ready);
		if (handover.pairing().sender().liveDossiers().filter(LiveDossiers::takesNotice).isPresent()) {
			outbox.tellReady(records, ready, from.keyAt(ready.sender()).orElse(""));
		}
	}

	/** Of a draft too: before it is made ready the parents must be able to see it. */
	private void keep(Records records, Transfer transfer, Written written) {
		records.dossiers().add(new DossierVersion(transfer.id(), transfer.version(), desk.now(), written.xml(),
				written.sha256(), written.origin(), written.originSha256()));
	}

	/** Nobody asks: with its link key it stands in the receiver's inbox at once. */
	private Transfer sent(Records records, Transfer ready) {
		Transfer sent = new TransferEdit(ready).to(ReceiverStatus.GEVRAAGD).to(SenderStatus.VERSTREKT)
				.to(ReceiverStatus.ONTVANGEN).received(desk.now()).linked(linkKeys.next()).done();
		desk.note(records, sent, SenderStatus.VERSTREKT.word(),
				desk.text("timeline.sent", Integer.toString(ready.version()), handover.pairing().receiver().name()), "transfer.sent",
				"version " + ready.version() + " to " + ready.receiver() + " at " + ready.addressee());
		return sent;
	}

	/**
	 * What was made for the same pupil, sender and receiver before. What expired meanwhile is not replaced any more, nor is what
	 * goes another way: that comes elsewhere, and whoever makes this ready is told that there are two.
	 */
	private List<Transfer> earlier(Records records, Transfer transfer) {
		Bsn bsn = transfer.bsn().orElseThrow();
		return new Expiry(desk).settle(records,
				records.transfers().ofPupil(bsn).stream().filter(t -> !t.id().equals(transfer.id()) && t.way() == handover.way()
						&& t.sender().equals(transfer.sender()) && t.receiver().equals(transfer.receiver())).toList());
	}

	/** Another has taken its place. */
	void replace(Records records, Transfer old, Transfer by) {
		Transfer replaced = new TransferEdit(old).to(SenderStatus.VERVANGEN).done();
		records.transfers().update(replaced);
		desk.note(records, replaced, SenderStatus.VERVANGEN.word(), desk.text("timeline.replaced", by.id()),
				"transfer.replaced", by.id());
	}
}
