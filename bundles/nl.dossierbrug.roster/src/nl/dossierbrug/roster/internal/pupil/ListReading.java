package nl.dossierbrug.roster.internal.pupil;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.pupil.Column;
import nl.dossierbrug.core.pupil.ListHints;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.core.pupil.PupilList;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.roster.internal.table.ListFile;
import nl.dossierbrug.roster.internal.table.Row;
import nl.dossierbrug.roster.internal.table.Rows;
import nl.dossierbrug.roster.internal.table.Sheet;
import nl.dossierbrug.roster.internal.table.Unusable;

/** Makes a pupil list of an open file: finds the sheet and the header, reads every row below, keeps each pupil once. */
public final class ListReading {

	private static final int BEAT = 1000;

	private final Messages messages;
	private final NameSplitter names = new NameSplitter(new Prefixes());
	private final Map<String, Integer> months = new HashMap<>();

	/** Reads the tables. */
	public ListReading(Messages messages) {
		this.messages = messages;
		DataTable.of("maanden.csv", 1).rows().forEach(row -> months.put(row.get(1), Integer.valueOf(row.get(0))));
	}

	/**
	 * Reads the first sheet that has pupils below a header.
	 *
	 * @param known what each heading means
	 * @param today no pupil is born later
	 * @throws Unusable when no sheet is a list of pupils, or the user stops
	 */
	public PupilList read(ListFile file, Map<String, Headings.Known> known, ListHints hints, LocalDate today, Progress progress)
			throws IOException {
		List<String> looked = new ArrayList<>();
		Header empty = null;
		List<Sheet> sheets = file.sheets();
		for (Sheet sheet : sheets) {
			try (Rows rows = sheet.rows()) {
				HeaderSearch search = new HeaderSearch(known);
				if (!search.found(rows)) {
					looked.addAll(search.looksLikeHeadings());
					continue;
				}
				Notes notes = new Notes(messages, search.header()::heading);
				List<Pupil> pupils = pupils(search, rows, notes, new DateCell(notes, file.typed(), today, months), progress);
				if (!pupils.isEmpty()) {
					if (sheet != sheets.getFirst()) {
						notes.ofList(Severity.INFO, "list.sheet", null, 0, sheet.name());
					}
					aboutHeader(search.header(), notes, hints);
					List<Pupil> once = new Doubles(notes).resolve(pupils);
					return new PupilList(once, notes.ofList());
				}
				empty = search.header();
			}
		}
		if (empty != null) {
			throw new Unusable("list.nopupils", Integer.toString(empty.row()));
		}
		throw looked.isEmpty() ? new Unusable("list.header.none") : new Unusable("list.header", String.join(", ", looked));
	}

	private List<Pupil> pupils(HeaderSearch search, Rows rows, Notes notes, DateCell dates, Progress progress) throws IOException {
		PupilRow reader = new PupilRow(search.header(), notes, dates, names);
		List<Pupil> pupils = new ArrayList<>();
		rows.only(search.header().columns());
		progress.begin(0);
		int read = 0;
		int hidden = 0;
		var below = search.below().iterator();
		Row row;
		while ((row = below.hasNext() ? below.next() : rows.next()) != null) {
			var pupil = reader.read(row);
			pupil.ifPresent(pupils::add);
			hidden += pupil.isPresent() && row.hidden() ? 1 : 0;
			if (++read % BEAT == 0) {
				progress.done(BEAT);
				if (progress.cancelled()) {
					throw new Unusable("list.cancelled");
				}
			}
		}
		progress.done(read % BEAT);
		if (hidden > 0) {
			notes.ofList(Severity.WARNING, "list.rows.hidden", null, 0, Integer.toString(hidden));
		}
		return pupils;
	}

	private static void aboutHeader(Header header, Notes notes, ListHints hints) {
		if (!header.has(Column.BSN)) {
			notes.ofList(Severity.ERROR, "list.bsn.column", null, header.row(), hints.addBsnColumn());
		}
		for (Header.Place spare : header.spare()) {
			Column column = spare.known().column();
			notes.ofList(Severity.WARNING, "list.column.twice", column, header.row(), header.heading(column), spare.heading());
		}
	}
}
