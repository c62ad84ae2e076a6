package nl.dossierbrug.exchange.store;

import java.util.List;
import java.util.Optional;

import nl.dossierbrug.exchange.model.Destruction;
import nl.dossierbrug.exchange.model.DestroyedRecord;
import nl.dossierbrug.exchange.model.Destructible;

/** What was destroyed, when, by whom and why; never what it was. */
public interface Destructions {

	/** Adds one, without its records. */
	void add(Destruction destruction);

	/** Notes that a record was destroyed in a destruction, behind those that were. */
	void add(String destruction, DestroyedRecord record);

	Optional<Destruction> byId(String id);

	/** The latest destruction of a record; empty when it never was in one. */
	Optional<Destruction> of(Destructible kind, String record);

	/** Those for which a person gave the reason, oldest first. */
	List<Destruction> byHand();

	/** The ids of all of them, oldest first. */
	List<String> ids();
}
