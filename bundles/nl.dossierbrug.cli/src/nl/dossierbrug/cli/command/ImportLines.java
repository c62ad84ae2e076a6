package nl.dossierbrug.cli.command;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import nl.dossierbrug.cli.output.Cell;
import nl.dossierbrug.cli.output.Row;
import nl.dossierbrug.cli.output.Row.Audience;
import nl.dossierbrug.cli.session.Session;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.importing.Action;
import nl.dossierbrug.exchange.importing.ImportOrder;
import nl.dossierbrug.exchange.importing.ImportResult;
import nl.dossierbrug.exchange.okr.FieldChange;
import nl.dossierbrug.exchange.okr.FieldLabels;
import nl.dossierbrug.exchange.okr.FieldValue;

/** Shows each result of an import as it comes, and counts them. People see the fields of a plan; of an import only how many. */
final class ImportLines {

	private final Messages texts;
	private final ContractWords words;
	private final Session session;
	private final ImportOrder order;
	private final FieldLabels labels;
	private final Map<Action, Integer> counted = new EnumMap<>(Action.class);

	ImportLines(Messages texts, Session session, ImportOrder order, FieldLabels labels) {
		this.texts = texts;
		this.session = session;
		this.order = order;
		this.labels = labels;
		words = new ContractWords(texts);
	}

	void show(ImportResult result) {
		counted.merge(result.action(), 1, Integer::sum);
		session.show(Row.empty().with("transfer", Cell.of(result.transfer().id()))
				.with("name", new Cell.Typed(result.transfer().name())).with("action", words.of("action", result.action().word()))
				.with("import", Cell.text(result.importId()), order.dryRun() ? Audience.SCRIPTS : Audience.ALL)
				.with("fields", Cell.of(counts(result.changes())), Audience.PEOPLE)
				.with("changes", new Cell.Rows(result.changes().stream().map(this::row).toList()),
						showsFields(result) ? Audience.ALL : Audience.SCRIPTS)
				.with("refusal", Cell.refused(result.refusal())));
	}

	/** Of a plan. A new file is all dossier, hundreds of fields: of several pupils at once nobody reads that. */
	private boolean showsFields(ImportResult result) {
		boolean single = order.batch().isEmpty() && order.transfers().size() == 1;
		return order.dryRun() && (single || result.action() != Action.NEW);
	}

	/** How many fields there are of each effect, in words: only of those that there are. */
	private Text counts(List<FieldChange> changes) {
		List<Text> counts = Stream.of(FieldChange.Effect.values()).map(effect -> Map.entry(effect,
				changes.stream().filter(change -> change.effect() == effect).count())).filter(count -> count.getValue() > 0)
				.map(count -> texts.text("count." + count.getKey().word(), count.getValue())).toList();
		return Text.joined(", ", counts);
	}

	private Row row(FieldChange change) {
		return Row.empty().with("path", new Cell.Field(change.path(), () -> labels.of(change.path())))
				.with("effect", words.of("effect", change.effect().word()))
				.with("old", Cell.content(change.path(), change.before().map(FieldValue::value)))
				.with("new", Cell.content(change.path(), change.after().map(FieldValue::value)));
	}

	void total() {
		session.say(texts.text(order.dryRun() ? "import.planned" : "import.done", of(Action.NEW), of(Action.UPDATE),
				of(Action.SAME), of(Action.REFUSED)));
		boolean several = order.batch().isPresent() || order.transfers().size() > 1;
		if (order.dryRun() && several && of(Action.NEW) > 0) {
			session.say(texts.text("import.plan-of-one"));
		}
		if (!order.dryRun() && of(Action.NEW) + of(Action.UPDATE) > 0) {
			session.say(texts.text("import.undo"));
		}
	}

	private int of(Action action) {
		return counted.getOrDefault(action, 0);
	}
}
