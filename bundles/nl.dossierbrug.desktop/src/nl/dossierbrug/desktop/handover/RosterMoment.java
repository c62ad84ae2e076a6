package nl.dossierbrug.desktop.handover;

import java.time.Instant;
import java.util.Optional;

import nl.dossierbrug.core.pupil.PupilList;

/**
 * When the roster was fetched that the pupils come from.
 *
 * @param at when it was asked for last
 * @param list what it came to
 * @param unchangedSince since when every answer was the same; empty after the first
 */
record RosterMoment(Instant at, PupilList list, Optional<Instant> unchangedSince) {

	/** Once more. @param before what was known; empty when nothing was */
	static RosterMoment after(Optional<RosterMoment> before, Instant now, PupilList list) {
		return new RosterMoment(now, list, before.filter(one -> one.list().equals(list)).map(one -> one.unchangedSince().orElse(one.at())));
	}
}
