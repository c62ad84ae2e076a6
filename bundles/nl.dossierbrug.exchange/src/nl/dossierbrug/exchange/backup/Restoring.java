package nl.dossierbrug.exchange.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.disk.FileProblem;
import nl.dossierbrug.exchange.entrance.RestoredAccess;
import nl.dossierbrug.exchange.model.RestoreOrder;
import nl.dossierbrug.exchange.model.RestoreSource;
import nl.dossierbrug.exchange.model.RestoredHome;
import nl.dossierbrug.exchange.store.HomeRestorer;
import nl.dossierbrug.exchange.store.Store;

/** Puts a home back from a backup or an automatic copy. A service. */
@Component(service = Restoring.class)
public final class Restoring {

	private final Messages words = new Messages(Desk.class);
	private final HomeRestorer homes;

	@Activate
	public Restoring(@Reference HomeRestorer homes) {
		this.homes = homes;
	}

	/** Whether a passphrase is needed: for a backup, and not for an automatic copy, which is a folder. */
	public boolean needsPassphrase(Path from) {
		return homes.needsPassphrase(from);
	}

	/**
	 * Puts a home back. Before anybody can use it, its log is checked and its transfers are counted, and the account that
	 * puts it back can come in. That and the putting back are recorded in its log.
	 *
	 * @param account the operating system's name of whoever puts it back
	 * @param progress in bytes
	 * @return refused as {@link HomeRestorer#restore} says, {@code user.nameless}, or {@code file.restore} when something
	 *         cannot be read or written; the place is as it was then
	 */
	public Outcome<RestoredHome<Restored>> restore(RestoreOrder order, String account, Clock clock, Progress progress) {
		if (account.isBlank()) {
			return Outcome.refused(Refusal.of(words, "user.nameless").as(Refusal.Kind.NOT_ALLOWED));
		}
		try {
			return homes.restore(order, (store, source) -> Outcome.done(welcome(store, source, account, clock)), progress);
		} catch (IOException e) {
			return Outcome.refused(Refusal.of(words, "file.restore", order.home().toString(), new FileProblem().explain(e))
					.as(Refusal.Kind.UNREADABLE));
		}
	}

	private Restored welcome(Store store, RestoreSource source, String account, Clock clock) {
		Desk desk = new Desk(store, account, clock, words);
		desk.begin();
		Optional<Refusal> broken = desk.verifyAudit(Progress.NONE).orElseThrow().broken();
		return desk.write(records -> {
			desk.audit(records, "home.restored", "", (source.madeAt() + " " + source.madeBy()).strip());
			new RestoredAccess(desk, records, account).give(source);
			return new Restored(records.transfers().all().size(), broken);
		});
	}
}
