package nl.dossierbrug.exchange;

import java.util.List;

import nl.dossierbrug.exchange.model.TimelineEvent;
import nl.dossierbrug.exchange.model.Transfer;

/**
 * A transfer and what happened to it.
 *
 * @param transfer the transfer as it stands now
 * @param timeline what happened, oldest first
 */
public record Tracked(Transfer transfer, List<TimelineEvent> timeline) {

	public Tracked {
		timeline = List.copyOf(timeline);
	}
}
