package nl.dossierbrug.exchange.store;

import java.util.List;

import nl.dossierbrug.exchange.model.UserIdentity;

/** By what each user is known. */
public interface Identities {

	/** Keeps this in the place of what there was for that user. */
	void put(UserIdentity identity);

	void remove(String user);

	/** That of one user; one without account and pin when nothing is kept. */
	UserIdentity of(String user);

	/** All that are kept, by user. */
	List<UserIdentity> all();
}
