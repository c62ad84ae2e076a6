package nl.dossierbrug.desktop.settings;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.core.spi.Connector;
import nl.dossierbrug.core.spi.DossierReceiver;
import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.area.Place;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.kit.ActionButton.Kind;

/** The connectors that are present, each with a page that is made of what it declares. */
final class ConnectorsSection implements Section {

	@Override
	public String id() {
		return "connectors";
	}

	@Override
	public String icon() {
		return "plug";
	}

	@Override
	public void build(Panel page, Place here) {
		List<Connector> all = new ArrayList<>(page.exchange().connectors().senders());
		all.addAll(page.exchange().connectors().receivers());
		if (all.isEmpty()) {
			page.quiet(page.say("connectors.none"));
			return;
		}
		String wanted = here.get("connector").orElse(all.getFirst().id());
		Composite row = page.kit().row(page.content());
		for (Connector one : all) {
			page.kit().inRow(page.kit().button(row, "settings.connector." + one.id(), Kind.PLAIN, "", page.say(one.name()),
					() -> page.go(Places.connector(one.id())))).chosen(one.id().equals(wanted));
		}
		all.stream().filter(one -> one.id().equals(wanted)).findFirst().ifPresent(one -> {
			new ConnectorPage(page, one).build();
			if (one instanceof DossierReceiver receiver) {
				new ReceiverPage(page, receiver).build();
			}
		});
	}
}
