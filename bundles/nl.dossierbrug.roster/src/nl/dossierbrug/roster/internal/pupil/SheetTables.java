package nl.dossierbrug.roster.internal.pupil;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.pupil.Column;
import nl.dossierbrug.core.pupil.ListColumn;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.roster.internal.table.ListFile;
import nl.dossierbrug.roster.internal.table.Sheet;

/** Reads the pupils of one sheet: of each table on it, by the headings of that table. A table that is left out is named. */
final class SheetTables {

	/** One of these tells of pupils, whoever else is named beside them. */
	private static final Set<Column> PUPIL = Set.of(Column.NAAM, Column.ACHTERNAAM, Column.ROEPNAAM, Column.VOORNAMEN, Column.LEERLINGNUMMER,
			Column.GROEP, Column.LEERJAAR);

	private final ListFile file;
	private final Sheet sheet;
	private final String shownSheet;
	private final ListTask task;
	private final Messages messages;
	private final OtherPeople others;
	private final NameSplitter splitter;

	/** @param shownSheet the sheet's name where pupils are read from several; else empty */
	SheetTables(ListFile file, Sheet sheet, String shownSheet, ListTask task, Messages messages, OtherPeople others, NameSplitter splitter) {
		this.file = file;
		this.sheet = sheet;
		this.shownSheet = shownSheet;
		this.task = task;
		this.messages = messages;
		this.others = others;
		this.splitter = splitter;
	}

	/** @param offset how many rows stand on the sheets before */
	SheetReading.Content read(int offset) throws IOException {
		List<SheetReading.Content> tables = new ArrayList<>();
		int from = 0;
		do {
			tables.add(new SheetReading(file, sheet, shownSheet, task, messages, others, splitter, from).read(offset));
			from = tables.getLast().next();
		} while (from > 0);
		return tables.size() == 1 ? tables.getFirst() : together(tables);
	}

	private SheetReading.Content together(List<SheetReading.Content> tables) {
		Notes notes = new Notes(messages, shownSheet, column -> "");
		List<Pupil> pupils = new ArrayList<>();
		List<ListColumn> columns = new ArrayList<>();
		List<Finding> findings = new ArrayList<>();
		Header header = tables.getFirst().header();
		for (SheetReading.Content table : tables) {
			int row = table.header().row();
			String why = leftOut(table);
			if (why.isEmpty()) {
				header = pupils.isEmpty() ? table.header() : header;
				pupils.addAll(table.pupils());
				columns.addAll(table.columns());
				findings.addAll(table.findings());
				notes.ofList(Severity.INFO, "list.table", null, row, Integer.toString(row), table.pupils().size());
			} else {
				notes.ofList(Severity.WARNING, "list.table.skipped", null, row, Integer.toString(row),
						String.join(", ", table.header().headings()), messages.text(why));
			}
		}
		findings.addAll(0, notes.ofList());
		return new SheetReading.Content(header, pupils, findings, columns, tables.getLast().lastRow(), 0);
	}

	/** Whether others stand where the name of a pupil could: {@code Ouder, BSN, Geboortedatum}. */
	private boolean isOfOthers(Header header) {
		return PUPIL.stream().noneMatch(header::has) && header.headings().stream().anyMatch(others::areIn);
	}

	/** The key of why a table is left out; empty when it is read. */
	private String leftOut(SheetReading.Content table) {
		if (others.areOn("", table.header().headings()) || isOfOthers(table.header()) || others.areGrown(table.pupils(), task.today())) {
			return "list.sheet.others";
		}
		return table.pupils().isEmpty() ? "list.sheet.no-pupils" : table.header().convinces() ? "" : "list.sheet.no-header";
	}
}
