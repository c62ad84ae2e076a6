package nl.dossierbrug.exchange;

import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.pupil.BsnWorkbook;
import nl.dossierbrug.core.pupil.PupilListReader;
import nl.dossierbrug.core.pupil.RosterReader;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.exchange.connectors.Connectors;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.entrance.Entrance;
import nl.dossierbrug.exchange.entrance.Opening;
import nl.dossierbrug.exchange.entrance.PracticeMark;
import nl.dossierbrug.exchange.store.Store;
import nl.dossierbrug.exchange.store.StoreProvider;
import nl.dossierbrug.exchange.store.StoreTrouble;
import nl.dossierbrug.standard.OsoStandard;

/** Opens a home for work. A service. */
@Component(service = ExchangeOpener.class)
public final class ExchangeOpener {

	private final Messages words = new Messages(Desk.class);
	private final StoreProvider stores;
	private final Connectors connectors;
	private final OsoStandard standard;
	private final BsnWorkbook workbook;
	private final RosterReader rosters;
	private final PupilListReader lists;

	@Activate
	public ExchangeOpener(@Reference StoreProvider stores, @Reference Connectors connectors,
			@Reference OsoStandard standard, @Reference BsnWorkbook workbook, @Reference RosterReader rosters, @Reference PupilListReader lists) {
		this.stores = stores;
		this.connectors = connectors;
		this.standard = standard;
		this.workbook = workbook;
		this.rosters = rosters;
		this.lists = lists;
	}

	/**
	 * Opens a home for somebody who has the account of the user, or knows the pin. In a fresh one the acting user becomes
	 * the first user, with the role beheerder.
	 *
	 * @return the exchange, to be closed after use; or why not: the store's own refusals; {@code user.unknown} when the
	 *         home does not know the user; {@code user.nameless} when the name is blank; {@code user.pin-needed},
	 *         {@code user.pin-wrong} or {@code user.pin-wait}; {@code user.closed} when the user has neither this account
	 *         nor a pin; {@code user.several} when the account is of more than one; {@code user.unbound} when nobody has an
	 *         account yet in a home that is older than that; {@code practice.real-home}
	 */
	public Outcome<Exchange> open(Opening opening) {
		if (opening.user().orElse(opening.account()).isBlank()) {
			return Outcome.refused(Refusal.of(words, "user.nameless").as(Refusal.Kind.NOT_ALLOWED));
		}
		return stores.open(opening.home()).then(store -> begin(store, opening));
	}

	private Outcome<Exchange> begin(Store store, Opening opening) {
		boolean open = false;
		try {
			Desk porch = new Desk(store, opening.account(), opening.clock(), words);
			porch.begin();
			Outcome<Exchange> outcome = new PracticeMark(porch).of(opening.practiceSchool()).then(school -> enter(store, opening, school));
			open = outcome instanceof Outcome.Done;
			return outcome;
		} catch (StoreTrouble trouble) {
			return Outcome.refused(trouble.refusal());
		} finally {
			if (!open) {
				store.close();
			}
		}
	}

	private Outcome<Exchange> enter(Store store, Opening opening, Optional<Brin> practiceSchool) {
		Desk front = new Desk(store, opening.user().orElse(opening.account()), opening.clock(), words, practiceSchool);
		return new Entrance(opening, front).enter().map(user -> {
			Desk desk = new Desk(store, user.name(), opening.clock(), words, practiceSchool);
			// what a crash or a full disk kept from going
			desk.forget();
			return new Exchange(store, desk, connectors, standard, workbook, rosters, lists);
		});
	}
}
