package nl.dossierbrug.roster.internal.table;

import java.io.Closeable;
import java.util.List;

/** An open list file of any format. */
public interface ListFile extends Closeable {

	/** The sheets: those that a user sees first, in their order, then the hidden ones. */
	List<Sheet> sheets();

	/** Whether cells know what they are. In a text file everything is text, so that says nothing about the user. */
	boolean typed();
}
