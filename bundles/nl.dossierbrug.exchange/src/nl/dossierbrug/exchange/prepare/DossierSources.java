package nl.dossierbrug.exchange.prepare;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.standard.OsoStandard;

/** Opens the place where the dossiers of an order come from, by the way that they go. Changes nothing. */
final class DossierSources {

	private final Desk desk;
	private final OsoStandard standard;
	private final Readings readings;

	DossierSources(Desk desk, OsoStandard standard, Readings readings) {
		this.desk = desk;
		this.standard = standard;
		this.readings = readings;
	}

	/** Why it cannot be opened, as far as one sees without opening it. */
	Optional<Refusal> obstacle(PrepareOrder order) {
		return DossierFolder.obstacle(order.files().dossiers().orElseThrow(), desk);
	}

	/**
	 * Opens it.
	 *
	 * @param pupils whose dossiers are wanted
	 * @param progress counts what is looked at
	 */
	Outcome<DossierSource> open(Pairing pairing, PrepareOrder order, List<Pupil> pupils, Progress progress) {
		Set<Bsn> numbers = new HashSet<>();
		pupils.forEach(pupil -> pupil.bsn().ifPresent(numbers::add));
		return DossierFolder.index(order.files().dossiers().orElseThrow(), numbers, pairing.sender().howToGetDossiers(), readings.files(), desk,
				standard, progress).map(folder -> folder);
	}
}
