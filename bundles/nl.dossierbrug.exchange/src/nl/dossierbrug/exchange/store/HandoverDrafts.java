package nl.dossierbrug.exchange.store;

import java.util.List;
import java.util.Optional;

import nl.dossierbrug.exchange.model.HandoverDraft;

/** Handovers that were begun and left. */
public interface HandoverDrafts {

	/** Adds one, or puts it in the place of the one with its id. */
	void put(HandoverDraft draft);

	/** Removes one; nothing happens when there is none with that id. */
	void remove(String id);

	Optional<HandoverDraft> byId(String id);

	/** All of them, the one that was left last first. */
	List<HandoverDraft> all();
}
