package nl.dossierbrug.exchange.pupils;

import java.util.Objects;

import nl.dossierbrug.core.pupil.RosterReader;
import nl.dossierbrug.exchange.connectors.LineQuestions;

/**
 * How a school's roster is had.
 *
 * @param files reads one that was exported
 * @param line asks a sender for one over its line
 */
public record Rosters(RosterReader files, LineQuestions line) {

	public Rosters {
		Objects.requireNonNull(files);
		Objects.requireNonNull(line);
	}
}
