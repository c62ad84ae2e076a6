package nl.dossierbrug.standard.table;

import java.io.InputStream;
import java.util.Optional;

import nl.dossierbrug.standard.VersionSource;

/**
 * A version whose tables lie beside a class, in the folder {@code versions/FOLDER}.
 *
 * @param beside the class
 * @param version the version's name
 * @param folder its folder
 */
record ResourceFolder(Class<?> beside, String version, String folder) implements VersionSource {

	@Override
	public Optional<InputStream> open(String table) {
		return Optional.ofNullable(beside.getResourceAsStream("versions/" + folder + "/" + table));
	}
}
