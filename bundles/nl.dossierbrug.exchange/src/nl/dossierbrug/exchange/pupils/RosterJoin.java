package nl.dossierbrug.exchange.pupils;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.core.pupil.PupilList;
import nl.dossierbrug.core.pupil.Roster;
import nl.dossierbrug.exchange.desk.Desk;

/**
 * Puts a list of pupils and the school's roster together. The list says who is meant; the roster completes those of whom
 * it is certain who they are. Where there is a doubt nothing is guessed and nothing filled: both are shown.
 */
final class RosterJoin {

	/** What the list reader says of a list without any BSN. */
	private static final String NO_COLUMN = "list.bsn.column";

	private final Desk desk;
	private final Candidates candidates;
	private final Roster roster;

	RosterJoin(Desk desk, Roster roster) {
		this.desk = desk;
		candidates = new Candidates(desk);
		this.roster = roster;
	}

	/** The list, completed, with what is to be said of both. */
	PupilList join(PupilList list) {
		RosterIndex index = new RosterIndex(roster.pupils().pupils());
		List<RosterIndex.Found> found = list.pupils().stream().map(index::find).toList();
		Map<Pupil, Integer> claims = new HashMap<>();
		found.forEach(f -> f.certain().ifPresent(pupil -> claims.merge(pupil, 1, Integer::sum)));
		RosterFill fill = new RosterFill(desk);
		List<Pupil> pupils = new ArrayList<>();
		Set<Pupil> seen = new HashSet<>();
		for (int i = 0; i < found.size(); i++) {
			pupils.add(joined(list.pupils().get(i), found.get(i), claims, fill, seen));
		}
		List<Finding> findings = ofList(list, fill);
		int others = roster.pupils().pupils().size() - seen.size();
		if (others > 0) {
			findings.add(new Finding("roster.others", Severity.INFO, RosterFill.PATH, 0, desk.text("finding.roster.others", others)));
		}
		boolean mended = fill.numbers() > 0 && list.findings().stream().anyMatch(f -> f.rule().equals(NO_COLUMN));
		return list.with(mended ? pupils.stream().map(pupil -> withoutNumber(pupil, fill)).toList() : pupils, findings);
	}

	private Pupil joined(Pupil pupil, RosterIndex.Found found, Map<Pupil, Integer> claims, RosterFill fill, Set<Pupil> seen) {
		if (found.certain().isPresent()) {
			Pupil other = found.certain().get();
			seen.add(other);
			return claims.get(other) == 1 ? fill.completed(pupil, other)
					: with(pupil, fill.note(pupil, Severity.WARNING, "finding.roster.claimed", Candidates.spoken(pupil), candidates.shown(List.of(other))));
		}
		seen.addAll(found.doubtful());
		return with(pupil, found.doubtful().isEmpty() ? fill.note(pupil, Severity.INFO, "finding.roster.not-in", Candidates.spoken(pupil))
				: fill.note(pupil, Severity.WARNING, "finding.roster.doubt", candidates.shown(pupil), candidates.shown(found.doubtful())));
	}

	/** The roster's own findings point into the roster, whose lines are not the list's rows. */
	private List<Finding> ofList(PupilList list, RosterFill fill) {
		List<Finding> findings = new ArrayList<>(list.findings());
		if (fill.numbers() > 0) {
			findings.removeIf(f -> f.rule().equals(NO_COLUMN));
		}
		roster.pupils().findings().stream().map(f -> new Finding(f.rule(), f.severity(), RosterFill.PATH, 0, f.message()))
				.forEach(findings::add);
		fill.told().ifPresent(findings::add);
		return findings;
	}

	/** Where the list has no column for the BSN, who still has none must be told one by one. */
	private static Pupil withoutNumber(Pupil pupil, RosterFill fill) {
		return pupil.bsn().isPresent() ? pupil : with(pupil, fill.note(pupil, Severity.ERROR, "finding.roster.no-bsn"));
	}

	private static Pupil with(Pupil pupil, Finding more) {
		List<Finding> findings = new ArrayList<>(pupil.findings());
		findings.add(more);
		return pupil.with(findings);
	}
}
