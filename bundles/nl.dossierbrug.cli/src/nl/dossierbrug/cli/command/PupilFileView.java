package nl.dossierbrug.cli.command;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import nl.dossierbrug.cli.output.Cell;
import nl.dossierbrug.cli.output.Row;
import nl.dossierbrug.cli.session.Session;
import nl.dossierbrug.core.dossier.Category;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.Exchange;
import nl.dossierbrug.exchange.files.OkrSummary;
import nl.dossierbrug.exchange.follow.Tracked;
import nl.dossierbrug.exchange.okr.FieldLabels;
import nl.dossierbrug.exchange.okr.FieldValue;
import nl.dossierbrug.exchange.okr.OkrPart;
import nl.dossierbrug.exchange.okr.Origin;
import nl.dossierbrug.standard.OsoStandard;

/** A whole pupil file for people: its parts one after another, each value with what it is called and where it came from. */
final class PupilFileView {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");

	private final Messages texts;
	private final Session session;
	private final Exchange exchange;
	private final OsoStandard standard;
	private final FieldLabels labels;
	private final Map<String, Optional<Integer>> versions = new HashMap<>();

	PupilFileView(Messages texts, Session session, Exchange exchange, FieldLabels labels) {
		this.texts = texts;
		this.session = session;
		this.exchange = exchange;
		this.labels = labels;
		standard = session.services().standard();
	}

	void show(OkrSummary summary) {
		Map<String, List<Row>> byPart = new LinkedHashMap<>();
		summary.parts().forEach(part -> byPart.put(part.id(), new ArrayList<>()));
		summary.file().fields().forEach((path, value) -> byPart.computeIfAbsent(part(path), p -> new ArrayList<>())
				.add(row(path, value)));
		Map<String, Text> names = summary.parts().stream().collect(Collectors.toMap(OkrPart::id, OkrPart::label));
		byPart.forEach((part, rows) -> {
			if (!rows.isEmpty()) {
				session.say(Text.same(""));
				session.say(names.getOrDefault(part, standard.label(part)));
				rows.forEach(session::show);
			}
		});
		session.say(Text.same(""));
		summary.parts().stream().filter(part -> part.demanded() && part.percent() < 100).forEach(this::missing);
	}

	private void missing(OkrPart part) {
		if (part.empty().isEmpty()) {
			session.say(texts.text("okr.missing", part.label()));
		} else {
			session.say(texts.text("okr.missing.fields", part.label(), Text.joined(", ",
					part.empty().stream().map(field -> field.label()).toList())));
		}
	}

	/** The category of a field, or the block of the receiver's own. */
	private String part(String path) {
		return standard.meaning(path).category().map(Category::code).orElseGet(() -> path.substring(0, Math.max(0, path.indexOf('/'))));
	}

	private Row row(String path, FieldValue value) {
		return Row.empty().with("path", new Cell.Field(path, () -> labels.inPart(path)))
				.with("value", new Cell.Content(path, value.value())).with("origin", Cell.of(origin(value.origin())));
	}

	private Text origin(Origin origin) {
		String day = DAY.format(LocalDate.ofInstant(origin.at(), session.surroundings().clock().getZone()));
		if (origin.kind() == Origin.Kind.OWN) {
			return texts.text("origin.by-hand", origin.by(), day);
		}
		String transfer = origin.transfer().orElse("");
		return versions.computeIfAbsent(transfer, this::version)
				.map(version -> texts.text("origin.version", transfer, Integer.toString(version), day))
				.orElseGet(() -> texts.text("origin.transfer", transfer, day));
	}

	/** Unknown to a user who may not see where things stand. */
	private Optional<Integer> version(String transfer) {
		return exchange.tracking().ofTransfer(transfer) instanceof Outcome.Done<List<Tracked>>(var found)
				? found.stream().findFirst().map(one -> one.transfer().version()) : Optional.empty();
	}
}
