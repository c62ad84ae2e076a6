package nl.dossierbrug.report.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.report.html.Html;
import nl.dossierbrug.report.html.HtmlPage;
import nl.dossierbrug.report.html.StyleSheet;
import nl.dossierbrug.standard.Identity;
import nl.dossierbrug.standard.OsoStandard;

/** Sets a dossier as a page. */
public final class DossierPages {

	private final OsoStandard standard;
	private final Messages messages = new Messages(DossierPages.class);
	private final Layout layout = new Layout();
	private final StyleSheet style = StyleSheet.beside(DossierPages.class, "dossier.css");

	/** @param standard knows what stands in a dossier */
	public DossierPages(OsoStandard standard) {
		this.standard = standard;
	}

	/**
	 * The page of a dossier.
	 *
	 * @param parents whether it is the edition for parents
	 * @param numbers whether the numbers that say who the pupil is are in clear
	 * @param system the system that it goes to; empty when that is not known
	 */
	public HtmlPage page(Dossier dossier, boolean parents, boolean numbers, Optional<Text> system, Language language) {
		Identity who = standard.identity(dossier);
		Speaker speaker = new Speaker(standard, layout, messages, language, Optional.of(who).filter(w -> !numbers));
		Edition edition = new Edition(dossier, who, system, who.profile().map(standard::matrix).orElse(Map.of()),
				new Chapters(standard, language, speaker.say("other")).of(dossier), new Files(standard, dossier), speaker,
				messages);
		BlockSetter setter = new BlockSetter(speaker, layout, new PhrasedLines(speaker, layout, edition.files(), !parents),
				edition.files(), !parents);
		List<Chapter> chapters = new ArrayList<>();
		List<Html> pages = new ArrayList<>();
		for (Chapter chapter : edition.chapters()) {
			List<Html> inside = setter.chapter(chapter);
			if (!parents || !inside.isEmpty()) {
				chapters.add(chapter);
				pages.add(chapter(chapter, inside, edition, parents));
			}
		}
		pages.add(section(FileTable.ID, speaker.say("files"), new FileTable(edition).html()));
		if (parents) {
			pages.addAll(new AbsentParts(edition).html());
			pages.add(new SignForm(edition).html());
		}
		pages.addAll(0, parents ? new ParentsCover(edition).html() : new SchoolCover(edition).html(chapters));
		return new HtmlPage(
				new HtmlPage.Head(language.code(), speaker.say(parents ? "title.parents" : "title.school", edition.name()),
						speaker.say("subject", edition.made(), edition.school()), edition.school()),
				style, new HtmlPage.Foot(speaker.say("footer", edition.name(), edition.school(), edition.made()), speaker.say("page"), speaker.say("of")),
				bookmarks(chapters, parents, speaker), List.of(Html.tag("div", pages).styled(parents ? "parents" : "school")));
	}

	private static Html chapter(Chapter chapter, List<Html> inside, Edition edition, boolean parents) {
		Speaker speaker = edition.speaker();
		List<Html> html = new ArrayList<>();
		String explain = "explain." + chapter.id();
		if (chapter.isEmpty()) {
			html.add(Html.tag("p", speaker.say("remark." + chapter.state())).styled("remark"));
		} else {
			if (parents && edition.messages().has(explain)) {
				html.add(Html.tag("p", speaker.say(explain)).styled("explain"));
			}
			if (chapter.state().equals("contrary")) {
				html.add(Html.tag("p", speaker.say("remark.contrary")).styled("warning"));
			}
		}
		html.addAll(inside);
		return section(chapter.id(), chapter.title(), html);
	}

	/** A part of the document under a heading. */
	static Html.Tag section(String id, String title, List<Html> inside) {
		List<Html> html = new ArrayList<>(inside);
		html.addFirst(Html.tag("h2", title).with("id", id));
		return Html.tag("div", html).styled("chapter");
	}

	private static List<Html> bookmarks(List<Chapter> chapters, boolean parents, Speaker speaker) {
		List<Html> marks = new ArrayList<>();
		chapters.forEach(chapter -> marks.add(bookmark(chapter.title(), chapter.id())));
		marks.add(bookmark(speaker.say("files"), FileTable.ID));
		if (parents) {
			marks.add(bookmark(speaker.say("sign"), SignForm.ID));
		}
		return marks;
	}

	private static Html bookmark(String title, String id) {
		return Html.tag("bookmark").with("name", title).with("href", "#" + id);
	}
}
