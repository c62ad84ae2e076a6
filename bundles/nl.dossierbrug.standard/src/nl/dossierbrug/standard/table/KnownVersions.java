package nl.dossierbrug.standard.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.dossierbrug.core.table.DataRow;
import nl.dossierbrug.core.table.DataTable;
import nl.dossierbrug.standard.VersionSource;

/** The versions of the standard that were ever published, whether or not there are tables for them here. */
public final class KnownVersions {

	private final Map<String, String> byNamespace = new HashMap<>();
	private final List<VersionSource> builtIn = new ArrayList<>();

	/** @param beside the class beside which {@code versions/known.csv} lies */
	public KnownVersions(Class<?> beside) {
		for (DataRow row : DataTable.beside(beside, "versions/known.csv").rows()) {
			byNamespace.put(row.get("namespace"), row.get("version"));
			row.optional("tables").ifPresent(folder -> builtIn.add(new ResourceFolder(beside, row.get("version"), folder)));
		}
	}

	/** The name of the version with that namespace; empty when no such version is known. */
	public Optional<String> ofNamespace(String namespace) {
		return Optional.ofNullable(byNamespace.get(namespace));
	}

	/** The versions whose tables lie beside the class. */
	public List<VersionSource> builtIn() {
		return List.copyOf(builtIn);
	}
}
