package nl.dossierbrug.roster.internal.pupil;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.pupil.Column;
import nl.dossierbrug.core.pupil.ListColumn;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.roster.internal.table.ListFile;
import nl.dossierbrug.roster.internal.table.Sheet;
import nl.dossierbrug.roster.internal.table.SheetRow;
import nl.dossierbrug.roster.internal.table.SheetRows;
import nl.dossierbrug.roster.internal.table.Unusable;

/** Reads the pupils of one table of a sheet; once more when the whole of it shows that a column must be read otherwise. */
final class SheetReading {

	private static final int BEAT = 1000;
	/** What is assumed changes at most once for each kind of assumption. */
	private static final int MOST_READINGS = 4;

	private final ListFile file;
	private final Sheet sheet;
	private final String shownSheet;
	private final ListTask task;
	private final Messages messages;
	private final OtherPeople others;
	private final NameSplitter splitter;
	private final int from;

	/**
	 * @param shownSheet the sheet's name where pupils are read from several; else empty
	 * @param from the row at which the table begins; 0 for the first of the sheet
	 */
	SheetReading(ListFile file, Sheet sheet, String shownSheet, ListTask task, Messages messages, OtherPeople others,
			NameSplitter splitter, int from) {
		this.file = file;
		this.sheet = sheet;
		this.shownSheet = shownSheet;
		this.task = task;
		this.messages = messages;
		this.others = others;
		this.splitter = splitter;
		this.from = from;
	}

	/**
	 * What a table holds.
	 *
	 * @param header where its columns are named
	 * @param pupils one for each row
	 * @param findings what is to be said of it
	 * @param columns every column with a heading
	 * @param lastRow the number of its last row
	 * @param next the row at which another table of the sheet begins; 0 where there is none
	 */
	record Content(Header header, List<Pupil> pupils, List<Finding> findings, List<ListColumn> columns, int lastRow, int next) {
	}

	/** @param offset how many rows stand on the sheets before */
	Content read(int offset) throws IOException {
		Assumptions assumed = Assumptions.USUAL;
		for (int reading = 1;; reading++) {
			Attempt attempt = attempt(assumed, offset);
			Assumptions shown = attempt.shows();
			if (shown.equals(assumed) || reading == MOST_READINGS) {
				attempt.tell();
				return attempt.content();
			}
			assumed = shown;
		}
	}

	private Attempt attempt(Assumptions assumed, int offset) throws IOException {
		try (SheetRows rows = sheet.rows()) {
			HeaderSearch search = new HeaderSearch(task, others, from);
			if (!search.found(rows)) {
				throw new Unusable("list.damaged");
			}
			Attempt attempt = new Attempt(search, assumed, offset);
			attempt.read(rows);
			return attempt;
		}
	}

	/** One reading of the sheet. */
	private final class Attempt {

		private final Assumptions assumed;
		private final HeaderSearch search;
		private final Header header;
		private final ColumnEvidence evidence;
		private final Notes notes;
		private final Map<Column, DateColumn> dates = new EnumMap<>(Column.class);
		private final RowName names;
		private final PupilRow rows;
		private final WeakNumbers weak = new WeakNumbers();
		private final List<Pupil> pupils = new ArrayList<>();
		private final List<Header.Place> beside;
		private int besideRows;
		private int hidden;
		private int lastRow;
		private int next;

		Attempt(HeaderSearch search, Assumptions assumed, int offset) {
			this.search = search;
			this.assumed = assumed;
			DateText texts = new DateText(task.today(), file.dayZero());
			evidence = new ColumnEvidence(search.below(), others, texts, task.today());
			Header improved = evidence.improved(search.header());
			for (Column column : assumed.dropped()) {
				improved = improved.without(column);
			}
			header = improved;
			beside = header.beside();
			notes = new Notes(messages, shownSheet, search.header()::heading);
			for (Column column : List.of(Column.GEBOORTEDATUM, Column.INSCHRIJFDATUM, Column.UITSCHRIJFDATUM)) {
				dates.put(column, new DateColumn(column, notes, file.typed(), texts, assumed.order(column)));
			}
			NameCells cells = new NameCells(notes);
			names = new RowName(header, notes, cells, splitter, assumed.surnameFirst());
			AtSchool school = new AtSchool(header, notes, task.today(), dates.get(Column.INSCHRIJFDATUM), dates.get(Column.UITSCHRIJFDATUM));
			rows = new PupilRow(header, notes, new BirthDate(notes, task.today(), dates.get(Column.GEBOORTEDATUM)), school, names, cells, shownSheet, offset);
		}

		void read(SheetRows below) throws IOException {
			below.only(header.columns());
			task.progress().begin(0);
			int read = 0;
			var first = search.below().iterator();
			SheetRow row;
			next = search.next();
			while ((row = first.hasNext() ? first.next() : next > 0 ? null : below.next()) != null) {
				if (read >= search.below().size() && search.table().begins(row)) {
					next = row.number();
					break;
				}
				take(row);
				if (++read % BEAT == 0) {
					task.progress().done(BEAT);
					if (task.progress().cancelled()) {
						throw Unusable.cancelled();
					}
				}
			}
			task.progress().done(read % BEAT);
		}

		private void take(SheetRow row) {
			lastRow = row.number();
			besideRows += beside.stream().anyMatch(place -> !row.cell(place.index()).isBlank()) ? 1 : 0;
			Optional<Pupil> pupil = rows.read(row);
			if (pupil.isPresent()) {
				pupils.add(pupil.get());
				hidden += row.hidden() ? 1 : 0;
				if (isWeak(Column.LEERLINGNUMMER)) {
					weak.add(pupil.get().leerlingnummer());
				}
			}
		}

		private boolean isWeak(Column column) {
			return header.has(column) && header.places().get(column).known().weak();
		}

		Assumptions shows() {
			Map<Column, DateColumn.Order> orders = new EnumMap<>(Column.class);
			dates.forEach((column, read) -> {
				DateColumn.Order order = read.order(task.choices().days());
				if (order != DateColumn.Order.DAY_FIRST) {
					orders.put(column, order);
				}
			});
			Set<Column> dropped = EnumSet.noneOf(Column.class);
			dropped.addAll(assumed.dropped());
			if (isWeak(Column.LEERLINGNUMMER) && !weak.fit()) {
				dropped.add(Column.LEERLINGNUMMER);
			}
			return new Assumptions(orders, dropped, assumed.surnameFirst() || names.showsSurnameFirst());
		}

		void tell() {
			if (hidden > 0) {
				notes.ofList(Severity.WARNING, "list.rows.hidden", null, 0, hidden);
			}
			rows.tell();
			if (besideRows > 0) {
				notes.ofList(Severity.WARNING, "list.table.beside", null, header.row(), beside.stream()
						.map(place -> ColumnTable.letter(place.index()) + " (" + place.heading() + ")").collect(Collectors.joining(", ")), besideRows);
			}
			dates.values().forEach(column -> column.tell(task.choices().days()));
			search.passed().forEach(passed -> notes.ofList(Severity.WARNING, "list.header.passed", null, passed.row(), Integer.toString(passed.row()),
					String.join(", ", passed.headings()), Integer.toString(header.row())));
			new HeaderNotes(search.header(), header, notes, evidence, task.hints()).tell();
		}

		Content content() {
			return new Content(header, pupils, notes.ofList(), new ColumnTable(shownSheet.isEmpty() ? sheet.name() : shownSheet, search.header(), header,
					search.below()).columns(), lastRow, next);
		}
	}
}
