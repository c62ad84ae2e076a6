package nl.dossierbrug.exchange.pupils;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.pupil.ListChoices;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.core.pupil.PupilList;
import nl.dossierbrug.core.pupil.Roster;
import nl.dossierbrug.core.spi.DossierSender;
import nl.dossierbrug.core.spi.ExportedList;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.desk.Digests;

/**
 * Reads who the pupils are, from a sender's list that the school's roster completes or from its roster over the line that a list
 * completes, and picks those that are meant.
 */
public final class SelectedPupils {

	private final Desk desk;
	private final Rosters rosters;
	private final ReadLists readLists;

	/** @param readLists by whom list and roster are read; what it read before it does not read again */
	public SelectedPupils(Desk desk, Rosters rosters, ReadLists readLists) {
		this.desk = desk;
		this.rosters = rosters;
		this.readLists = readLists;
	}

	/**
	 * Who was chosen.
	 *
	 * @param list the chosen pupils; one who was asked for by BSN and is not among them is a finding of the list
	 * @param roster the school's roster, where there is one
	 */
	public record Chosen(PupilList list, Optional<Roster> roster) {
	}

	/**
	 * Of a school the list is read as was said of its earlier lists too. Year, group and number are looked at after the roster filled what the list lacks of them and people set right what is wrong.
	 */
	public Outcome<Chosen> read(DossierSender sender, PupilSource source, List<Correction> corrections, Selection selection, Progress progress) {
		return switch (source) {
			case PupilSource.FromFile(Path list, Optional<Path> roster) -> read(sender, list, roster, corrections, selection, progress);
			case PupilSource.Live live -> read(sender, live, corrections, selection.at(live.school()), progress);
		};
	}

	private Outcome<Chosen> read(DossierSender sender, PupilSource.Live source, List<Correction> corrections, Selection selection,
			Progress progress) {
		Outcome<Roster> roster = readLists.live().fetch(sender, source.school(), rosters.line(), desk, progress);
		if (roster instanceof Outcome.Done && selection.listDigest().isPresent()
				&& !selection.listDigest().equals(readLists.live().digest(sender.id(), source.school()))) {
			return Outcome.refused(desk.refusal("live.changed", sender.name()).as(Refusal.Kind.UNREADABLE));
		}
		boolean stopped = roster instanceof Outcome.Refused && progress.cancelled();
		Outcome<Optional<PupilList>> list = source.list().isEmpty() || stopped ? Outcome.done(Optional.empty())
				: readLists.list(sender, exported(sender, source.list().get(), selection), progress).map(Optional::of);
		return Outcome.both(roster, list, (found, numbers) -> new Chosen(
				chosen(new NumbersJoin(desk, found).join(numbers), corrections, selection), Optional.of(found)));
	}

	private Outcome<Chosen> read(DossierSender sender, Path list, Optional<Path> roster, List<Correction> corrections,
			Selection selection, Progress progress) {
		if (selection.listDigest().isPresent() && !selection.listDigest().equals(Digests.ofFile(list))) {
			return Outcome.refused(desk.refusal("list.changed", list.getFileName().toString()).as(Refusal.Kind.UNREADABLE));
		}
		Outcome<PupilList> all = readLists.list(sender, exported(sender, list, selection), progress);
		// who stopped the reading of the list needs not be told so of the roster too
		boolean stopped = all instanceof Outcome.Refused && progress.cancelled();
		Outcome<Optional<Roster>> school = roster.isEmpty() || stopped ? Outcome.done(Optional.empty())
				: readLists.roster(rosters.files(), roster.get(), progress).map(Optional::of);
		return Outcome.both(all, school, (pupils, found) -> new Chosen(
				chosen(found.map(known -> new RosterJoin(desk, known).join(pupils)).orElse(pupils), corrections, selection), found));
	}

	private ExportedList exported(DossierSender sender, Path list, Selection selection) {
		return new ExportedList(list, choices(sender, selection), desk.read(records -> desk.settingsOf(sender, records)));
	}

	/** What was remembered when somebody chose from the list still holds, whatever is remembered since. */
	private ListChoices choices(DossierSender sender, Selection selection) {
		ListChoices said = selection.choices();
		return selection.school().filter(school -> said.remembered().isEmpty())
				.map(school -> said.remembering(new ListMemory(desk).said(school, sender.id()))).orElse(said);
	}

	private PupilList chosen(PupilList all, List<Correction> corrections, Selection selection) {
		WhoIsHere who = new WhoIsHere(desk);
		PupilList right = who.of(selection.school(), new Corrections(desk).apply(heard(all, selection), corrections));
		PupilList onRows = selection.rows().isEmpty() ? right
				: right.with(right.pupils().stream().filter(pupil -> selection.rows().get().contains(pupil.row())).toList(), right.findings());
		PupilList meant = only(new UnknownYear(desk).of(onRows, selection), selection.only());
		boolean knowingly = selection.absent() || !selection.only().isEmpty() || selection.rows().isPresent();
		return knowingly ? meant : who.only(meant);
	}

	/** A connector that knows nothing of choices reads as it always does: whoever made them must be told. */
	private PupilList heard(PupilList list, Selection selection) {
		if (selection.choices().isEmpty() || !list.columns().isEmpty()) {
			return list;
		}
		List<Finding> findings = new ArrayList<>(list.findings());
		findings.add(new Finding("list.choices.unheard", Severity.WARNING, "", 0, desk.text("finding.list.choices.unheard")));
		return list.with(list.pupils(), findings);
	}

	private PupilList only(PupilList list, List<Bsn> wanted) {
		if (wanted.isEmpty()) {
			return list;
		}
		Set<Bsn> missing = new HashSet<>(wanted);
		List<Pupil> chosen = new ArrayList<>();
		for (Pupil pupil : list.pupils()) {
			if (pupil.bsn().isPresent() && wanted.contains(pupil.bsn().get())) {
				chosen.add(pupil);
				missing.remove(pupil.bsn().get());
			}
		}
		List<Finding> findings = new ArrayList<>(list.findings());
		wanted.stream().distinct().filter(missing::contains).forEach(bsn -> findings.add(new Finding("selection.not-in-list",
				Severity.WARNING, "", 0, desk.text("finding.selection.not-in-list", bsn))));
		return list.with(chosen, findings);
	}
}
