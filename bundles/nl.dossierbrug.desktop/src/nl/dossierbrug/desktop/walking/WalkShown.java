package nl.dossierbrug.desktop.walking;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.Exchange;
import nl.dossierbrug.exchange.guide.GuidedBatch;
import nl.dossierbrug.exchange.guide.WalkStep;
import nl.dossierbrug.exchange.model.MadeFile;

/**
 * A guided handover as it is shown.
 *
 * @param guided how it stands
 * @param papers the files that were made for it and not thrown away yet
 * @param joined when each transfer of it was begun, by its id
 */
record WalkShown(GuidedBatch guided, List<MadeFile> papers, Map<String, Instant> joined) {

	WalkShown {
		Objects.requireNonNull(guided);
		papers = List.copyOf(papers);
		joined = Map.copyOf(joined);
	}

	static Outcome<WalkShown> of(Exchange exchange, String batch) {
		return Outcome.both(exchange.guiding().show(batch), exchange.files().all(), (guided, files) -> new WalkShown(guided,
				files.stream().filter(file -> file.about().equals(batch)).toList(), Map.of()))
				.then(shown -> exchange.tracking().ofBatch(batch).map(all -> new WalkShown(shown.guided(), shown.papers(), all.stream()
						.filter(one -> !one.timeline().isEmpty()).collect(Collectors.toMap(one -> one.transfer().id(), one -> one.timeline().getFirst().at())))));
	}

	/** The names of who goes along and joined after a file was made. */
	List<String> joinedAfter(MadeFile file) {
		return guided.walking().stream().filter(pupil -> joined.getOrDefault(pupil.transfer().id(), Instant.MIN).isAfter(file.at()))
				.map(pupil -> pupil.transfer().name()).toList();
	}

	String id() {
		return guided.batch().id();
	}

	/** What the system is called that hands over. */
	Text sender() {
		return system(true);
	}

	/** What the system is called that receives. */
	Text receiver() {
		return system(false);
	}

	private Text system(boolean sending) {
		return guided.walk().steps().stream().filter(step -> step.sending() == sending).map(WalkStep::system).findFirst().orElseThrow();
	}

	/** The place of a step in the walk, from 1. */
	int number(WalkStep step) {
		return guided.walk().steps().indexOf(step) + 1;
	}

	int steps() {
		return guided.walk().steps().size();
	}
}
