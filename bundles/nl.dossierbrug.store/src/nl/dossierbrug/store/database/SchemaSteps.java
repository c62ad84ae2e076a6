package nl.dossierbrug.store.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import nl.dossierbrug.core.table.DataRow;
import nl.dossierbrug.core.table.DataTable;

/**
 * The steps of the schema, as files in the folder {@code migrations} beside this class: {@code steps.txt} names them in
 * order, each {@code NNNN_what.sql} holds statements that end with a semicolon at the end of a line; lines that begin
 * with {@code --} are comments. A step that has been released never changes again.
 */
final class SchemaSteps {

	/** Every step, from the first. */
	List<SchemaStep> all() {
		List<SchemaStep> steps = new ArrayList<>();
		for (DataRow row : DataTable.beside(SchemaSteps.class, "migrations/steps.txt").rows()) {
			String name = row.get("step");
			int version = row.as("step", step -> Integer.valueOf(step.split("_")[0]));
			if (version != steps.size() + 1) {
				throw row.fault("step", name + " is out of order");
			}
			steps.add(new SchemaStep(version, name, statements(name)));
		}
		return List.copyOf(steps);
	}

	private List<String> statements(String name) {
		return Arrays.stream(String.join("\n", lines(name)).split(";\\s*(\n|$)")).map(String::strip)
				.filter(statement -> !statement.isEmpty()).toList();
	}

	private List<String> lines(String name) {
		try (InputStream in = SchemaSteps.class.getResourceAsStream("migrations/" + name)) {
			if (in == null) {
				throw new IllegalStateException("no migrations/" + name);
			}
			try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
				return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("--")).toList();
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
