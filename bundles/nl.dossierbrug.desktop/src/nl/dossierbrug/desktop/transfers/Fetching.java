package nl.dossierbrug.desktop.transfers;

import java.util.ArrayList;
import java.util.List;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.exchange.Exchange;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.request.RequestAnswer;

/**
 * Asks for dossiers that stand ready, for each receiver and school together.
 *
 * @param exchange where
 * @param transfers what for
 */
record Fetching(Exchange exchange, List<Transfer> transfers) implements TransferAction {

	/** Who asks. */
	private record Asking(String receiver, School school) {
	}

	@Override
	public Outcome<?> outcome(Progress progress) {
		List<Refusal> refusals = new ArrayList<>();
		for (Asking asking : transfers.stream().map(Fetching::asking).distinct().toList()) {
			List<String> numbers = transfers.stream().filter(one -> asking(one).equals(asking)).flatMap(one -> one.bsn().stream())
					.map(Bsn::digits).toList();
			switch (exchange.requesting().byNumbers(asking.receiver(), asking.school(), numbers, progress)) {
				case Outcome.Refused<List<RequestAnswer>>(var why) -> refusals.addAll(why);
				case Outcome.Done<List<RequestAnswer>>(var answers) ->
					answers.forEach(answer -> answer.request().refusal().ifPresent(refusals::add));
			}
		}
		return refusals.isEmpty() ? Outcome.done(true) : Outcome.refused(refusals);
	}

	private static Asking asking(Transfer transfer) {
		return new Asking(transfer.receiver(), transfer.addressee());
	}
}
