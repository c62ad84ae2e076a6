package nl.dossierbrug.standard;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Where one version of the standard comes from: a folder of tables. The versions of this bundle are found without
 * help; another bundle brings its own by registering a service of this type, which {@link BundleVersion} does for it
 * without a class of its own.
 *
 * <p>A version need bring only what differs: where {@code version.properties} says {@code like = 2019.1}, a table or
 * property that it has not is that of 2019.1.
 *
 * <p>The tables, each described in its own first lines: {@code version.properties}, {@code types.csv},
 * {@code elements.csv}; {@code codelists.csv}, {@code categories.csv}, {@code matrix.csv} and {@code profiles.csv};
 * {@code rules.csv} (what the published validator checks) and {@code agreement.csv} (what the agreement asks besides);
 * {@code attachments.csv}, {@code repairs.csv}, and {@code from-OLDER.csv} (what became of everything in the version
 * named OLDER). All are UTF-8.
 */
public interface VersionSource {

	/** The version's name as the standard writes it, such as {@code 2019.1}. */
	String version();

	/**
	 * Opens a table.
	 *
	 * @param table file name, such as {@code elements.csv}
	 * @return the file, to be closed by the caller; empty when the version has no such table
	 * @throws IOException when it is there but cannot be opened
	 */
	Optional<InputStream> open(String table) throws IOException;
}
