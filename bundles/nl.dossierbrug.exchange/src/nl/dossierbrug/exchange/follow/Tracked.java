package nl.dossierbrug.exchange.follow;

import java.util.List;

import nl.dossierbrug.exchange.model.TimelineEvent;
import nl.dossierbrug.exchange.model.Transfer;

/**
 * A transfer and what happened to it.
 *
 * @param transfer the transfer as it stands now
 * @param timeline what happened, oldest first
 * @param changed whether the file that the dossier was made of has changed since: the dossier has not, so what is new goes
 *        along only in a new version, which the parents must see anew
 */
public record Tracked(Transfer transfer, List<TimelineEvent> timeline, boolean changed) {

	public Tracked {
		timeline = List.copyOf(timeline);
	}
}
