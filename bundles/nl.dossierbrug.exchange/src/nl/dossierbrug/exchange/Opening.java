package nl.dossierbrug.exchange;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;

import nl.dossierbrug.core.id.Brin;

/**
 * What is needed to begin work in a home.
 *
 * @param home the folder with settings, store and working files; made when it does not exist
 * @param user the name of the acting user
 * @param userWasNamed whether somebody chose that name ({@code --user}); false when it is the operating system's
 *        account. It only changes what an unknown user is told
 * @param practiceSchool the school of a practice home: then no other can be used, nothing real comes in and nothing goes out;
 *        empty for a real home
 * @param clock the time to reckon with, and the zone in which days begin
 */
public record Opening(Path home, String user, boolean userWasNamed, Optional<Brin> practiceSchool, Clock clock) {

	public Opening {
		Objects.requireNonNull(home);
		Objects.requireNonNull(user);
		Objects.requireNonNull(practiceSchool);
		Objects.requireNonNull(clock);
	}

	/** Of a real home. */
	public Opening(Path home, String user, boolean userWasNamed, Clock clock) {
		this(home, user, userWasNamed, Optional.empty(), clock);
	}
}
