package nl.dossierbrug.roster.internal.edexml;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.pupil.Column;
import nl.dossierbrug.core.pupil.ListHints;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.core.pupil.PupilList;
import nl.dossierbrug.core.pupil.Roster;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.roster.internal.pupil.Notes;
import nl.dossierbrug.roster.internal.pupil.Repeats;
import nl.dossierbrug.roster.internal.table.Unusable;

/** Makes a roster of a file. */
public final class RosterReading {

	private static final Map<Column, String> ELEMENTS = Map.of(Column.BSN, "bsn", Column.LEERLINGNUMMER, "key",
			Column.ACHTERNAAM, "achternaam", Column.GEBOORTEDATUM, "geboortedatum", Column.GROEP, "groep", Column.LEERJAAR,
			"jaargroep", Column.SCHOOLJAAR, "schooljaar", Column.BRIN, "brincode");

	private final Messages messages = new Messages(RosterReading.class);
	private final YearCodes years = new YearCodes();

	/** The words in which rosters are spoken of. */
	public Messages messages() {
		return messages;
	}

	/**
	 * Reads all of it.
	 *
	 * @param today no pupil is born later
	 * @throws Unusable when it is not there, no roster, or one that cannot be used, with the reason
	 * @throws IOException when the disk fails or the system does not let us read
	 */
	public Roster read(RosterFile file, LocalDate today, Progress progress) throws IOException {
		RosterFile.Read read = file.read(progress);
		Notes notes = notes();
		if (read.misdeclared()) {
			notes.ofList(Severity.INFO, "roster.encoding", null, 1);
		}
		return roster(read.content(), today, notes);
	}

	/**
	 * Makes a roster of the messages of a service, which together have it.
	 *
	 * @throws Unusable when one of them is no roster or cannot be used, or there is nobody in them
	 */
	public Roster read(List<byte[]> messages, LocalDate today, Progress progress) throws IOException {
		progress.begin(0);
		RosterContent content = new RosterContent();
		for (byte[] message : messages) {
			try (RosterXml xml = new RosterXml(new GuardedReader(new MessageText(message).open()))) {
				new ContentReader(xml, content, progress).read();
			}
		}
		return roster(content, today, notes());
	}

	private Notes notes() {
		return new Notes(messages, "", column -> ELEMENTS.getOrDefault(column, ""));
	}

	private Roster roster(RosterContent content, LocalDate today, Notes notes) throws Unusable {
		SchoolCheck school = new SchoolCheck(notes);
		var brin = school.school(content.school());
		String year = school.year(content.school(), today);
		GroupTable groups = new GroupTable(content.groups(), years, notes);
		PupilMaker maker = new PupilMaker(groups, new Branches(content.branches(), content.school().vestiging()), years, notes, today);
		List<Pupil> pupils = content.pupils().stream().flatMap(element -> maker.of(element).stream()).toList();
		if (pupils.isEmpty()) {
			throw new Unusable("list.nopupils");
		}
		Repeats repeats = new Repeats(notes);
		List<Pupil> resolved = onRowsOfTheirOwn(repeats.ofBsn(repeats.ofNumber(pupils)));
		return new Roster(brin, year, groups.current(), new PupilList(resolved, notes.ofList()));
	}

	/** A file without line breaks has everybody on its first line; then the rows are the pupils' places in the file. */
	private static List<Pupil> onRowsOfTheirOwn(List<Pupil> pupils) {
		if (pupils.stream().map(Pupil::row).distinct().count() == pupils.size()) {
			return pupils;
		}
		return IntStream.range(0, pupils.size()).mapToObj(i -> pupils.get(i).onRow(i + 1)).toList();
	}

	/**
	 * A roster as the list of pupils to hand over, for which each needs a BSN. Where the roster has none at all, as is
	 * usual, that is said once.
	 *
	 * @param hints how the system's users get a list that has them
	 */
	public PupilList asList(Roster roster, ListHints hints) {
		List<Pupil> pupils = roster.pupils().pupils();
		List<Finding> findings = new ArrayList<>(roster.pupils().findings());
		if (pupils.stream().noneMatch(RosterReading::hasNumber)) {
			findings.add(new Finding("list.bsn.column", Severity.ERROR, "", 0, messages.text("list.bsn.column", hints.addBsnColumn())));
			return new PupilList(pupils, findings);
		}
		return new PupilList(pupils.stream().map(pupil -> hasNumber(pupil) ? pupil : withoutNumber(pupil)).toList(), findings);
	}

	/** Whether a number stands there, right or wrong. */
	private static boolean hasNumber(Pupil pupil) {
		return pupil.bsn().isPresent() || pupil.findings().stream()
				.anyMatch(f -> f.isError() && f.path().equals(ELEMENTS.get(Column.BSN)));
	}

	private Pupil withoutNumber(Pupil pupil) {
		List<Finding> findings = new ArrayList<>(pupil.findings());
		findings.add(new Finding("list.bsn.empty", Severity.ERROR, ELEMENTS.get(Column.BSN), pupil.row(), messages.text("list.bsn.empty")));
		return pupil.with(findings);
	}
}
