package nl.dossierbrug.exchange.entrance;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;

import nl.dossierbrug.core.id.Brin;

/**
 * What is needed to begin work in a home.
 *
 * @param home the folder with settings, store and working files; made when it does not exist
 * @param account the account of the computer under which the program runs
 * @param user the name of the user to act as ({@code --user}); empty for the one whose account it is
 * @param pins asks for the pin of a user who is not the account's own
 * @param ownPinToo whether the account's own user is asked for a pin as well, if there is one: a window that stays open for
 *        hours does that
 * @param practiceSchool the school of a practice home: then no other can be used, nothing real comes in and nothing goes out;
 *        empty for a real home, or for one of which that is known already
 * @param clock the time to reckon with, and the zone in which days begin
 */
public record Opening(Path home, String account, Optional<String> user, PinQuestion pins, boolean ownPinToo,
		Optional<Brin> practiceSchool, Clock clock) {

	public Opening {
		Objects.requireNonNull(home);
		Objects.requireNonNull(account);
		Objects.requireNonNull(user);
		Objects.requireNonNull(pins);
		Objects.requireNonNull(practiceSchool);
		Objects.requireNonNull(clock);
	}

	/** Of a real home, by the user whose account it is. */
	public static Opening of(Path home, String account, Clock clock) {
		return new Opening(home, account, Optional.empty(), PinQuestion.NOBODY, false, Optional.empty(), clock);
	}

	/** By another user. */
	public Opening as(String name, PinQuestion question) {
		return new Opening(home, account, Optional.of(name), question, ownPinToo, practiceSchool, clock);
	}

	/** Of a practice home. */
	public Opening practising(Brin school) {
		return new Opening(home, account, user, pins, ownPinToo, Optional.of(school), clock);
	}
}
