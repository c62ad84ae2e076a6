package nl.dossierbrug.roster.internal.table;

import java.io.Closeable;
import java.time.LocalDate;
import java.util.List;

/** An open list file of any format. */
public interface ListFile extends Closeable {

	/** The sheets: those that a user sees first, in their order, then the hidden ones. */
	List<Sheet> sheets();

	/** Whether cells know what they are. In a text file everything is text, so that says nothing about the user. */
	boolean typed();

	/** The day that a number 0 is where a date stands as a number. */
	default LocalDate dayZero() {
		return DateStyles.BEFORE_1900;
	}

	/** What is to be said of how the file was read. */
	default List<Doubt> doubts() {
		return List.of();
	}

	/**
	 * Something that is not certain of a whole file.
	 *
	 * @param rule its key in the messages of this bundle
	 * @param arguments what its text uses
	 */
	record Doubt(String rule, List<Object> arguments) {
	}
}
