package nl.dossierbrug.roster.internal.pupil;

import java.util.Optional;

import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.pupil.Column;
import nl.dossierbrug.roster.internal.table.Cell;
import nl.dossierbrug.roster.internal.text.Letters;

/** Reads the text of a name or a group; what went through a wrong encoding is repaired where that is certain, else said. */
final class NameCells {

	private final Notes notes;
	private final Letters letters = new Letters();

	NameCells(Notes notes) {
		this.notes = notes;
	}

	/** The text of a cell of a name. */
	String name(Cell cell, Column column) {
		String text = Words.clean(cell.text());
		if (letters.fit(text)) {
			return undone(text, column);
		}
		Optional<String> before = letters.undone(text);
		if (before.isPresent()) {
			notes.count(Severity.INFO, "list.text.undone", column);
			return before.get();
		}
		Optional<String> other = letters.otherReading(text);
		if (other.isPresent()) {
			notes.say(Severity.WARNING, "list.text.doubt", column, RepairedNumber.hidden(text), other.get());
		} else {
			notes.say(Severity.WARNING, "list.text.odd", column, RepairedNumber.hidden(text));
		}
		return text;
	}

	/** The text of another cell. */
	String text(Cell cell, Column column) {
		return undone(Words.clean(cell.text()), column);
	}

	/** Two letters that are both fit for names can still be one that was read wrongly: {@code Ã} and a following sign. */
	private String undone(String text, Column column) {
		Optional<String> before = letters.undone(text);
		before.ifPresent(repaired -> notes.count(Severity.INFO, "list.text.undone", column));
		return before.orElse(text);
	}
}
