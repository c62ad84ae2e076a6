package nl.dossierbrug.core.line;

import java.io.IOException;
import java.util.Optional;

import nl.dossierbrug.core.pupil.Roster;

/** A system that gives its roster over its line: who is at the school, in which group. */
public interface LiveRoster {

	/**
	 * Fetches the roster of the call's school. Progress counts pupils.
	 *
	 * @return the roster; empty when it was asked for only if something changed, and nothing did
	 * @throws IOException when the line fails, or the answer cannot be read ({@link UnreadableAnswerException})
	 * @throws InterruptedException when the time is over
	 */
	Reply<Optional<Roster>> roster(Call call, RosterQuestion question) throws IOException, InterruptedException;
}
