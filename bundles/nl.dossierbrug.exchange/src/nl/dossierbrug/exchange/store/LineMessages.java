package nl.dossierbrug.exchange.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import nl.dossierbrug.exchange.model.LineMessage;

/** Every message over a line. Lists are in the order in which the messages were added. None is ever removed. */
public interface LineMessages {

	void add(LineMessage message);

	/** Replaces the message with the same id, which must exist. */
	void update(LineMessage message);

	Optional<LineMessage> byId(String id);

	/** All of them. */
	List<LineMessage> all();

	List<LineMessage> ofBatch(String batch);

	List<LineMessage> ofTransfer(String transfer);

	/** What was not confirmed, and what came to where it stands since a moment. */
	List<LineMessage> openOrSince(Instant moment);

	/** Those that are under way, and those that are pending and may be tried at a moment. */
	List<LineMessage> due(Instant moment);
}
