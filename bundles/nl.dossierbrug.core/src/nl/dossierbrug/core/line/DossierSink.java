package nl.dossierbrug.core.line;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Where a connector puts a dossier that it fetched, as it comes in. Nothing of it counts before the call ends with
 * {@link Reply.Done}; otherwise all of it is thrown away. What is put in is not trusted: it is read, checked and measured as a
 * file from outside is.
 */
public interface DossierSink {

	/**
	 * Where the OSO dossier goes, as XML in the encoding that it names itself. Called once.
	 *
	 * @throws IllegalStateException at a second time
	 */
	OutputStream dossier() throws IOException;

	/**
	 * Where a file goes that belongs with the dossier and is not in it. One that is in the dossier is not put in here again.
	 *
	 * @param name the file's name as people know it, without folders
	 */
	OutputStream attachment(String name) throws IOException;
}
