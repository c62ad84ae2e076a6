package nl.dossierbrug.report.dossier;

import java.util.ArrayList;
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
		List<Html> rows = new ArrayList<>();
		for (String reason : REASONS) {
			List<String> titles = edition.chapters().stream().filter(c -> c.isEmpty() && c.state().equals(reason))
					.map(Chapter::title).toList();
			if (!titles.isEmpty()) {
				rows.add(Html.tag("p", speaker.say("absent." + reason)).styled("explain"));
				rows.add(Html.tag("ul", titles.stream().map(title -> Html.tag("li", title)).toList()));
			}
		}
		return rows.isEmpty() ? List.of() : List.of(DossierPages.section(ID, speaker.say("absent"), rows));
	}
}
