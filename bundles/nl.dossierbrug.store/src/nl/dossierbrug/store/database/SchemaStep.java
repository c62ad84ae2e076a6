package nl.dossierbrug.store.database;

import java.util.List;

/**
 * A step from one version of the schema to the next.
 *
 * @param version the version it leads to, from 1
 * @param name the name of its file
 * @param statements in order
 */
record SchemaStep(int version, String name, List<String> statements) {
	SchemaStep {
		statements = List.copyOf(statements);
	}
}
