package nl.dossierbrug.roster.internal.pupil;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.pupil.Column;
import nl.dossierbrug.core.pupil.ListChoices;
import nl.dossierbrug.core.pupil.ListHints;

/**
 * How a list is to be read.
 *
 * @param known what each heading means
 * @param hints what is particular to the system that made the list
 * @param choices what a person said
 * @param today who is at school on this day
 */
public record ListTask(KnownHeadings known, ListHints hints, ListChoices choices, LocalDate today, Progress progress) {

	/** What a person said of columns, now or before, by folded heading. */
	Map<String, Optional<Column>> chosen() {
		Map<String, Optional<Column>> folded = new HashMap<>();
		choices.remembered().forEach((heading, column) -> folded.put(Words.folded(heading), column));
		choices.columns().forEach((heading, column) -> folded.put(Words.folded(heading), column));
		return folded;
	}
}
