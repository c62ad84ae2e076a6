package nl.dossierbrug.desktop.handover;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.spi.DossierReceiver;
import nl.dossierbrug.core.spi.RequestWay;
import nl.dossierbrug.desktop.area.Elsewhere;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.RefusalCard;
import nl.dossierbrug.desktop.kit.RefusedOnes;
import nl.dossierbrug.desktop.kit.State;
import nl.dossierbrug.exchange.follow.Tracked;
import nl.dossierbrug.exchange.model.ReceiverStatus;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.prepare.Prepared;
import nl.dossierbrug.exchange.request.RequestAnswer;

/** The receipt of what was made ready, and the way on: fetching where the receiver asks for dossiers, and then importing. */
final class FetchStep implements Step {

	private List<String> arrived = List.of();

	@Override
	public String id() {
		return "fetch";
	}

	@Override
	public void build(Composite page, Guide guide) {
		Prepared prepared = guide.handover().ready.orElseThrow();
		receipt(page, guide, prepared);
		Composite fetching = guide.kit().columns(page, 1);
		guide.attempt("work.status", progress -> now(guide, prepared), transfers -> {
			fetching(fetching, guide, prepared, transfers);
			guide.changed();
		}, refusals -> guide.refusals(fetching, refusals));
	}

	/** What was prepared as it stands now; some of it may be in a batch of before. */
	private static Outcome<List<Transfer>> now(Guide guide, Prepared prepared) {
		Set<String> ids = prepared.transfers().stream().map(Transfer::id).collect(Collectors.toSet());
		return Outcome.all(prepared.batches().stream().map(guide.exchange().tracking()::ofBatch).toList()).map(batches -> batches.stream()
				.flatMap(List::stream).map(Tracked::transfer).filter(transfer -> ids.contains(transfer.id())).toList());
	}

	private static void receipt(Composite page, Guide guide, Prepared prepared) {
		Kit kit = guide.kit();
		List<Transfer> refused = prepared.transfers().stream().filter(transfer -> transfer.senderStatus() == SenderStatus.GEWEIGERD).toList();
		Card card = kit.card(page, State.GOOD);
		kit.state(card, State.GOOD, guide.exchange().preparing().stoodBefore(prepared).map(guide::say)
				.orElseGet(() -> guide.say("receipt.ready", prepared.made())));
		if (prepared.left() > 0) {
			kit.state(card, State.ATTENTION, guide.say("receipt.left", prepared.left()));
		}
		List<Path> receipts = prepared.batches().stream().map(new MakingBatchReady(guide)::receipt).toList();
		receipts.forEach(receipt -> kit.wide(kit.quiet(card, guide.say("receipt.where", receipt.toString()))));
		Path receipt = new MakingBatchReady(guide).receipt(prepared.batch().id());
		Composite buttons = kit.row(card);
		kit.inRow(kit.button(buttons, "handover.open-receipt", guide.say("receipt.open"), () -> Program.launch(receipt.toString())));
		kit.inRow(kit.button(buttons, "handover.open-folder", guide.say("receipt.folder"), () -> Program.launch(receipt.getParent().toString())));
		prepared.transfers().stream().filter(transfer -> transfer.version() > 0).findFirst()
				.ifPresent(transfer -> new Elsewhere(guide.desktop(), card).build(transfer));
		// what is merely worth knowing was told at the steps before
		prepared.findings().stream().filter(finding -> finding.severity() != Severity.INFO)
				.forEach(finding -> kit.state(page, PupilsStep.state(finding), guide.say(finding.message())));
		if (!refused.isEmpty()) {
			Card stay = kit.card(page, State.ATTENTION);
			kit.strong(stay, guide.say("receipt.refused", refused.size()));
			RefusedOnes ones = new RefusedOnes(kit, guide.desktop().language());
			refused.forEach(transfer -> transfer.refusal().ifPresent(refusal -> ones.add(transfer.name(), refusal)));
			ones.build(stay);
			kit.link(stay, "handover.see-refused", guide.say("receipt.see-refused"),
					() -> guide.go(Places.transfers(refused.stream().map(Transfer::id).toList())));
		}
	}

	private void fetching(Composite place, Guide guide, Prepared prepared, List<Transfer> transfers) {
		Kit kit = guide.kit();
		arrived = transfers.stream().filter(transfer -> transfer.receiverStatus().filter(status -> status != ReceiverStatus.AFGEWEZEN
				&& status != ReceiverStatus.GEVRAAGD).isPresent()).map(Transfer::id).toList();
		List<Transfer> waiting = transfers.stream().filter(transfer -> transfer.senderStatus() == SenderStatus.GEREED).toList();
		Card card = kit.card(place);
		if (waiting.isEmpty()) {
			kit.state(card, arrived.isEmpty() ? State.IDLE : State.GOOD, guide.say("fetch.all", arrived.size()));
			return;
		}
		kit.strong(card, guide.say("fetch.waiting", waiting.size(), name(guide)));
		kit.wide(kit.quiet(card, guide.say("fetch.what")));
		Composite answers = kit.columns(card, 1);
		kit.primary(card, "handover.fetch", guide.say("fetch.now", waiting.size()), () -> fetch(answers, guide, prepared, waiting));
	}

	private static String name(Guide guide) {
		return guide.exchange().connectors().receiver(guide.handover().order.pair().receiver()) instanceof Outcome.Done<DossierReceiver>(DossierReceiver found)
				? guide.say(found.name()) : guide.handover().order.pair().receiver();
	}

	private static void fetch(Composite answers, Guide guide, Prepared prepared, List<Transfer> waiting) {
		String receiver = guide.handover().order.pair().receiver();
		Set<RequestWay> ways = guide.exchange().connectors().receiver(receiver) instanceof Outcome.Done<DossierReceiver>(DossierReceiver found)
				? found.requestWays() : Set.of();
		guide.attempt("work.fetch", progress -> ways.contains(RequestWay.BATCH) && prepared.batches().size() == 1
				? guide.exchange().requesting().byBatch(receiver, prepared.batch().school(), prepared.batch().id(), progress)
				: guide.exchange().requesting().byNumbers(receiver, prepared.batch().school(),
						waiting.stream().flatMap(transfer -> transfer.bsn().stream()).map(Bsn::digits).toList(), progress),
				(List<RequestAnswer> all) -> guide.again(), refusals -> {
					Kit.clear(answers);
					refusals.forEach(refusal -> new RefusalCard(answers, guide.kit(), refusal, guide.desktop().language()));
					guide.kit().wide(guide.kit().quiet(answers, guide.say(guide.desktop().session().practice() ? "fetch.practice" : "fetch.colleague")));
					guide.changed();
				});
	}

	@Override
	public Optional<String> obstacle(Guide guide) {
		return arrived.isEmpty() ? Optional.of(guide.say("fetch.first")) : Optional.empty();
	}

	@Override
	public void proceed(Guide guide) {
		guide.go(Places.importing(guide.handover().order.pair().receiver(), arrived));
	}
}
