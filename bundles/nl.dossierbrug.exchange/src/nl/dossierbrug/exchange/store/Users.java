package nl.dossierbrug.exchange.store;

import java.util.List;
import java.util.Optional;

import nl.dossierbrug.exchange.model.User;

/** The users. */
public interface Users {

	/** Adds a user, or gives an existing one another role. */
	void put(User user);

	void remove(String name);

	Optional<User> byName(String name);

	/** All of them, by name. */
	List<User> all();
}
