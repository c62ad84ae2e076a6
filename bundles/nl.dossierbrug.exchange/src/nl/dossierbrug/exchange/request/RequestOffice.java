package nl.dossierbrug.exchange.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.id.PersonalNumber;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.spi.DossierReceiver;
import nl.dossierbrug.core.spi.Way;
import nl.dossierbrug.core.text.Argument;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.desk.Expiry;
import nl.dossierbrug.exchange.desk.KeptDossiers;
import nl.dossierbrug.exchange.desk.TransferEdit;
import nl.dossierbrug.exchange.model.Batch;
import nl.dossierbrug.exchange.model.DossierRequest;
import nl.dossierbrug.exchange.model.ReceiverStatus;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.store.Records;
import nl.dossierbrug.standard.Identity;

/**
 * Answers one receiver's requests, each in the transaction it is given. In this order: a number that can be no BSN
 * (diagnostic catalogue, ID-01, ID-02); a dossier that is ready for this receiver and school, which is handed out; one
 * that was handed out to it before, which is handed out again; one that was ready and no longer is; one that is ready, or was
 * handed out, for somebody else (TR-02); anything else is not made ready (TR-01).
 */
final class RequestOffice {

	private static final Set<SenderStatus> WAS_READY = EnumSet.of(SenderStatus.VERSTREKT, SenderStatus.VERVANGEN,
			SenderStatus.INGETROKKEN, SenderStatus.VERLOPEN);

	private final Desk desk;
	private final KeptDossiers dossiers;
	private final String receiver;
	private final Text receiverName;
	private final School school;
	/** Whether what was received before and did not change is answered with "niet gewijzigd" (TR-03). */
	private final boolean onlyNewer;

	RequestOffice(Desk desk, KeptDossiers dossiers, DossierReceiver receiver, School school) {
		this.desk = desk;
		this.dossiers = dossiers;
		this.receiver = receiver.id();
		receiverName = receiver.name();
		this.school = school;
		onlyNewer = receiver.asksOnlyForNewer();
	}

	RequestAnswer answer(Records records, String number) {
		return switch (PersonalNumber.of(number)) {
			case BSN -> answer(records, new Bsn(number));
			case ONDERWIJSNUMMER -> unknown(records, number, desk.refusal("ID-02", new Argument.Secret(number)));
			case IMPOSSIBLE, NOT_NINE_DIGITS -> unknown(records, number, desk.refusal("ID-01", new Argument.Secret(number)));
		};
	}

	/** A pupil of a batch whose list had no usable number: nothing was made ready. */
	RequestAnswer answerWithoutNumber(Records records, Transfer transfer) {
		return refuse(records, "", transfer, desk.refusal("TR-01", transfer.name()));
	}

	private RequestAnswer answer(Records records, Bsn bsn) {
		List<Transfer> ours = new ArrayList<>();
		List<Transfer> others = new ArrayList<>();
		for (Transfer transfer : new Expiry(desk).settle(records, records.transfers().ofPupil(bsn).stream().filter(t -> isAskedFor(records, t)).toList()).reversed()) {
			boolean forUs = transfer.receiver().equals(receiver) && transfer.addressee().brin().equals(school.brin());
			(forUs ? ours : others).add(transfer);
		}
		Optional<Transfer> ready = first(ours, EnumSet.of(SenderStatus.GEREED));
		if (ready.isPresent()) {
			return deliver(records, ready.get());
		}
		Optional<Transfer> wasReady = first(ours.stream().filter(transfer -> transfer.version() > 0).toList(), WAS_READY);
		if (wasReady.isPresent()) {
			return answerLate(records, wasReady.get());
		}
		Optional<Transfer> elsewhere = first(others, EnumSet.of(SenderStatus.GEREED, SenderStatus.VERSTREKT));
		if (elsewhere.isPresent()) {
			return refuseOther(records, bsn, elsewhere.get());
		}
		Refusal notReady = desk.refusal("TR-01", bsn);
		return ours.isEmpty() ? unknown(records, bsn.digits(), notReady)
				: refuse(records, bsn.digits(), ours.getFirst(), notReady);
	}

	/** What people carry themselves, or a connector, is not fetched here, and of a trial nothing was ever offered to anybody. */
	private static boolean isAskedFor(Records records, Transfer transfer) {
		return transfer.way() == Way.FILES && records.batches().byId(transfer.batch()).filter(Batch::trial).isEmpty();
	}

	private static Optional<Transfer> first(List<Transfer> transfers, Set<SenderStatus> statuses) {
		return transfers.stream().filter(transfer -> statuses.contains(transfer.senderStatus())).findFirst();
	}

	private RequestAnswer answerLate(Records records, Transfer transfer) {
		boolean received = transfer.receivedAt().isPresent();
		if (received && onlyNewer && !transfer.receiverStatus().equals(Optional.of(ReceiverStatus.VERWIJDERD))) {
			Refusal unchanged = desk.refusal("TR-03", transfer.name(), received(transfer));
			return new RequestAnswer(refusedRequest(records, number(transfer), transfer, unchanged), Optional.of(transfer));
		}
		if (received && !transfer.receiverStatus().equals(Optional.of(ReceiverStatus.VERWIJDERD))) {
			DossierRequest request = request(records, number(transfer), Optional.of(transfer.id()), Optional.empty());
			desk.note(records, transfer, "opnieuw opgevraagd", desk.text("timeline.asked-again"), "request.repeated",
					request.id());
			return new RequestAnswer(request, Optional.of(transfer));
		}
		return refuse(records, number(transfer), transfer, desk.refusal(switch (transfer.senderStatus()) {
			case INGETROKKEN -> "request.withdrawn";
			case VERLOPEN -> "request.expired";
			case VERVANGEN -> received ? "request.deleted" : "request.replaced";
			default -> "request.deleted";
		}, new Argument.Secret(number(transfer))));
	}

	private RequestAnswer deliver(Records records, Transfer ready) {
		Optional<Refusal> obstacle = switch (dossiers.of(records, ready)) {
			case Outcome.Refused<Dossier>(var refusals) -> Optional.of(Refusal.together(refusals));
			case Outcome.Done<Dossier>(Dossier dossier) -> wrongPupilOrSchool(ready, dossier);
		};
		return obstacle.map(refusal -> refuse(records, number(ready), ready, refusal))
				.orElseGet(() -> handOut(records, ready));
	}

	private Optional<Refusal> wrongPupilOrSchool(Transfer transfer, Dossier dossier) {
		Identity identity = dossiers.standard().identity(dossier);
		if (!identity.bsn().equals(number(transfer))) {
			return Optional.of(desk.refusal("ID-03", new Argument.Secret(number(transfer))));
		}
		return identity.brin().equals(transfer.school().brin().code()) ? Optional.empty()
				: Optional.of(desk.refusal("ID-05", new Argument.Secret(number(transfer)), transfer.school().brin().code()));
	}

	private RequestAnswer handOut(Records records, Transfer ready) {
		DossierRequest request = request(records, number(ready), Optional.of(ready.id()), Optional.empty());
		Transfer delivered = new TransferEdit(ready).to(ReceiverStatus.GEVRAAGD).to(SenderStatus.VERSTREKT)
				.to(ReceiverStatus.ONTVANGEN).received(desk.now()).done();
		records.transfers().update(delivered);
		desk.note(records, delivered, "opgevraagd", desk.text("timeline.asked", receiverName, school.brin().code()),
				"request.made", request.id());
		desk.note(records, delivered, SenderStatus.VERSTREKT.word(),
				desk.text("timeline.delivered", Integer.toString(ready.version()), receiverName), "transfer.delivered",
				"version " + ready.version() + " to " + receiver + " at " + school);
		return new RequestAnswer(request, Optional.of(delivered));
	}

	private RequestAnswer refuse(Records records, String number, Transfer transfer, Refusal refusal) {
		TransferEdit edit = new TransferEdit(transfer);
		if (TransferEdit.may(transfer, ReceiverStatus.GEVRAAGD)) {
			edit.to(ReceiverStatus.GEVRAAGD).to(ReceiverStatus.AFGEWEZEN);
		}
		if (transfer.senderStatus() != SenderStatus.GEWEIGERD) {
			edit.refusedFor(refusal);
		}
		Transfer refused = edit.done();
		records.transfers().update(refused);
		return new RequestAnswer(refusedRequest(records, number, refused, refusal), Optional.of(refused));
	}

	/** The asker is not told whose it is; the sender sees on the timeline who asked. */
	private RequestAnswer refuseOther(Records records, Bsn bsn, Transfer transfer) {
		return new RequestAnswer(
				refusedRequest(records, bsn.digits(), transfer, desk.refusal("TR-02", bsn)), Optional.empty());
	}

	private DossierRequest refusedRequest(Records records, String number, Transfer transfer, Refusal refusal) {
		DossierRequest request = request(records, number, Optional.of(transfer.id()), Optional.of(refusal));
		desk.note(records, transfer, ReceiverStatus.AFGEWEZEN.word(),
				desk.text("timeline.request-refused", receiverName, school.brin().code(), refusal.whatOfAll()),
				"request.refused", request.id() + " " + Desk.ids(refusal));
		return request;
	}

	private RequestAnswer unknown(Records records, String number, Refusal refusal) {
		DossierRequest request = request(records, number, Optional.empty(), Optional.of(refusal));
		desk.audit(records, "request.refused", request.id(), Desk.ids(refusal));
		return new RequestAnswer(request, Optional.empty());
	}

	/** The store could not even record that somebody asked. */
	RequestAnswer notTaken(String number, Refusal why) {
		return new RequestAnswer(new DossierRequest("", receiver, school, number, desk.now(), desk.userName(), Optional.empty(),
				Optional.of(why)), Optional.empty());
	}

	private DossierRequest request(Records records, String number, Optional<String> transfer,
			Optional<Refusal> refusal) {
		DossierRequest request = new DossierRequest(records.nextId("R"), receiver, school, number, desk.now(),
				desk.userName(), transfer, refusal);
		records.requests().add(request);
		return request;
	}

	private LocalDate received(Transfer transfer) {
		return LocalDate.ofInstant(transfer.receivedAt().orElseThrow(), desk.zone());
	}

	private static String number(Transfer transfer) {
		return transfer.bsn().map(Bsn::digits).orElse("");
	}
}
