package nl.dossierbrug.exchange.follow;

import java.util.List;

import nl.dossierbrug.exchange.model.TimelineEvent;
import nl.dossierbrug.exchange.model.Transfer;

/**
 * Where a transfer stands and what happened to it.
 *
 * @param standing where it stands
 * @param timeline what happened, oldest first
 */
public record Tracked(Standing standing, List<TimelineEvent> timeline) {

	public Tracked {
		timeline = List.copyOf(timeline);
	}

	/** The transfer as it stands today. */
	public Transfer transfer() {
		return standing.transfer();
	}

	/** Whether the file that the dossier was made of has changed since. */
	public boolean changed() {
		return standing.changed();
	}
}
