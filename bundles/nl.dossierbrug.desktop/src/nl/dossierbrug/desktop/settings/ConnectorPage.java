package nl.dossierbrug.desktop.settings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.spi.Connector;
import nl.dossierbrug.core.spi.DossierReceiver;
import nl.dossierbrug.core.spi.DossierSender;
import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.State;
import nl.dossierbrug.exchange.prepare.PreflightPoint.Asker;
import nl.dossierbrug.exchange.prepare.PreflightPoint;

/** A page about one connector: what it can do, its settings, and a test of what must be in order. */
final class ConnectorPage {

	private final Panel page;
	private final Connector connector;

	ConnectorPage(Panel page, Connector connector) {
		this.page = page;
		this.connector = connector;
	}

	void build() {
		about();
		settings();
		test();
	}

	private void about() {
		Kit kit = page.kit();
		Card card = kit.card(page.content());
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

	private void settings() {
		if (connector.settings().isEmpty()) {
			return;
		}
		Kit kit = page.kit();
		Card card = kit.card(page.content());
		kit.strong(card, page.say("connector.settings"));
		Panel place = page.in(card).part();
		place.load("work.load", progress -> page.exchange().administration().settings(), values -> values.stream()
				.filter(value -> connector.settings().stream().anyMatch(own -> own.key().equals(value.setting().key())))
				.forEach(value -> new SettingField(place).build(value)));
	}

	private void test() {
		Kit kit = page.kit();
		Card card = kit.card(page.content());
		kit.strong(card, page.say("connector.test"));
		kit.wide(kit.quiet(card, page.say("connector.test.what")));
		Panel answers = page.in(card).part();
		kit.button(card, "settings.test." + connector.id(), page.say("connector.test.now"),
				() -> answers.attempt("work.load", progress -> preconditions(), found -> show(answers, found)));
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

	/** What was looked at, what is only said, and that the system itself was not asked. */
	private void show(Panel answers, List<PreflightPoint> found) {
		Kit kit = page.kit();
		kit.strong(answers.content(), page.say(found.isEmpty() ? "connector.test.nothing" : "connector.test.looked"));
		for (PreflightPoint one : found) {
			if (one.ok()) {
				kit.state(answers.content(), one.isSaid() ? State.INFO : State.GOOD, page.say(one.precondition().holds()));
			} else {
				answers.refusals(List.of(one.precondition().refusal()));
			}
		}
		kit.strong(answers.content(), page.say("connector.test.not-looked"));
		kit.state(answers.content(), State.IDLE, page.say(page.exchange().preflight().notLookedAt(List.of(connector.id()))));
	}
}
