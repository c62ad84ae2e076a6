package nl.dossierbrug.roster.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.roster.internal.table.Unusable;

/** Puts into words why a file cannot be used. */
record ListRefusal(Messages messages) {

	/**
	 * @param file the file; only its name is told
	 * @param system the system it comes from, as text or words
	 * @param reason what stopped the reading
	 */
	Refusal of(Path file, Object system, IOException reason) {
		List<Object> arguments = new ArrayList<>();
		arguments.add(file.getFileName() == null ? file.toString() : file.getFileName().toString());
		arguments.add(system);
		if (reason instanceof Unusable unusable) {
			arguments.addAll(unusable.details());
			Refusal refusal = Refusal.of(messages, unusable.id(), arguments.toArray());
			return unusable.kind().map(refusal::as).orElse(refusal);
		}
		return Refusal.of(messages, "list.unreadable", arguments.toArray()).as(Refusal.Kind.UNREADABLE);
	}
}
