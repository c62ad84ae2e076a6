package nl.dossierbrug.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import nl.dossierbrug.cli.output.Cell;
import nl.dossierbrug.cli.output.Row;
import nl.dossierbrug.cli.output.Row.Audience;
import nl.dossierbrug.cli.session.Command;
import nl.dossierbrug.cli.session.Session;
import nl.dossierbrug.cli.syntax.Arguments;
import nl.dossierbrug.cli.syntax.Syntax;
import nl.dossierbrug.cli.syntax.WrongUse;
import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.pupil.ListColumn;
import nl.dossierbrug.core.pupil.ListSheet;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.core.pupil.PupilList;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.exchange.pupils.PupilSource;
import nl.dossierbrug.exchange.pupils.Selection;

/**
 * {@code pupils --sender parnassys --list leerlingen.xlsx --year 8}: who is in an export, repairs and doubts included; with
 * {@code --columns} what each column was taken for.
 */
final class Pupils implements Command {

	/** Where nothing is asked but what the columns are, of the findings only these belong to the answer. */
	private static final Set<String> ABOUT_COLUMNS = Set.of("list.headings.unknown", "list.header.passed", "list.choice.column", "list.choice.sheet",
			"list.choices.unheard", "list.table.skipped", "list.table.beside");

	private final Messages texts;

	Pupils(Messages texts) {
		this.texts = texts;
	}

	@Override
	public void describe(Syntax syntax) {
		syntax.required("--sender", "S");
		WhoOptions.describe(syntax);
		syntax.optional("--year", "N")
				.optional("--group", "NAME").optional("--school", "BRIN").optional("--vestiging", "VV").flag("--columns");
		ListOptions.describe(syntax);
	}

	@Override
	public void run(Arguments arguments, Session session) throws WrongUse, IOException {
		PupilSource source = WhoOptions.read(arguments);
		session.everyFindingCounts(ListOptions.ONLY_TOLD);
		Selection typed = ListOptions.ofSchool(ListOptions.read(Choice.of(arguments), arguments), arguments);
		Selection selection = arguments.given("--columns") ? typed.read(typed.choices().askingColumns()) : typed;
		session.exchange(exchange -> session.take(exchange.lists().read(arguments.text("--sender"), source,
				selection, session.progress(texts.text("progress.list"))), found -> {
					if (arguments.given("--columns")) {
						columns(found, session);
					} else {
						show(found, session);
					}
				}));
	}

	private void columns(PupilList list, Session session) {
		for (ListColumn column : list.columns()) {
			session.show(Row.empty().with("sheet", Cell.of(column.sheet())).with("column", Cell.of(column.letter()))
					.with("heading", column.heading().isEmpty() ? new Cell.Nothing() : Cell.of(column.heading()))
					.with("field", column.field().map(field -> Cell.of(field.word())).orElseGet(Cell.Nothing::new))
					.with("sample", Cell.of(column.sample())));
		}
		session.found(list.findings().stream().filter(finding -> ABOUT_COLUMNS.contains(finding.rule())).toList());
		for (ListSheet sheet : list.sheets()) {
			sheet.skipped().ifPresent(why -> session.say(texts.text("pupils.sheet-skipped", sheet.name(), why)));
		}
	}

	private void show(PupilList list, Session session) {
		Map<Integer, List<Finding>> byRow = new TreeMap<>();
		boolean oneSheet = list.pupils().stream().allMatch(pupil -> pupil.sheet().isEmpty());
		if (session.json()) {
			list.findings().forEach(f -> byRow.computeIfAbsent(f.line(), l -> new ArrayList<>()).add(f));
		}
		for (Pupil pupil : list.pupils()) {
			List<Finding> findings = new ArrayList<>(pupil.findings());
			if (oneSheet) {
				findings.addAll(Optional.ofNullable(byRow.remove(pupil.row())).orElse(List.of()));
			}
			session.show(row(pupil, findings));
		}
		byRow.forEach((row, findings) -> session.show(row(row, findings)));
		if (!session.json()) {
			session.found(list.findings());
		}
		ListOptionHints.show(list.findings(), texts, session);
		long usable = list.pupils().stream().filter(Pupil::usable).count();
		session.say(texts.text("pupils.total", list.pupils().size(), usable));
		long away = list.pupils().stream().filter(pupil -> !pupil.isHere()).count();
		if (away > 0) {
			session.say(texts.text("pupils.away", away));
		}
	}

	/** Where it must be said, the sheet stands in front, and whether the pupil is at school behind. */
	private static Row row(Pupil pupil, List<Finding> findings) {
		Row row = pupil.sheet().isEmpty() ? Row.empty() : Row.empty().with("sheet", Cell.of(pupil.sheet()), Audience.SCRIPTS);
		row = row.with("row", Cell.of(pupil.sheetRow()), Audience.SCRIPTS).with("row", Cell.of(pupil.rowName()), Audience.PEOPLE)
				.with("bsn", Cell.secret(pupil.bsn().map(Bsn::digits))).with("leerlingnummer", new Cell.Typed(pupil.leerlingnummer()))
				.with("name", new Cell.Typed(pupil.name().spoken())).with("birthDate", Cell.day(pupil.birthDate()))
				.with("group", new Cell.Typed(pupil.group())).with("year", new Cell.Typed(pupil.year()));
		if (!pupil.isHere()) {
			row = row.with("presence", Cell.of(pupil.enrolment().presence().name().toLowerCase(Locale.ROOT).replace('_', '-')), Audience.SCRIPTS);
		}
		return row.with("findings", new Cell.Found(findings));
	}

	/**
	 * For scripts, what is about the list as a whole (a column that is missing) is a line of its own, without a pupil,
	 * for the row that it points at: the header's.
	 */
	private static Row row(int row, List<Finding> findings) {
		Cell nothing = new Cell.Nothing();
		return Row.empty().with("row", Cell.of(row)).with("bsn", nothing).with("leerlingnummer", nothing)
				.with("name", nothing).with("birthDate", nothing).with("group", nothing).with("year", nothing)
				.with("findings", new Cell.Found(findings));
	}
}
