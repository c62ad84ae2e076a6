package nl.dossierbrug.report.dossier;

import java.util.List;

import nl.dossierbrug.report.html.Html;

/** In the edition for parents: the parts of which nothing is in the dossier, by the reason why. */
final class AbsentParts {

	private static final String ID = "absent";
	private static final List<String> REASONS = List.of("withheld", "empty", "forbidden");

	private final Edition edition;
	private final Speaker speaker;

	AbsentParts(Edition edition) {
		this.edition = edition;
		speaker = edition.speaker();
	}

	/** The section; nothing when every part is there. */
	List<Html> html() {
		Rows rows = new Rows();
		for (String reason : REASONS) {
			rows.add(speaker.say("absent." + reason), edition.chapters().stream()
					.filter(c -> c.isEmpty() && c.state().equals(reason)).map(Chapter::title).toList());
		}
		List<Html> table = rows.take();
		return table.isEmpty() ? List.of()
				: List.of(DossierPages.section(ID, speaker.say("absent"), table).with("class", "chapter absent"));
	}
}
