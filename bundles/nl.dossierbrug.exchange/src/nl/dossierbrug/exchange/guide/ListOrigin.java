package nl.dossierbrug.exchange.guide;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.pupil.Column;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.core.table.DataRow;
import nl.dossierbrug.core.table.DataTable;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.desk.Desk;

/**
 * Judges whether a list can come from the system that receives. By its form it can only be said that it does not: an error is
 * a list that was recognised as another's, a warning one that may be.
 */
final class ListOrigin {

	private static final int CERTAIN = 2;

	private final Desk desk;
	private final Set<String> duo;

	ListOrigin(Desk desk) {
		this.desk = desk;
		duo = DataTable.beside(ListOrigin.class, "duo.csv").rows().stream().map((DataRow row) -> plain(row.get("words"))).collect(Collectors.toSet());
	}

	/** @param found of those who go along, the rows that are theirs */
	List<Finding> doubts(GuidedBatch batch, ArrivedList list, Map<GuidedPupil, List<Pupil>> found) {
		List<Finding> doubts = new ArrayList<>();
		Text receiver = batch.walk().receiver();
		List<String> duos = list.headings().stream().filter(heading -> duo.contains(plain(heading))).distinct().toList();
		if (duos.size() >= CERTAIN) {
			doubts.add(new Finding("guide.list.duo", Severity.ERROR, "", 0, desk.text("finding.guide.list.duo", receiver, String.join(", ", duos))));
		}
		if (hasOurNumbers(found)) {
			doubts.add(new Finding("guide.list.senders", Severity.ERROR, "", 0, desk.text("finding.guide.list.senders", receiver, batch.walk().sender(), list.columns(Column.LEERLINGNUMMER))));
		}
		if (!list.isNamed()) {
			doubts.add(new Finding("guide.list.no-names", Severity.WARNING, "", 0, desk.text("finding.guide.list.no-names", receiver)));
		}
		if (found.size() * 2 < batch.walking().size()) {
			doubts.add(new Finding("guide.list.few", Severity.WARNING, "", 0, desk.text("finding.guide.list.few", receiver, found.size(), batch.walking().size())));
		}
		return doubts;
	}

	/** Each system counts its pupils in its own way: with the numbers of the one that hands over it is that one's list. */
	private static boolean hasOurNumbers(Map<GuidedPupil, List<Pupil>> found) {
		int same = 0;
		int other = 0;
		for (Map.Entry<GuidedPupil, List<Pupil>> one : found.entrySet()) {
			String ours = one.getKey().transfer().leerlingnummer();
			Set<String> theirs = one.getValue().stream().map(Pupil::leerlingnummer).filter(number -> !number.isBlank()).collect(Collectors.toCollection(HashSet::new));
			if (!ours.isBlank() && !theirs.isEmpty()) {
				if (theirs.contains(ours)) {
					same++;
				} else {
					other++;
				}
			}
		}
		return same > other;
	}

	private static String plain(String heading) {
		return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
	}
}
