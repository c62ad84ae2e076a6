package nl.dossierbrug.cli.command;

import java.util.EnumMap;
import java.util.Map;

import nl.dossierbrug.cli.Session;
import nl.dossierbrug.cli.output.Cell;
import nl.dossierbrug.cli.output.Row;
import nl.dossierbrug.cli.output.Row.Audience;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.exchange.Action;
import nl.dossierbrug.exchange.ImportResult;
import nl.dossierbrug.exchange.okr.FieldChange;
import nl.dossierbrug.exchange.okr.FieldValue;

/** Shows each result of an import as it comes, and counts them. People see the fields of a plan; of an import only how many. */
final class ImportLines {

	private final Messages texts;
	private final Words words;
	private final Session session;
	private final boolean dryRun;
	private final Map<Action, Integer> counted = new EnumMap<>(Action.class);

	ImportLines(Messages texts, Session session, boolean dryRun) {
		this.texts = texts;
		this.session = session;
		this.dryRun = dryRun;
		words = new Words(texts);
	}

	void show(ImportResult result) {
		counted.merge(result.action(), 1, Integer::sum);
		Cell changes = new Cell.Rows(result.changes().stream().map(this::row).toList());
		session.show(Row.empty().with("transfer", Cell.of(result.transfer().id()))
				.with("name", Cell.of(result.transfer().name())).with("action", words.of("action", result.action().word()))
				.with("import", Cell.text(result.importId()))
				.with("filled", count(result, FieldChange.Effect.FILL), Audience.PEOPLE)
				.with("added", count(result, FieldChange.Effect.ADD), Audience.PEOPLE)
				.with("overwritten", count(result, FieldChange.Effect.OVERWRITE), Audience.PEOPLE)
				.with("cleared", count(result, FieldChange.Effect.CLEAR), Audience.PEOPLE)
				.with("kept", count(result, FieldChange.Effect.KEEP), Audience.PEOPLE)
				.with("changes", changes, dryRun ? Audience.ALL : Audience.SCRIPTS)
				.with("refusal", Cell.refused(result.refusal())));
	}

	private static Cell count(ImportResult result, FieldChange.Effect effect) {
		return Cell.of(result.changes().stream().filter(c -> c.effect() == effect).count());
	}

	private Row row(FieldChange change) {
		return Row.empty().with("path", new Cell.Field(change.path())).with("effect", words.of("effect", change.effect().word()))
				.with("old", Cell.content(change.path(), change.before().map(FieldValue::value)))
				.with("new", Cell.content(change.path(), change.after().map(FieldValue::value)));
	}

	void total() {
		session.say(texts.text(dryRun ? "import.planned" : "import.done", of(Action.NEW), of(Action.UPDATE),
				of(Action.SAME), of(Action.REFUSED)));
	}

	private int of(Action action) {
		return counted.getOrDefault(action, 0);
	}
}
