package nl.dossierbrug.roster.internal.pupil;

import java.util.Optional;

import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.pupil.Column;
import nl.dossierbrug.roster.internal.table.SheetCell;
import nl.dossierbrug.roster.internal.text.Letters;

/** Reads the text of a name or a group; what went through a wrong encoding is repaired where that is certain, else said. */
final class NameCells {

	private final Notes notes;
	private final Letters letters = new Letters();

	NameCells(Notes notes) {
		this.notes = notes;
	}

	/** The text of a cell of a name. */
	String name(SheetCell cell, Column column) {
		String text = text(cell, column);
		if (letters.fit(text)) {
			return text;
		}
		Optional<String> other = letters.otherReading(text);
		if (other.isPresent()) {
			notes.say(Severity.WARNING, "list.text.doubt", column, text, other.get());
		} else {
			notes.say(Severity.WARNING, "list.text.odd", column, text);
		}
		return text;
	}

	/**
	 * The text of another cell. What was encoded twice is looked for first: half of a letter can be a character that nobody
	 * sees, or one that is fit for a name itself.
	 */
	String text(SheetCell cell, Column column) {
		Optional<String> before = letters.undone(cell.text());
		before.ifPresent(repaired -> notes.count(Severity.INFO, "list.text.undone", column));
		return Words.clean(before.orElse(cell.text()));
	}
}
