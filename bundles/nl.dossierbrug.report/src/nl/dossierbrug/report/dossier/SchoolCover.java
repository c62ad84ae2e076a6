package nl.dossierbrug.report.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import nl.dossierbrug.report.html.Html;

/** The beginning of the edition for schools: what kind of dossier it is, of whom, and what is in it. */
final class SchoolCover {

	private static final List<String> COLUMNS = List.of("part", "here", "statement", "on");

	private final Edition edition;
	private final Speaker speaker;

	SchoolCover(Edition edition) {
		this.edition = edition;
		speaker = edition.speaker();
	}

	List<Html> html(List<Chapter> chapters) {
		List<Html> html = new ArrayList<>();
		html.add(Html.tag("h1", speaker.say("title.school", edition.name())));
		html.add(Html.tag("p", speaker.say("lead.school")).styled("lead"));
		html.addAll(facts());
		html.add(Html.tag("h2", speaker.say("overview")).styled("overview-title"));
		List<Html> lines = new ArrayList<>();
		chapters.forEach(chapter -> lines.add(line(chapter.id(), chapter.title(), chapter.state(),
				chapter.delivery().map(d -> speaker.say("statement." + d.name())).orElse(""))));
		lines.add(line(FileTable.ID, speaker.say("files"), edition.files().all().isEmpty() ? "empty" : "delivered", ""));
		List<Html> head = COLUMNS.stream()
				.<Html>map(c -> Html.tag("th", speaker.say("column." + c)).with("scope", "col").styled("c-" + c)).toList();
		html.add(Html.tag("table", Html.tag("thead", Html.tag("tr", head)), Html.tag("tbody", lines)).styled("list overview"));
		return html;
	}

	private List<Html> facts() {
		Rows rows = new Rows();
		var who = edition.who();
		rows.add(speaker.say("fact.pupil"), List.of(edition.name()));
		rows.add(speaker.say("fact.born"), who.birthDate().map(speaker::day).stream().toList());
		rows.add(speaker.say("fact.group"), Stream.of(who.group().strip()).filter(g -> !g.isEmpty()).toList());
		rows.add(speaker.say("fact.school"), List.of(
				speaker.say("fact.school.value", edition.school(), who.brin().strip(), who.vestiging().strip())));
		rows.add(speaker.say("fact.date"), List.of(edition.made()));
		rows.add(speaker.say("fact.kind"), List.of(edition.ofProfile("kind")));
		rows.add(speaker.say("fact.system"), edition.system().map(speaker::in).stream().toList());
		rows.add(speaker.say("fact.inspection"), List.of(String.join(" ",
				new Inspection(speaker, edition.messages()).sentences(edition.dossier().root(), edition.matrix()))));
		return rows.take();
	}

	private Html line(String id, String title, String state, String statement) {
		Html.Tag link = Html.tag("a", title).with("href", "#" + id);
		Html.Tag page = Html.tag("a").with("href", "#" + id).styled("page-of");
		boolean here = state.equals("delivered") || state.equals("contrary");
		return Html.tag("tr", Html.tag("td", link), Html.tag("td", speaker.say("here." + state)),
				Html.tag("td", statement), Html.tag("td", page).styled("c-on")).styled(here ? "here" : "away");
	}
}
