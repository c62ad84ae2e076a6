package nl.dossierbrug.roster.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.pupil.Heading;
import nl.dossierbrug.core.pupil.ListChoices;
import nl.dossierbrug.core.pupil.ListHints;
import nl.dossierbrug.core.pupil.PupilList;
import nl.dossierbrug.core.pupil.PupilListReader;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.roster.internal.edexml.RosterFile;
import nl.dossierbrug.roster.internal.edexml.RosterReading;
import nl.dossierbrug.roster.internal.pupil.Headings;
import nl.dossierbrug.roster.internal.pupil.ListReading;
import nl.dossierbrug.roster.internal.pupil.ListTask;
import nl.dossierbrug.roster.internal.table.ListFile;
import nl.dossierbrug.roster.internal.table.ListOpener;

/** Reads the pupil lists that administration systems export, rosters among them. Its tables are read with each list: most starts of the program read none. */
@Component
public final class ExportReader implements PupilListReader {

	private final Messages messages = new Messages(ExportReader.class);
	private final ListOpener opener = new ListOpener();
	private final Clock clock;

	/** Reckons with today. */
	@Activate
	public ExportReader() {
		this(Clock.systemDefaultZone());
	}

	/**
	 * @param clock what day it is: no pupil is born later
	 */
	public ExportReader(Clock clock) {
		this.clock = clock;
	}

	@Override
	public Outcome<PupilList> read(Path file, List<Heading> own, ListHints hints, ListChoices choices, Progress progress) {
		try {
			RosterFile roster = new RosterFile(file);
			return roster.isRoster() ? ofRoster(roster, hints, progress) : ofTable(file, own, hints, choices, progress);
		} catch (IOException e) {
			return Outcome.refused(new ListRefusal(messages).of(file, hints.system(), e));
		}
	}

	private Outcome<PupilList> ofTable(Path file, List<Heading> own, ListHints hints, ListChoices choices, Progress progress) throws IOException {
		try (ListFile list = opener.open(file)) {
			return Outcome.done(new ListReading(messages).read(list, new ListTask(new Headings().with(own), hints, choices, LocalDate.now(clock), progress)));
		}
	}

	private Outcome<PupilList> ofRoster(RosterFile file, ListHints hints, Progress progress) {
		RosterReading rosters = new RosterReading();
		try {
			return Outcome.done(rosters.asList(rosters.read(file, LocalDate.now(clock), progress), hints));
		} catch (IOException e) {
			return Outcome.refused(new ListRefusal(rosters.messages()).of(file.path(), hints.system(), e));
		}
	}
}
