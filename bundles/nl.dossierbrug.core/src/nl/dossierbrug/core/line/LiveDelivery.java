package nl.dossierbrug.core.line;

import java.io.IOException;
import java.util.List;

/** A system that takes dossiers over its line. Each method throws as {@link #deliver} does. */
public interface LiveDelivery {

	/**
	 * Delivers a dossier. Called again with the same key when it is not known whether it arrived; then a system that has it
	 * already gives the receipt that it gave before. Progress counts bytes.
	 *
	 * @return the system's receipt; it may not be made up: where a system gives none, what it names the delivery by
	 * @throws IOException when the line fails, or the answer cannot be read ({@link UnreadableAnswerException}): then it is
	 *         found out whether it arrived
	 * @throws InterruptedException when the time is over
	 */
	Reply<LineReceipt> deliver(Call call, OutgoingDossier dossier) throws IOException, InterruptedException;

	/**
	 * Asks what became of a delivery. Changes nothing.
	 *
	 * @param key the key that it was delivered with
	 */
	Reply<Fate> fate(Call call, String key) throws IOException, InterruptedException;

	/**
	 * Takes a delivery back. One that is not there counts as taken back.
	 *
	 * @param key the key that it was delivered with
	 */
	Reply<LineReceipt> takeBack(Call call, String key) throws IOException, InterruptedException;

	/** Which dossiers the system holds of the call's school. Progress counts dossiers. Changes nothing. */
	Reply<List<HeldDossier>> held(Call call) throws IOException, InterruptedException;
}
