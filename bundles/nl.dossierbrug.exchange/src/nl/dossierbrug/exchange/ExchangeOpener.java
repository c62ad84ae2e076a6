package nl.dossierbrug.exchange;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.pupil.BsnWorkbook;
import nl.dossierbrug.core.pupil.RosterReader;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.exchange.model.Role;
import nl.dossierbrug.exchange.model.User;
import nl.dossierbrug.exchange.store.Records;
import nl.dossierbrug.exchange.store.Store;
import nl.dossierbrug.exchange.store.StoreProvider;
import nl.dossierbrug.standard.OsoStandard;

/** Opens a home for work. A service. */
@Component(service = ExchangeOpener.class)
public final class ExchangeOpener {

	private final Messages words = new Messages(ExchangeOpener.class);
	private final StoreProvider stores;
	private final Connectors connectors;
	private final OsoStandard standard;
	private final BsnWorkbook workbook;
	private final RosterReader rosters;

	@Activate
	public ExchangeOpener(@Reference StoreProvider stores, @Reference Connectors connectors,
			@Reference OsoStandard standard, @Reference BsnWorkbook workbook, @Reference RosterReader rosters) {
		this.stores = stores;
		this.connectors = connectors;
		this.standard = standard;
		this.workbook = workbook;
		this.rosters = rosters;
	}

	/**
	 * Opens a home. In a fresh one the acting user becomes the first user, with the role beheerder.
	 *
	 * @return the exchange, to be closed after use; or why not: the store's own refusals, {@code user.unknown} when the
	 *         home does not know the user, {@code user.nameless} when the name is blank
	 */
	public Outcome<Exchange> open(Opening opening) {
		if (opening.user().isBlank()) {
			return Outcome.refused(Refusal.of(words, "user.nameless"));
		}
		return switch (stores.open(opening.home())) {
			case Outcome.Refused<Store>(var refusals) -> Outcome.refused(refusals);
			case Outcome.Done<Store>(Store store) -> begin(store, opening);
		};
	}

	private Outcome<Exchange> begin(Store store, Opening opening) {
		Desk desk = new Desk(store, opening.user(), opening.clock(), words, opening.practiceSchool());
		boolean known = false;
		try {
			known = desk.write(records -> isKnown(records, desk));
		} finally {
			if (!known) {
				store.close();
			}
		}
		return known ? Outcome.done(new Exchange(store, desk, connectors, standard, workbook, rosters))
				: Outcome.refused(Refusal.of(words, "user.unknown", opening.user(),
						words.text(opening.userWasNamed() ? "user.hint.named" : "user.hint.account")));
	}

	/** Whether the user is known; in a fresh home the user is made. */
	private static boolean isKnown(Records records, Desk desk) {
		if (records.users().all().isEmpty()) {
			records.users().put(new User(desk.userName(), Role.BEHEERDER));
			desk.audit(records, "user.added", desk.userName(), Role.BEHEERDER.word());
		}
		return records.users().byName(desk.userName()).isPresent();
	}
}
