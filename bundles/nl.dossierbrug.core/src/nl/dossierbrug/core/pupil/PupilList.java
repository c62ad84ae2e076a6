package nl.dossierbrug.core.pupil;

import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.outcome.Finding;

/**
 * The pupils of one export, in the order of the file.
 *
 * @param pupils one for each pupil; one that stands in the file twice stands here once
 * @param findings what is to be said of the file as a whole, such as a column that is missing
 * @param columns every column with a heading, used or not; none where the file has no columns, such as a roster
 * @param sheets every sheet, read or left out; none where the file has no sheets
 */
public record PupilList(List<Pupil> pupils, List<Finding> findings, List<ListColumn> columns, List<ListSheet> sheets) {

	public PupilList {
		pupils = List.copyOf(pupils);
		findings = List.copyOf(findings);
		columns = List.copyOf(columns);
		sheets = List.copyOf(sheets);
	}

	/** A list of which nothing is told but who is in it. */
	public PupilList(List<Pupil> pupils, List<Finding> findings) {
		this(pupils, findings, List.of(), List.of());
	}

	/** The same list with these pupils and findings in place of its own. */
	public PupilList with(List<Pupil> others, List<Finding> otherFindings) {
		return new PupilList(others, otherFindings, columns, sheets);
	}

	/**
	 * Only the pupils of a year and a group.
	 *
	 * @param year the leerjaar, compared without spaces, capitals and leading zeros; empty for every year
	 * @param group the group's name, compared without spaces and capitals; empty for every group
	 */
	public PupilList only(Optional<String> year, Optional<String> group) {
		return with(pupils.stream()
				.filter(p -> year.isEmpty() || plain(p.year()).equals(plain(year.get())))
				.filter(p -> group.isEmpty() || plain(p.group()).equals(plain(group.get()))).toList(), findings);
	}

	private static String plain(String text) {
		return text.replaceAll("\\s", "").replaceFirst("^0+(?=.)", "").toLowerCase(java.util.Locale.ROOT);
	}
}
