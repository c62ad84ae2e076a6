package nl.dossierbrug.roster.internal.edexml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.pupil.Column;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.roster.internal.pupil.Notes;
import nl.dossierbrug.roster.internal.pupil.Words;

/**
 * Finds keys and BSNs that stand in a roster more than once. One pupil who stands there twice is kept once; two pupils
 * with one number both stay, since nobody can tell whose it is, and it is said of both.
 */
final class Twice {

	private final Notes notes;
	private final Pupil[] pupils;

	Twice(Notes notes, List<Pupil> pupils) {
		this.notes = notes;
		this.pupils = pupils.toArray(Pupil[]::new);
	}

	/** The pupils, in their order. */
	List<Pupil> resolved() {
		compare(Pupil::leerlingnummer, Severity.WARNING, "roster.key.twice", Column.LEERLINGNUMMER);
		compare(p -> p.bsn().isPresent() ? p.bsn().get().digits() : "", Severity.ERROR, "list.bsn.shared", Column.BSN);
		return Arrays.stream(pupils).filter(Objects::nonNull).toList();
	}

	private void compare(Function<Pupil, String> number, Severity severity, String rule, Column column) {
		Map<String, Integer> first = new HashMap<>();
		for (int i = 0; i < pupils.length; i++) {
			String own = pupils[i] == null ? "" : number.apply(pupils[i]);
			Integer place = own.isEmpty() ? null : first.putIfAbsent(own, i);
			if (place == null) {
				continue;
			}
			Pupil one = pupils[place];
			Pupil other = pupils[i];
			String shown = column == Column.BSN ? one.bsn().orElseThrow().masked() : own;
			if (same(one, other)) {
				pupils[place] = with(one, note(Severity.WARNING, "list.twice", column, other.row(), one, other, shown));
				pupils[i] = null;
			} else {
				pupils[place] = with(one, note(severity, rule, column, one.row(), one, other, shown));
				pupils[i] = with(other, note(severity, rule, column, other.row(), one, other, shown));
			}
		}
	}

	/** Twins share surname and birthday, so the whole name counts. */
	private static boolean same(Pupil one, Pupil other) {
		return Words.folded(one.name().spoken()).equals(Words.folded(other.name().spoken()))
				&& one.birthDate().equals(other.birthDate());
	}

	private Finding note(Severity severity, String rule, Column column, int line, Pupil one, Pupil other, String shown) {
		return notes.aboutRow(severity, rule, column, line, Integer.toString(one.row()), Integer.toString(other.row()), shown);
	}

	private static Pupil with(Pupil pupil, Finding more) {
		List<Finding> findings = new ArrayList<>(pupil.findings());
		findings.add(more);
		return new Pupil(pupil.row(), pupil.bsn(), pupil.leerlingnummer(), pupil.name(), pupil.birthDate(), pupil.group(),
				pupil.year(), findings);
	}
}
