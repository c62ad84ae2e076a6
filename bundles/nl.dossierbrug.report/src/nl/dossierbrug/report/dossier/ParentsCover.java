package nl.dossierbrug.report.dossier;

import java.util.ArrayList;
import java.util.List;

import nl.dossierbrug.report.html.Html;

/** The beginning of the edition for parents: what this is, where it goes, what their rights are, what is asked. */
final class ParentsCover {

	private final Edition edition;
	private final Speaker speaker;

	ParentsCover(Edition edition) {
		this.edition = edition;
		speaker = edition.speaker();
	}

	List<Html> html() {
		List<Html> html = new ArrayList<>();
		html.add(Html.tag("h1", speaker.say("title.parents", edition.name())));
		html.add(Html.tag("p", speaker.say("lead.parents")).styled("lead"));
		html.add(heading("about.what"));
		html.add(Html.tag("p", speaker.say("about.what.text", edition.firstName(), edition.made())));
		html.add(heading("about.where"));
		html.add(Html.tag("p", edition.ofProfile("about.where", edition.firstName())));
		edition.system().ifPresent(s -> html.add(Html.tag("p", speaker.say("about.system", s))));
		html.add(heading("about.rights"));
		html.add(Html.tag("ul", item(speaker.say("about.rights.see")), item(speaker.say("about.rights.correct")),
				item(edition.ofProfile("about.view")), item(edition.ofProfile("about.consent"))));
		html.add(heading("about.do"));
		html.add(Html.tag("p", speaker.say("about.do.text")));
		html.add(Html.tag("p", speaker.say("about.codes")).styled("note"));
		return List.of(Html.tag("div", html).styled("letter"));
	}

	private Html heading(String key) {
		return Html.tag("h2", speaker.say(key));
	}

	private static Html item(String text) {
		return Html.tag("li", text);
	}
}
