package nl.dossierbrug.roster.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.pupil.Roster;
import nl.dossierbrug.core.pupil.RosterReader;
import nl.dossierbrug.roster.internal.edexml.RosterFile;
import nl.dossierbrug.roster.internal.edexml.RosterReading;

/** Reads rosters: EDEXML, also as UWLR sends it. */
@Component
public final class EdexmlReader implements RosterReader {

	private final RosterReading reading = new RosterReading();
	private final Clock clock;

	/** Reckons with today. */
	@Activate
	public EdexmlReader() {
		this(Clock.systemDefaultZone());
	}

	/**
	 * @param clock what day it is: no pupil is born later
	 */
	public EdexmlReader(Clock clock) {
		this.clock = clock;
	}

	@Override
	public Outcome<Roster> read(Path file, Progress progress) {
		try {
			return Outcome.done(reading.read(new RosterFile(file), LocalDate.now(clock), progress));
		} catch (IOException e) {
			return Outcome.refused(new ListRefusal(reading.messages()).of(file, reading.messages().text("system.unknown"), e));
		}
	}
}
