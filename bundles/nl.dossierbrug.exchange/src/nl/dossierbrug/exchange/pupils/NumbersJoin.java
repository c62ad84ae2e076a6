package nl.dossierbrug.exchange.pupils;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.core.pupil.PupilList;
import nl.dossierbrug.core.pupil.Roster;
import nl.dossierbrug.exchange.desk.Desk;

/**
 * Puts a roster that came over a line and a list together, the other way round from {@link RosterJoin}: the roster says who is
 * there, the list adds the BSNs that the line does not give. Nothing is guessed: in a doubt, and where the last digits that the
 * line tells are not those of the list's BSN, a pupil stays without a number and it is said why.
 */
final class NumbersJoin {

	/** Where the findings are. */
	private static final String PATH = "BSN";

	private final Desk desk;
	private final Roster roster;
	private final Candidates candidates;
	private int unconfirmed;

	NumbersJoin(Desk desk, Roster roster) {
		this.desk = desk;
		this.roster = roster;
		candidates = new Candidates(desk);
	}

	/** @param list empty when there is none beside the roster */
	PupilList join(Optional<PupilList> list) {
		PupilList live = roster.pupils();
		if (list.isEmpty()) {
			return live.pupils().stream().anyMatch(pupil -> pupil.bsn().isPresent()) ? live
					: live.with(live.pupils(), and(live.findings(), new Finding("live.no-bsn", Severity.WARNING, PATH, 0, desk.text("finding.live.no-bsn"))));
		}
		List<Pupil> listed = list.get().pupils();
		RosterIndex index = new RosterIndex(listed);
		List<RosterIndex.Found> found = live.pupils().stream().map(index::find).toList();
		Map<Pupil, Integer> claims = new HashMap<>();
		found.forEach(one -> one.certain().ifPresent(pupil -> claims.merge(pupil, 1, Integer::sum)));
		List<Pupil> pupils = new ArrayList<>();
		Set<Pupil> seen = new HashSet<>();
		for (int i = 0; i < found.size(); i++) {
			found.get(i).certain().ifPresent(seen::add);
			seen.addAll(found.get(i).doubtful());
			pupils.add(joined(live.pupils().get(i), found.get(i), claims));
		}
		return live.with(pupils, ofList(list.get(), listed.size() - seen.size()));
	}

	private Pupil joined(Pupil pupil, RosterIndex.Found found, Map<Pupil, Integer> claims) {
		if (found.certain().isEmpty()) {
			return pupil.bsn().isPresent() ? pupil : with(pupil, found.doubtful().isEmpty() ? error("finding.live.not-listed", pupil)
					: error("finding.live.doubt", pupil, candidates.shown(found.doubtful())));
		}
		Pupil listed = found.certain().get();
		return claims.get(listed) == 1 ? numbered(pupil, listed) : with(pupil, error("finding.live.claimed", pupil, candidates.shown(listed)));
	}

	private Pupil numbered(Pupil pupil, Pupil listed) {
		List<Finding> findings = new ArrayList<>(pupil.findings());
		Optional<Bsn> number = listed.bsn();
		if (pupil.bsn().isPresent()) {
			number = pupil.bsn();
			listed.bsn().filter(other -> !other.equals(pupil.bsn().get())).ifPresent(other -> findings
					.add(error("finding.live.other-bsn", pupil, pupil.bsn().get(), other)));
		} else if (number.isEmpty()) {
			// why the list has none that can be used
			listed.findings().stream().filter(Finding::isError).map(why -> new Finding(why.rule(), why.severity(), PATH, pupil.row(), why.message()))
					.forEach(findings::add);
			findings.add(error("finding.live.no-number", pupil, listed.rowName()));
		} else if (pupil.bsnEnd().isEmpty()) {
			unconfirmed++;
		} else if (!number.get().digits().endsWith(pupil.bsnEnd())) {
			findings.add(error("finding.live.end-differs", pupil, number.get(), listed.rowName(), Bsn.mask("00000" + pupil.bsnEnd())));
			number = Optional.empty();
		}
		// the key is often the system's own; whoever keeps files by leerlingnummer keeps them by that of the list
		String own = listed.leerlingnummer().isBlank() ? pupil.leerlingnummer() : listed.leerlingnummer();
		return pupil.with(number, own, pupil.birthDate().or(listed::birthDate), pupil.group(), pupil.year(), findings);
	}

	private List<Finding> ofList(PupilList list, int others) {
		List<Finding> findings = new ArrayList<>(roster.pupils().findings());
		findings.addAll(list.findings());
		if (unconfirmed > 0) {
			findings.add(new Finding("live.unconfirmed", Severity.WARNING, PATH, 0, desk.text("finding.live.unconfirmed", unconfirmed)));
		}
		if (others > 0) {
			findings.add(new Finding("live.others", Severity.INFO, PATH, 0, desk.text("finding.live.others", others)));
		}
		return findings;
	}

	/** About a pupil of the roster, who is named first. */
	private Finding error(String text, Pupil pupil, Object... more) {
		List<Object> arguments = and(List.of(Candidates.spoken(pupil)), more);
		return new Finding(text.substring("finding.".length()), Severity.ERROR, PATH, pupil.row(), desk.text(text, arguments.toArray()));
	}

	private static Pupil with(Pupil pupil, Finding more) {
		return pupil.with(and(pupil.findings(), more));
	}

	@SafeVarargs
	private static <T> List<T> and(List<? extends T> some, T... more) {
		List<T> all = new ArrayList<>(some);
		all.addAll(List.of(more));
		return all;
	}
}
