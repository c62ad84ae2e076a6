package nl.dossierbrug.roster.internal.pupil;

import java.util.List;

import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.pupil.Column;
import nl.dossierbrug.core.pupil.ListHints;
import nl.dossierbrug.core.text.Masking;

/** Says what became of the columns: which is missing, double, taken by its content, or not used. */
final class HeaderNotes {

	private final Header written;
	private final Header used;
	private final Notes notes;
	private final ColumnEvidence evidence;
	private final ListHints hints;

	/**
	 * @param written the header by its headings alone
	 * @param used the header as the rows were read
	 */
	HeaderNotes(Header written, Header used, Notes notes, ColumnEvidence evidence, ListHints hints) {
		this.written = written;
		this.used = used;
		this.notes = notes;
		this.evidence = evidence;
		this.hints = hints;
	}

	void tell() {
		if (!used.has(Column.BSN)) {
			notes.ofList(Severity.ERROR, "list.bsn.column", null, used.row(), hints.addBsnColumn());
		}
		List<Header.Place> beside = used.beside();
		for (Header.Place spare : used.spare()) {
			if (beside.contains(spare)) {
				continue;
			}
			Column column = spare.known().column();
			notes.ofList(Severity.WARNING, "list.column.twice", column, used.row(), written.heading(column), spare.heading());
		}
		weak();
		evidence.proposals(used).forEach(proposal -> notes.ofList(Severity.INFO, "list.column.proposal", null, used.row(), proposal.heading(),
				proposal.column().word()));
		List<String> unused = used.unused().stream().filter(column -> !column.chosen())
				.filter(column -> written.unused().stream().anyMatch(same -> same.index() == column.index()))
				.map(column -> Masking.masked(column.heading())).toList();
		if (!unused.isEmpty()) {
			notes.ofList(Severity.INFO, "list.columns.unused", null, used.row(), String.join(", ", unused));
		}
	}

	private void weak() {
		written.places().forEach((column, place) -> {
			if (place.known().weak() && !used.has(column)) {
				notes.ofList(Severity.WARNING, "list.column.weak.unused", column, used.row(), place.heading(), column.word());
			} else if (place.known().weak() && used.places().get(column).index() == place.index()) {
				notes.ofList(Severity.INFO, "list.column.weak.used", column, used.row(), place.heading(), column.word());
			}
		});
		used.places().forEach((column, place) -> {
			if (!written.has(column)) {
				notes.ofList(Severity.WARNING, "list.column.content", column, used.row(), place.heading(), column.word());
			}
		});
	}
}
