package nl.dossierbrug.roster.internal.pupil;

import java.util.Optional;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.id.PersonalNumber;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.pupil.Column;
import nl.dossierbrug.core.text.Argument;
import nl.dossierbrug.roster.internal.table.SheetCell;

/** Reads the cell in which a BSN should stand, and says what was repaired or why it is none. */
public final class BsnCell {

	private final Notes notes;

	/** @param notes where it is said */
	public BsnCell(Notes notes) {
		this.notes = notes;
	}

	/** The number; empty when the cell is, or holds none, which is said. */
	public Optional<Bsn> read(SheetCell cell) {
		if (cell instanceof SheetCell.Words words) {
			Optional<Bsn> atOnce = Bsn.of(words.text());
			if (atOnce.isPresent()) {
				return atOnce;
			}
		}
		RepairedNumber number = RepairedNumber.of(cell);
		if (number.text().isEmpty()) {
			error("list.bsn.empty");
			return Optional.empty();
		}
		if (number.exponent()) {
			error("list.bsn.exponent");
			return Optional.empty();
		}
		if (number.marks()) {
			notes.say(Severity.INFO, "list.bsn.marks", Column.BSN, new Argument.Secret(number.text()));
		}
		if (number.zeros()) {
			notes.say(Severity.INFO, "list.bsn.zeros", Column.BSN, new Argument.Secret(number.text()));
		}
		switch (PersonalNumber.of(number.text())) {
			case BSN -> {
				return Bsn.of(number.text());
			}
			case ONDERWIJSNUMMER -> error("ID-02", new Argument.Secret(number.text()));
			case IMPOSSIBLE -> error("ID-01", new Argument.Secret(number.text()));
			case NOT_NINE_DIGITS -> error("list.bsn.length", new Argument.Secret(number.text()));
		}
		return Optional.empty();
	}

	private void error(String rule, Object... arguments) {
		notes.say(Severity.ERROR, rule, Column.BSN, arguments);
	}
}
