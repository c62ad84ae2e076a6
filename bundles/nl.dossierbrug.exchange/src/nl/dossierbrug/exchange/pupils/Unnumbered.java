package nl.dossierbrug.exchange.pupils;

import java.util.Optional;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.exchange.desk.Desk;

/** Says of a pupil in whose row nothing is wrong that there is no BSN, as a roster over a line gives none. */
public record Unnumbered(Desk desk) {

	/** Why the pupil cannot go along; empty where something else is the reason, which the pupil's findings tell. */
	public Optional<Refusal> refusal(Pupil pupil) {
		return pupil.bsn().isPresent() || pupil.findings().stream().anyMatch(Finding::isError) ? Optional.empty()
				: Optional.of(desk.refusal("pupil.unnumbered", pupil.name().spoken()));
	}
}
