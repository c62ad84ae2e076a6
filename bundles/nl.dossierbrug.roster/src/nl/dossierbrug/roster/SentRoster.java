package nl.dossierbrug.roster;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.pupil.Roster;
import nl.dossierbrug.roster.internal.edexml.RosterReading;
import nl.dossierbrug.roster.internal.table.Unusable;

/**
 * Reads a roster as a service sends it: the elements of EDEXML in the namespace of UWLR, within a SOAP envelope or without, whole
 * or in parts. Where a branch (vestiging) of a pupil can be told, it stands in the pupil's enrolment. May be used again and by
 * several threads.
 */
public final class SentRoster {

	private final RosterReading reading = new RosterReading();

	/**
	 * Reads the messages that together hold a roster: its school, its groups, its pupils.
	 *
	 * @param messages in any order
	 * @param today no pupil is born later
	 * @param progress counts pupils
	 * @return the roster; empty when there are no pupils in it who are at school now
	 * @throws IOException when one of the messages cannot be read to its end, is no roster, or holds what can do harm; what it says
	 *         is for engineers, and nothing of the messages is in it
	 */
	public Optional<Roster> read(List<byte[]> messages, LocalDate today, Progress progress) throws IOException {
		try {
			return Optional.of(reading.read(messages, today, progress));
		} catch (Unusable unusable) {
			if (unusable.id().equals("list.nopupils")) {
				return Optional.empty();
			}
			throw unusable;
		}
	}
}
