package nl.dossierbrug.exchange.store;

import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.exchange.model.KnownGroup;

/** The groups that receivers have, and what groups of a sender are called there. Names are compared exactly. */
public interface Groups {

	/** Adds a group, or gives one that exists another year. */
	void put(KnownGroup group);

	/** The groups of a receiver for a school, by name. */
	List<KnownGroup> of(String receiver, Brin school);

	/** From now on the sender's group is that group of the receiver. */
	void map(String receiver, Brin school, String senders, String receivers);

	/** What a group of the sender is called at the receiver; empty when nobody said so. */
	Optional<String> mapped(String receiver, Brin school, String senders);
}
