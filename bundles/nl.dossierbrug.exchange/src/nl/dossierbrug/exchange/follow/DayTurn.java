package nl.dossierbrug.exchange.follow;

import java.util.ArrayList;
import java.util.List;

import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.desk.Expiry;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.store.StoreTrouble;

/** Notes what a new day brought. Whoever begins to work in a home does so first, and again when the day turns meanwhile. */
public final class DayTurn {

	/** So many in one transaction: somebody else may want to work too. */
	private static final int AT_ONCE = 50;

	private final Desk desk;

	public DayTurn(Desk desk) {
		this.desk = desk;
	}

	/**
	 * What stood ready and whose last day has passed is verlopen from here on; that is noted on its timeline and in the log, once.
	 * Nothing is written where nothing passed. It happens by itself, so it needs no right. Where the store cannot keep it now,
	 * the next time does: nobody sees a difference.
	 *
	 * @return how many are verlopen since
	 */
	public int settle() {
		try {
			List<String> passed = new ArrayList<>(desk.read(records -> records.transfers().readyUntilBefore(desk.today())));
			int settled = 0;
			while (!passed.isEmpty()) {
				List<String> some = passed.subList(0, Math.min(AT_ONCE, passed.size()));
				settled += settle(List.copyOf(some));
				some.clear();
			}
			return settled;
		} catch (StoreTrouble trouble) {
			return 0;
		}
	}

	private int settle(List<String> ids) {
		Expiry expiry = new Expiry(desk);
		return desk.write(records -> {
			List<Transfer> ready = ids.stream().flatMap(id -> records.transfers().byId(id).stream())
					.filter(transfer -> transfer.senderStatus() == SenderStatus.GEREED).toList();
			return (int) expiry.settle(records, ready).stream().filter(now -> now.senderStatus() == SenderStatus.VERLOPEN).count();
		});
	}
}
