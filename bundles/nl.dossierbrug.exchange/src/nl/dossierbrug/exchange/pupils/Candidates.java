package nl.dossierbrug.exchange.pupils;

import java.util.List;

import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.desk.Desk;

/** How pupils are named of whom it is not certain that they are one. */
record Candidates(Desk desk) {

	/** More candidates than these help nobody. */
	private static final int SHOWN = 3;

	Text shown(List<Pupil> pupils) {
		Text first = Text.joined("; ", pupils.stream().limit(SHOWN).map(this::shown).toList());
		return pupils.size() > SHOWN ? Text.joined(" ", List.of(first, Text.fixed("…"))) : first;
	}

	Text shown(Pupil pupil) {
		return desk.text("finding.roster.candidate", spoken(pupil), pupil.group().isBlank() ? "?" : pupil.group(), RosterFill.day(pupil),
				pupil.rowName());
	}

	static String spoken(Pupil pupil) {
		return pupil.name().spoken().isBlank() ? "?" : pupil.name().spoken();
	}
}
