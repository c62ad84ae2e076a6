package nl.dossierbrug.exchange.pupils;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.pupil.BsnWorkbook;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.core.pupil.PupilList;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.connectors.Connectors;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.desk.Digests;
import nl.dossierbrug.exchange.disk.NewFile;
import nl.dossierbrug.exchange.model.Right;

/** Reading pupil lists. */
public final class PupilLists {

	private static final Set<String> TAKEN_OUT = Set.of(WhoIsHere.NOT_HERE, UnknownYear.LEFT_OUT);

	private final Desk desk;
	private final Connectors connectors;
	private final BsnWorkbook workbook;
	private final Rosters rosters;
	private final ReadLists readLists;

	/** @param readLists by whom lists and rosters are read; what it read before it does not read again */
	public PupilLists(Desk desk, Connectors connectors, BsnWorkbook workbook, Rosters rosters, ReadLists readLists) {
		this.desk = desk;
		this.connectors = connectors;
		this.workbook = workbook;
		this.rosters = rosters;
		this.readLists = readLists;
	}

	/**
	 * Reads an export, or a roster over the line, and shows who is in it, repairs and doubts included, also who is not at school now. Needs the right to
	 * see lists.
	 *
	 * @param sender id of the connector of the system that the pupils are in
	 * @param source where it is read who they are
	 * @param selection which pupils, looked at after that; one who was asked for by BSN and is not in it is a finding
	 * @param progress counts rows
	 * @return the pupils; refused when the list cannot be used, or the line gives no roster: {@code live.none} when the system has
	 *         none to give, else what the line or the system says
	 */
	public Outcome<PupilList> read(String sender, PupilSource source, Selection selection, Progress progress) {
		return desk.with(List.of(Right.SEE_LIST), () -> selected(sender, source, selection.withAbsent(), progress));
	}

	/**
	 * By what a list is recognised when rows of it were chosen, so that they are never taken for rows of another.
	 *
	 * @return empty when the file cannot be read
	 */
	public Optional<String> digest(Path list) {
		return Digests.ofFile(list);
	}

	/**
	 * The same of pupils who come from there. Of a roster over the line it is that of the roster that was fetched last, with the
	 * readings that this was made with.
	 *
	 * @return empty when the file cannot be read, or no roster was fetched yet
	 */
	public Optional<String> digest(String sender, PupilSource source) {
		return switch (source) {
			case PupilSource.FromFile file -> digest(file.file());
			case PupilSource.Live live -> readLists.live().digest(sender, live.school());
		};
	}

	/** What people said before of the columns of lists. */
	public ListMemory memory() {
		return new ListMemory(desk);
	}

	/** Setting rows of a list right by hand. */
	public Corrections corrections() {
		return new Corrections(desk);
	}

	/** As {@link #read(String, PupilSource, Selection, Progress)}, of a list alone. */
	public Outcome<PupilList> read(String sender, Path list, Selection selection, Progress progress) {
		return read(sender, PupilSource.of(list), selection, progress);
	}

	private Outcome<PupilList> selected(String sender, PupilSource source, Selection selection, Progress progress) {
		return connectors.sender(sender)
				.then(found -> new SelectedPupils(desk, rosters, readLists).read(found, source, List.of(), selection, progress))
				.map(SelectedPupils.Chosen::list);
	}

	/**
	 * Writes the workbook with nothing but BSNs. Needs the rights to see lists and BSNs; recorded in the audit log.
	 *
	 * @param source where it is read who the pupils are
	 * @param out where there is nothing yet
	 * @return what was written; {@code selection.nobody} when the list has none of the pupils that are meant, {@code list.nobody} when no pupil has a usable number, {@code file.exists} when something
	 *         has that name, {@code file.full} or {@code file.not-written} when it cannot be written
	 */
	public Outcome<BsnList> writeBsnWorkbook(String sender, PupilSource source, Selection selection, Path out, Progress progress) {
		return desk.with(List.of(Right.SEE_LIST, Right.REVEAL_BSN), () -> desk.goesOutOfPractice().or(() -> new NewFile().taken(out)).map(Outcome::<BsnList>refused)
				.orElseGet(() -> selected(sender, source, selection, progress).then(pupils -> write(sender, pupils, out))));
	}

	/** As {@link #writeBsnWorkbook(String, PupilSource, Selection, Path, Progress)}, of a list alone. */
	public Outcome<BsnList> writeBsnWorkbook(String sender, Path list, Selection selection, Path out, Progress progress) {
		return writeBsnWorkbook(sender, PupilSource.of(list), selection, out, progress);
	}

	private Outcome<BsnList> write(String sender, PupilList list, Path out) {
		if (list.pupils().isEmpty()) {
			return Outcome.refused(desk.refusal("selection.nobody"));
		}
		List<Bsn> numbers = new ArrayList<>();
		List<Finding> findings = new ArrayList<>(list.findings());
		List<Text> left = new ArrayList<>();
		for (Pupil pupil : list.pupils()) {
			findings.addAll(pupil.findings());
			if (pupil.usable()) {
				numbers.add(pupil.bsn().orElseThrow());
			} else {
				left.add(desk.text("bsn-workbook.left", pupil.name().spoken(), pupil.rowName(), Text.joined(" ",
						pupil.findings().stream().filter(Finding::isError).map(Finding::message).toList())));
			}
		}
		// these were taken out of the list, with a finding for each
		list.findings().stream().filter(finding -> TAKEN_OUT.contains(finding.rule())).map(Finding::message).forEach(left::add);
		if (numbers.isEmpty()) {
			return Outcome.refused(desk.refusal("list.nobody"));
		}
		return new BsnFile(desk, workbook).write(out, numbers, sender, records -> {
		}).map(written -> new BsnList(written, numbers.size(), left, findings));
	}
}
