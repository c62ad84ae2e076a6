package nl.dossierbrug.report.view;

import java.util.Objects;

/**
 * A line of a chapter: the heading of a block, or what the dossier says in one place.
 *
 * @param path where in the dossier, as findings write it: {@code /dossier[1]/huidigeschool[1]/naam[1]}; no two lines of a
 *        dossier have the same
 * @param sourceLine the line of the file, from 1; 0 when the dossier did not come from a file
 * @param depth how many headings of its chapter it stands below
 * @param label what people call it; of a heading its whole text
 * @param value what it says, as people say it, on one or more lines; empty for a heading
 * @param heading whether it is the heading of a block
 */
public record DossierLine(String path, int sourceLine, int depth, String label, String value, boolean heading) {

	public DossierLine {
		Objects.requireNonNull(path);
		Objects.requireNonNull(label);
		Objects.requireNonNull(value);
	}

	/** Its place only: what a dossier holds does not belong in a log. */
	@Override
	public String toString() {
		return "DossierLine " + path;
	}
}
