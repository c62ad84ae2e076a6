package nl.dossierbrug.desktop.start;

import java.util.List;

import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.State;
import nl.dossierbrug.exchange.lines.CertificateDue;

/** Warns of the certificates of lines before they end. */
final class CertificateCards {

	private final Panel panel;

	CertificateCards(Panel panel) {
		this.panel = panel;
	}

	void build(List<CertificateDue> ending) {
		Kit kit = panel.kit();
		for (CertificateDue due : ending) {
			State state = due.over() ? State.WRONG : State.ATTENTION;
			Card card = kit.card(panel.content(), state);
			kit.wide(kit.state(card, state, panel.say(panel.messages().text(due.over() ? "certificate.over" : "certificate.soon"))));
			kit.wide(kit.text(card, panel.say(due.what())));
			kit.button(card, "start.certificate." + due.connector() + "." + due.school(), panel.say(panel.messages().text("certificate.go")),
					() -> panel.go(Places.settings("connectors")));
		}
	}
}
