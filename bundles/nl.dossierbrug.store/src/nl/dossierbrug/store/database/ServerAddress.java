package nl.dossierbrug.store.database;

import java.io.IOException;
import java.util.Optional;
import java.util.Properties;

import nl.dossierbrug.store.home.Home;
import nl.dossierbrug.store.home.StoreSurroundings;

/**
 * Where a PostgreSQL server is, for those who do not want the database in the home.
 *
 * @param url {@code jdbc:postgresql://HOST/DATABASE}, with {@code ?user=…&password=…} or without
 * @param user the account there; empty when the address has it
 * @param password its password; empty when the address has it, or none is needed
 */
public record ServerAddress(String url, String user, String password) {

	/**
	 * The address that was given: {@code DOSSIERBRUG_DATABASE} (environment) or {@code dossierbrug.database} (system
	 * property), else {@code database.properties} in the home with {@code url}, {@code user} and {@code password}.
	 *
	 * @return empty when none was given
	 * @throws IOException when {@code database.properties} cannot be read
	 */
	public static Optional<ServerAddress> given(Home home, StoreSurroundings surroundings) throws IOException {
		Optional<String> named = surroundings.value("dossierbrug.database", "DOSSIERBRUG_DATABASE");
		if (named.isPresent()) {
			return Optional.of(new ServerAddress(named.get(), "", ""));
		}
		Properties written = home.database();
		return Optional.ofNullable(written.getProperty("url")).map(url -> new ServerAddress(url.strip(),
				written.getProperty("user", "").strip(), written.getProperty("password", "")));
	}

	/** The address without account and password. */
	@Override
	public String toString() {
		return url.replaceFirst("\\?.*", "").replaceFirst("//[^/@]*@", "//");
	}
}
