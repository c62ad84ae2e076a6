package nl.dossierbrug.report.dossier;

import java.util.ArrayList;
import java.util.List;

import nl.dossierbrug.report.html.Html;

/** The last page of the edition for parents: what they answer, and where they sign. */
final class SignForm {

	/** The place of the form in the document. */
	static final String ID = "sign";

	private static final int REASON_LINES = 5;

	private final Edition edition;
	private final Speaker speaker;

	SignForm(Edition edition) {
		this.edition = edition;
		speaker = edition.speaker();
	}

	Html html() {
		boolean consent = edition.hasOfProfile("sign.consent");
		List<Html> form = new ArrayList<>();
		form.add(Html.tag("h2", speaker.say("sign")).with("id", ID));
		form.add(Html.tag("p", edition.who().birthDate().map(speaker::day)
				.map(born -> speaker.say("sign.lead", edition.name(), born, edition.school(), edition.made()))
				.orElseGet(() -> speaker.say("sign.lead.unborn", edition.name(), "", edition.school(), edition.made()))));
		List<Html> questions = new ArrayList<>();
		questions.add(Html.tag("tr", question(speaker.say("sign.seen")), Html.tag("td", blank()).with("colspan", "2")));
		questions.add(choice(speaker.say("sign.agree")));
		if (consent) {
			questions.add(choice(edition.ofProfile("sign.consent")));
		}
		form.add(Html.tag("table", Html.tag("tbody", questions)).styled("questions"));
		form.add(Html.tag("p", speaker.say("sign.reason")).styled("reason"));
		for (int i = 0; i < REASON_LINES; i++) {
			form.add(Html.tag("div", " ").styled("writing"));
		}
		List<Html> signatures = new ArrayList<>();
		signatures.add(Html.tag("tr", Html.tag("th", " "), column("sign.name"), column("sign.date"),
				column("sign.signature")));
		signatures.add(signature("sign.parent1"));
		signatures.add(signature("sign.parent2"));
		if (consent) {
			signatures.add(signature("sign.pupil"));
		}
		signatures.add(signature("sign.school"));
		form.add(Html.tag("table", Html.tag("tbody", signatures)).styled("signatures"));
		return Html.tag("div", form).styled("form");
	}

	private Html choice(String text) {
		return Html.tag("tr", question(text), box("sign.yes"), box("sign.no"));
	}

	private static Html question(String text) {
		return Html.tag("th", text).with("scope", "row");
	}

	private Html box(String key) {
		return Html.tag("td", Html.tag("span", " ").styled("box"), new Html.Words(" " + speaker.say(key)));
	}

	private static Html blank() {
		return Html.tag("div", " ").styled("writing");
	}

	private Html column(String key) {
		return Html.tag("th", speaker.say(key)).with("scope", "col");
	}

	private Html signature(String key) {
		return Html.tag("tr", Html.tag("th", speaker.say(key)).with("scope", "row"), Html.tag("td", " "),
				Html.tag("td", " "), Html.tag("td", " "));
	}
}
