package nl.dossierbrug.crashes;

import java.util.List;
import java.util.Random;

/**
 * How one process will be killed.
 *
 * @param signal with what
 * @param moment when
 * @param command during which command: 0 for the look that begins each round, 1 for the first after it …
 * @param part where in the moment, from 0 to 1
 * @param again how long until the second Ctrl-C, in milliseconds
 */
record Plan(Signal signal, Moment moment, int command, double part, long again) {

	private static final List<Signal> SIGNALS = List.of(Signal.KILL, Signal.KILL, Signal.KILL, Signal.TERM, Signal.HUP, Signal.INT,
			Signal.INT_TWICE);
	private static final List<Moment> COMMANDS = List.of(Moment.ANY, Moment.ANY, Moment.FIRST_COMMIT, Moment.FIRST_COMMIT, Moment.OPENING,
			Moment.CLOSING);
	private static final List<Moment> WINDOW = List.of(Moment.ANY, Moment.ANY, Moment.FIRST_COMMIT, Moment.FIRST_COMMIT, Moment.OPENING,
			Moment.RESTING);
	private static final int LONGEST_AGAIN = 300;

	/** Draws one. @param round how many kills the home has met before */
	static Plan draw(Random random, Kind kind, int round) {
		Signal signal = SIGNALS.get(random.nextInt(SIGNALS.size()));
		List<Moment> moments = kind == Kind.DESKTOP ? WINDOW : COMMANDS;
		Moment moment = kind == Kind.OLDER && round == 0 ? Moment.MIGRATION : moments.get(random.nextInt(moments.size()));
		boolean atFirst = moment == Moment.MIGRATION || moment == Moment.OPENING && (kind == Kind.DESKTOP || random.nextBoolean());
		return new Plan(signal, moment, atFirst ? 0 : 1 + random.nextInt(2), random.nextDouble(), random.nextInt(LONGEST_AGAIN));
	}

	/** Milliseconds to wait after the acknowledgement that it is counted from. @param usual how long the moment lasts */
	long delay(double usual) {
		return Math.round(switch (moment) {
			case ANY, OPENING, MIGRATION, CLOSING -> part * usual;
			// half of them at once, the others in the second after
			case FIRST_COMMIT -> part < 0.5 ? part * 40 : (part - 0.5) * 2000;
			case RESTING -> 300 + part * 2700;
		});
	}
}
