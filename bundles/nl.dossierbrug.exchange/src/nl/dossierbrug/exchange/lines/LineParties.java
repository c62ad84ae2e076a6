package nl.dossierbrug.exchange.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.spi.Connector;
import nl.dossierbrug.core.text.Argument;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.exchange.connectors.Connectors;
import nl.dossierbrug.exchange.connectors.ListedConnector;
import nl.dossierbrug.exchange.desk.Desk;

/** Finds the connector and the school of a line, as somebody names them. */
record LineParties(Desk desk, Connectors connectors, Messages words) {

	/** Whose line it is. */
	record Whose(Connector connector, School school) {
	}

	Outcome<Whose> of(String connector, String school, String vestiging) {
		return Outcome.both(connector(connector), school(school, vestiging), Whose::new);
	}

	/** A connector that speaks over a line; a sender before a receiver of the same id. */
	Outcome<Connector> connector(String id) {
		List<Connector> able = connectors.withLine();
		Optional<Connector> found = able.stream().filter(one -> one.id().equals(id)).findFirst();
		if (found.isPresent()) {
			return Outcome.done(found.get());
		}
		Optional<ListedConnector> listed = connectors.all().stream().filter(one -> one.id().equals(id)).findFirst();
		Optional<Refusal> broken = listed.flatMap(ListedConnector::reason);
		if (broken.isPresent()) {
			return Outcome.refused(broken.get());
		}
		Object ids = able.isEmpty() ? words.text("line.nobody-has")
				: new Argument.Code(able.stream().map(Connector::id).distinct().collect(Collectors.joining(", ")));
		return Outcome.refused(listed.isPresent() ? Refusal.of(words, "line.no-line", listed.get().name(), ids)
				: Refusal.of(words, "line.connector-unknown", new Argument.Code(id), ids));
	}

	Outcome<School> school(String typed, String vestiging) {
		Optional<Brin> brin = Brin.typed(typed);
		String branch = vestiging.isBlank() ? School.HOOFDVESTIGING : vestiging.strip();
		List<Refusal> refusals = new ArrayList<>();
		if (brin.isEmpty()) {
			refusals.add(desk.refusal("school.brin", typed.strip()));
		}
		if (!School.isVestiging(branch)) {
			refusals.add(desk.refusal("school.vestiging", branch));
		}
		brin.flatMap(known -> desk.outsidePractice(new School(known))).ifPresent(refusals::add);
		return refusals.isEmpty() ? Outcome.done(new School(brin.orElseThrow(), branch)) : Outcome.refused(refusals);
	}
}
