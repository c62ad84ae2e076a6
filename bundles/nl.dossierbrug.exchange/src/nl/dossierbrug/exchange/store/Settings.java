package nl.dossierbrug.exchange.store;

import java.util.Map;
import java.util.Optional;

/** Settings that somebody set. Those that nobody set have the default their connector declares. */
public interface Settings {

	Optional<String> get(String key);

	void set(String key, String value);

	Map<String, String> all();
}
