package nl.dossierbrug.report;

import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.report.dossier.ChapterLines;
import nl.dossierbrug.report.view.DossierChapter;
import nl.dossierbrug.report.view.DossierLine;
import nl.dossierbrug.standard.OsoStandard;

/**
 * A dossier as chapters to look through on a screen: the categories in the order of the standard, blocks under
 * headings, labels and values as people say them. Nothing of the dossier is left out but the content of what is
 * attached. Free of state, safe for many threads.
 */
public final class DossierChapters {

	private final ChapterLines lines;

	/** @param standard knows what stands in a dossier */
	public DossierChapters(OsoStandard standard) {
		lines = new ChapterLines(standard);
	}

	/**
	 * The chapters of a dossier; those of which nothing is there too.
	 *
	 * @param dossier of a version of the standard that is present
	 * @param numbersInClear whether the BSN or onderwijsnummer is shown whole; else its last three digits only
	 * @param language the language of labels and explanations; what the school wrote stays as it is
	 */
	public List<DossierChapter> of(Dossier dossier, boolean numbersInClear, Language language) {
		return lines.of(dossier, numbersInClear, language);
	}

	/**
	 * The line that a finding is about.
	 *
	 * @param chapters those of the dossier that was checked
	 * @param path that of the finding
	 * @return the line at that path; where there is none the first line below it, or else that of the nearest block
	 *         around it, of which something is missing; empty when the finding is about the dossier as a whole
	 */
	public Optional<DossierLine> find(List<DossierChapter> chapters, String path) {
		List<DossierLine> all = chapters.stream().flatMap(chapter -> chapter.lines().stream()).toList();
		for (String at = path; at.lastIndexOf('/') > 0; at = at.substring(0, at.lastIndexOf('/'))) {
			String here = at;
			Optional<DossierLine> line = all.stream().filter(l -> l.path().equals(here)).findFirst()
					.or(() -> all.stream().filter(l -> l.path().startsWith(here + "/")).findFirst());
			if (line.isPresent()) {
				return line;
			}
		}
		return Optional.empty();
	}
}
