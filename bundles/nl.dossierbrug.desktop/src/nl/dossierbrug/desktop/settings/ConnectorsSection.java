package nl.dossierbrug.desktop.settings;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.spi.Connector;
import nl.dossierbrug.core.spi.DossierReceiver;
import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.area.Place;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.kit.ActionButton.Kind;
import nl.dossierbrug.desktop.kit.Spoken;
import nl.dossierbrug.desktop.kit.State;
import nl.dossierbrug.exchange.connectors.Connectors;
import nl.dossierbrug.exchange.connectors.ListedConnector;

/**
 * Every connector that is present, each with a page that is made of what it declares. One that cannot be used is there too,
 * with the reason: nothing is silently absent.
 */
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
		Panel list = page.part();
		// a connector is asked what it is: it may take its time
		list.load("work.load", progress -> Outcome.done(page.exchange().connectors().all()), all -> show(list, all, here.get("connector")));
	}

	private static void show(Panel page, List<ListedConnector> all, Optional<String> asked) {
		if (all.isEmpty()) {
			page.quiet(page.say("connectors.none"));
			return;
		}
		ListedConnector wanted = asked.flatMap(id -> all.stream().filter(one -> one.id().equals(id)).findFirst()).orElse(all.getFirst());
		Composite row = page.kit().row(page.content());
		for (ListedConnector one : all) {
			boolean ready = one.state() == ListedConnector.State.READY;
			var button = page.kit().inRow(page.kit().button(row, "settings.connector." + one.id(), Kind.PLAIN, ready ? "" : State.WRONG.icon(),
					page.say(one.name()), () -> page.go(Places.connector(one.id()))));
			button.chosen(one.equals(wanted));
			if (!ready) {
				Spoken.as(button, page.say(one.name()) + ": " + page.say("connector.state." + one.state()));
			}
		}
		switch (wanted.state()) {
			case READY -> found(page.exchange().connectors(), wanted).ifPresent(connector -> pages(page, connector));
			case REFUSED, FAULTY -> unusable(page, wanted);
		}
	}

	private static Optional<? extends Connector> found(Connectors connectors, ListedConnector wanted) {
		List<? extends Connector> present = wanted.kind() == ListedConnector.Kind.SENDER ? connectors.senders() : connectors.receivers();
		return present.stream().filter(one -> one.id().equals(wanted.id())).findFirst();
	}

	private static void pages(Panel page, Connector connector) {
		new ConnectorPage(page, connector).build();
		connector.line().ifPresent(use -> new LinesPage(page, connector, use).build());
		if (connector instanceof DossierReceiver receiver) {
			new ReceiverPage(page, receiver).build();
		}
	}

	private static void unusable(Panel page, ListedConnector connector) {
		page.kit().wide(page.kit().state(page.content(), State.WRONG,
				page.say("connector.unusable", page.say(connector.name()), page.say("connector.state." + connector.state()))));
		page.refusals(connector.reason().<List<Refusal>>map(List::of).orElse(List.of()));
	}
}
