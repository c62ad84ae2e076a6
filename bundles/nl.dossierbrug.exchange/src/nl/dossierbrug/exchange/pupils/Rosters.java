package nl.dossierbrug.exchange.pupils;

import java.util.Objects;

import nl.dossierbrug.core.pupil.RosterReader;
import nl.dossierbrug.exchange.connectors.CallMaker;

/**
 * How a school's roster is had.
 *
 * @param files reads one that was exported
 * @param calls makes the call by which a sender fetches one over its line
 */
public record Rosters(RosterReader files, CallMaker calls) {

	public Rosters {
		Objects.requireNonNull(files);
		Objects.requireNonNull(calls);
	}
}
