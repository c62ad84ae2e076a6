package nl.dossierbrug.report.view;

import java.util.List;
import java.util.Objects;

/**
 * A chapter of a dossier: a category of the standard, and all that the dossier holds of it.
 *
 * @param id the category's code, such as {@code cat_verzuim}; {@code other} for what belongs to none
 * @param title what people call it
 * @param state {@code delivered}; {@code withheld} on purpose; {@code forbidden} by the kind of dossier; {@code empty}
 *        when nothing was recorded; {@code contrary} when it holds data that the dossier says were not sent along
 * @param stateWords the state in a sentence
 * @param lines what it holds, each line below the heading it belongs to; empty when the state says that nothing is there
 */
public record DossierChapter(String id, String title, String state, String stateWords, List<DossierLine> lines) {

	public DossierChapter {
		Objects.requireNonNull(id);
		Objects.requireNonNull(title);
		Objects.requireNonNull(state);
		Objects.requireNonNull(stateWords);
		lines = List.copyOf(lines);
	}

	/** Its id and state: what a dossier holds does not belong in a log. */
	@Override
	public String toString() {
		return "DossierChapter " + id + " " + state;
	}
}
