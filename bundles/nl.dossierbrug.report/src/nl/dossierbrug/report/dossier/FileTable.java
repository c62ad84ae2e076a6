package nl.dossierbrug.report.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import nl.dossierbrug.report.html.Html;

/** The list of everything that is attached, wherever in the dossier it stands. */
final class FileTable {

	/** The place of the list in the document. */
	static final String ID = "files";

	private static final int KILOBYTE = 1000;
	private static final List<String> COLUMNS = List.of("number", "name", "place", "size");

	private final Edition edition;
	private final Speaker speaker;

	FileTable(Edition edition) {
		this.edition = edition;
		speaker = edition.speaker();
	}

	List<Html> html() {
		List<Files.Item> files = edition.files().all();
		if (files.isEmpty()) {
			return List.of(Html.tag("p", speaker.say("files.none")).styled("remark"));
		}
		List<Html> html = new ArrayList<>();
		html.add(Html.tag("p", speaker.say("files.lead")).styled("explain"));
		List<Html> head = COLUMNS.stream().<Html>map(c -> Html.tag("th", speaker.say("column." + c)).with("scope", "col")
				.styled("c-" + c)).toList();
		html.add(Html.tag("table", Html.tag("thead", Html.tag("tr", head)),
				Html.tag("tbody", files.stream().map(this::row).toList())).styled("list"));
		long damaged = files.stream().filter(f -> f.opened().isEmpty()).count();
		if (damaged > 0) {
			html.add(Html.tag("p", speaker.say("files.damaged", damaged)).styled("warning"));
		}
		return html;
	}

	private Html row(Files.Item file) {
		String description = speaker.discreet(file.attachment().description().strip());
		List<Html> name = new ArrayList<>(List.of(Html.tag("div", speaker.discreet(file.attachment().fileName().strip()))));
		if (!description.isEmpty()) {
			name.add(Html.tag("div", description).styled("aside"));
		}
		String size = file.opened().map(f -> speaker.say("size", f.type().toUpperCase(Locale.ROOT),
				(f.bytes().length + KILOBYTE - 1) / KILOBYTE)).orElseGet(() -> speaker.say("damaged"));
		return Html.tag("tr", Html.tag("td", String.valueOf(file.number())), Html.tag("td", name),
				Html.tag("td", place(file)), Html.tag("td", size).styled(file.opened().isEmpty() ? "damaged" : "size"));
	}

	/** The chapter, and in it the block that the file is attached to. */
	private String place(Files.Item file) {
		String chapter = file.attachment().category().map(c -> edition.chapters().stream().filter(h -> h.id().equals(c.code()))
				.map(Chapter::title).findFirst().orElse(c.code())).orElse("");
		int slash = file.path().lastIndexOf('/');
		String block = slash < 0 ? "" : speaker.label(file.path().substring(0, slash));
		return chapter.isEmpty() || chapter.equalsIgnoreCase(block) ? block : chapter + "\n" + block;
	}
}
