package nl.dossierbrug.desktop.settings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.spi.Connector;
import nl.dossierbrug.core.spi.DossierReceiver;
import nl.dossierbrug.core.spi.DossierSender;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.RefusalCard;
import nl.dossierbrug.desktop.kit.State;
import nl.dossierbrug.exchange.prepare.PreflightPoint.Asker;
import nl.dossierbrug.exchange.prepare.PreflightPoint;

/** A page about one connector: what it can do, its settings, and a test of what must be in order. */
final class ConnectorPage {

	private final SettingsPage page;
	private final Connector connector;

	ConnectorPage(SettingsPage page, Connector connector) {
		this.page = page;
		this.connector = connector;
	}

	void build(Composite content) {
		about(content);
		settings(content);
		test(content);
	}

	private void about(Composite content) {
		Kit kit = page.kit();
		Card card = kit.card(content);
		kit.strong(card, page.say(connector instanceof DossierSender ? "connector.sender" : "connector.receiver", page.say(connector.name())));
		List<Profile> profiles = switch (connector) {
			case DossierSender sender -> sender.profiles();
			case DossierReceiver receiver -> receiver.profiles();
			default -> List.of();
		};
		kit.wide(kit.quiet(card, page.say("connector.profiles", profiles.stream().map(Profile::code).collect(Collectors.joining(", ")))));
		if (connector instanceof DossierReceiver receiver) {
			kit.wide(kit.quiet(card, page.say("connector.modes",
					receiver.importModes().stream().map(mode -> mode.word()).collect(Collectors.joining(", ")))));
			kit.wide(kit.quiet(card, page.say("connector.own", receiver.ownFields().stream().map(field -> page.say(field.label()))
					.collect(Collectors.joining(", ")))));
		}
	}

	private void settings(Composite content) {
		if (connector.settings().isEmpty()) {
			return;
		}
		Kit kit = page.kit();
		Card card = kit.card(content);
		kit.strong(card, page.say("connector.settings"));
		Composite place = kit.columns(card, 1);
		page.load(place, () -> page.exchange().administration().settings(), values -> values.stream()
				.filter(value -> connector.settings().stream().anyMatch(own -> own.key().equals(value.setting().key())))
				.forEach(value -> new SettingField(page).build(place, value)));
	}

	private void test(Composite content) {
		Kit kit = page.kit();
		Card card = kit.card(content);
		kit.strong(card, page.say("connector.test"));
		kit.wide(kit.quiet(card, page.say("connector.test.what")));
		Composite answers = kit.columns(card, 1);
		kit.button(card, "settings.test." + connector.id(), page.say("connector.test.now"),
				() -> page.load(answers, this::preconditions, found -> show(answers, found)));
	}

	/** Of the first school, as the sender or receiver that this is, beside any other end. */
	private Outcome<List<PreflightPoint>> preconditions() {
		return page.exchange().schools().all().then(schools -> {
			String brin = schools.stream().findFirst().map(school -> school.school().brin().code()).orElse("");
			String sender = connector instanceof DossierSender ? connector.id() : page.exchange().connectors().senders().getFirst().id();
			String receiver = connector instanceof DossierReceiver ? connector.id() : page.exchange().connectors().receivers().getFirst().id();
			Asker own = connector instanceof DossierSender ? Asker.SENDER : Asker.RECEIVER;
			return page.exchange().preflight().check(sender, receiver, brin, Optional.empty()).map(all -> all.stream()
					.filter(one -> one.asker() == own || one.asker() == Asker.SCHOOL).toList());
		});
	}

	private void show(Composite answers, List<PreflightPoint> found) {
		for (PreflightPoint one : found) {
			if (one.ok()) {
				page.kit().state(answers, State.GOOD, page.say(one.precondition().holds()));
			} else {
				new RefusalCard(answers, page.kit(), one.precondition().refusal(), page.desktop().language());
			}
		}
		if (found.isEmpty()) {
			page.kit().state(answers, State.GOOD, page.say("connector.test.nothing"));
		}
	}
}
