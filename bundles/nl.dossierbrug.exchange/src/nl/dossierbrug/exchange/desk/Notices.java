package nl.dossierbrug.exchange.desk;

import java.util.List;
import java.util.Set;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.model.DossierRequest;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.store.Records;

/**
 * Tells a receiver that what it asked for in vain is ready now. Only one that asked, and whose last request found nothing
 * ready, gets a notice; whether it can be given changes nothing about what was made ready.
 */
public final class Notices {

	/** The word on the timeline. */
	static final String EVENT = "bericht";
	/** Not ready yet, or no longer. */
	private static final Set<String> IN_VAIN = Set.of("TR-01", "TR-02", "request.withdrawn", "request.expired");

	private final Desk desk;

	public Notices(Desk desk) {
		this.desk = desk;
	}

	public void give(Records records, Transfer ready, Text receiver) {
		List<DossierRequest> asked = ready.bsn().map(Bsn::digits).map(number -> records.requests().ofNumber(number))
				.orElse(List.of()).stream()
				.filter(request -> request.receiver().equals(ready.receiver())
						&& request.school().brin().equals(ready.addressee().brin()))
				.toList();
		if (!asked.isEmpty() && asked.getLast().refusal().filter(refusal -> IN_VAIN.contains(refusal.id())).isPresent()) {
			DossierRequest last = asked.getLast();
			desk.note(records, ready, EVENT, desk.text("timeline.notice", receiver, last.by()), "notice.given", last.id());
		}
	}

	/** Whether a notice was given about a transfer. */
	public static boolean given(Records records, Transfer transfer) {
		return records.transfers().timeline(transfer.id()).stream().anyMatch(event -> event.event().equals(EVENT));
	}
}
