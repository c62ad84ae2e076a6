package nl.dossierbrug.core.line;

import java.io.IOException;
import java.util.List;

/** A system that gives dossiers over its line. */
public interface LiveDossiers {

	/**
	 * Which dossiers the system has of the call's school. Progress counts dossiers.
	 *
	 * @return all of them, each key once
	 * @throws IOException when the line fails, or the answer cannot be read ({@link UnreadableAnswerException})
	 * @throws InterruptedException when the time is over
	 */
	Reply<List<OfferedDossier>> offered(Call call) throws IOException, InterruptedException;

	/**
	 * Fetches one dossier, with the files that belong with it. Progress counts bytes, where they are known.
	 *
	 * @param question which, as {@link #offered} told
	 * @param sink where it goes
	 * @throws IOException as {@link #offered}; also whatever the sink throws
	 * @throws InterruptedException when the time is over
	 */
	Reply<Fetched> fetch(Call call, DossierQuestion question, DossierSink sink) throws IOException, InterruptedException;

	/** Whether the system can be told what became of a dossier; unless it says otherwise it cannot, and is not. */
	default boolean takesNotice() {
		return false;
	}

	/**
	 * Tells the system what happened to a dossier. Only called when it {@link #takesNotice}. The same notice may come twice.
	 *
	 * @throws IOException as {@link #offered}
	 * @throws InterruptedException when the time is over
	 */
	default Reply<LineReceipt> tell(Call call, DossierNotice notice) throws IOException, InterruptedException {
		throw new UnsupportedOperationException("takes no notice");
	}
}
