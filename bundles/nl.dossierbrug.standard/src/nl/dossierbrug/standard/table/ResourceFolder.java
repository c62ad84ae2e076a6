package nl.dossierbrug.standard.table;

import java.io.InputStream;
import java.util.Optional;

import nl.dossierbrug.standard.VersionSource;

/**
 * A version whose tables lie beside a class, in the folder {@code versions/VERSION}.
 *
 * @param beside the class
 * @param version the version's name
 */
public record ResourceFolder(Class<?> beside, String version) implements VersionSource {

	@Override
	public Optional<InputStream> open(String table) {
		return Optional.ofNullable(beside.getResourceAsStream("versions/" + version + "/" + table));
	}
}
