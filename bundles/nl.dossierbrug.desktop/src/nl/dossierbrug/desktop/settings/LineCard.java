package nl.dossierbrug.desktop.settings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.spi.Connector;
import nl.dossierbrug.core.spi.LineUse;
import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.kit.ActionButton.Kind;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.State;
import nl.dossierbrug.exchange.lines.LineOrder;
import nl.dossierbrug.exchange.lines.LineTest;
import nl.dossierbrug.exchange.lines.LineView;
import nl.dossierbrug.exchange.model.OwnSchool;

/** The line of one school: what is filled in, a test of it, and taking it away. What is secret is never shown again. */
final class LineCard {

	/** So long before a certificate ends somebody has to see to the next one. */
	private static final int DAYS_BEFORE = 30;

	private final Panel page;
	private final Connector connector;
	private final LineUse use;
	private final OwnSchool owner;
	private final School school;
	private final Optional<LineView> line;
	private final Optional<Instant> pausedUntil;
	/** By which its fields are found. */
	private final String key;

	/** @param pausedUntil till when nothing is sent over it, because one message after the other came to nothing; empty when it is not left alone */
	LineCard(Panel page, Connector connector, LineUse use, OwnSchool owner, Optional<LineView> line, Optional<Instant> pausedUntil) {
		this.page = page;
		this.connector = connector;
		this.use = use;
		this.owner = owner;
		this.line = line;
		this.pausedUntil = pausedUntil;
		school = owner.school();
		key = school.brin().code() + school.vestiging();
	}

	void build() {
		Kit kit = page.kit();
		Card card = kit.card(page.content());
		kit.strong(card, page.say("line.title", owner.name(), school.toString()));
		standing(card);
		LineForm form = new LineForm(page, card, "line." + connector.id() + "." + key, key, use, line);
		form.build();
		Panel answers = page.in(card).part();
		Composite row = kit.row(card);
		kit.inRow(kit.button(row, "settings.line-keep." + key, page.say("keep"), () -> keep(answers, form)));
		line.ifPresent(known -> {
			kit.inRow(kit.button(row, "settings.line-test." + key, page.say("line.test"), () -> test(answers)));
			kit.inRow(kit.button(row, "settings.line-remove." + key, Kind.LINK, "delete", page.say("line.remove"), () -> ask(answers)));
		});
		// the answer stands where one looks after pressing
		answers.content().moveBelow(row);
	}

	private void standing(Card card) {
		Kit kit = page.kit();
		if (line.isEmpty()) {
			kit.wide(kit.state(card, State.IDLE, page.say("line.none")));
			return;
		}
		LineView known = line.get();
		kit.wide(kit.state(card, known.here() ? State.INFO : State.ATTENTION, page.say(known.here() ? "line.set" : "line.elsewhere")));
		pausedUntil.ifPresent(until -> kit.wide(kit.state(card, State.ATTENTION, page.say("line.paused", page.desktop().moment(until)))));
		known.certificateUntil().ifPresentOrElse(until -> certificate(card, until), () -> {
			if (use.asksCertificate()) {
				kit.wide(kit.state(card, State.ATTENTION, page.say("line.certificate.none", page.say(connector.name()))));
			}
		});
	}

	private void certificate(Card card, LocalDate until) {
		LocalDate today = LocalDate.now(page.desktop().session().clock());
		State state = until.isBefore(today) ? State.WRONG : until.isBefore(today.plusDays(DAYS_BEFORE)) ? State.ATTENTION : State.GOOD;
		page.kit().wide(page.kit().state(card, state, page.say("line.certificate." + switch (state) {
			case WRONG -> "over";
			case ATTENTION -> "soon";
			default -> "until";
		}, until)));
	}

	private void keep(Panel answers, LineForm form) {
		LineOrder order = form.order(connector.id(), school);
		new Keep(answers).andShow(() -> {
			try {
				return page.exchange().systemLines().set(order);
			} finally {
				Arrays.fill(order.passphrase(), ' ');
			}
		}, form.kept());
	}

	private void test(Panel answers) {
		answers.tell(State.INFO, page.say("line.testing"));
		answers.attempt("work.line-test", progress -> page.exchange().systemLines().test(connector.id(), school.brin().code(), school.vestiging(), progress),
				tested -> show(answers, tested));
	}

	private void show(Panel answers, LineTest tested) {
		Kit kit = page.kit();
		tested.answer().ifPresent(words -> {
			kit.wide(kit.state(answers.content(), State.GOOD, page.say("line.works", tested.milliseconds())));
			kit.wide(kit.text(answers.content(), page.say(words)));
		});
		tested.refusal().ifPresent(reason -> {
			answers.refusals(List.of(reason));
			kit.wide(kit.quiet(answers.content(), page.say("line.failed-after", tested.milliseconds())));
		});
	}

	/** Without its line nothing goes to the system any more: that is said before it is done. */
	private void ask(Panel answers) {
		Kit kit = page.kit();
		answers.clear();
		Card card = kit.card(answers.content(), State.ATTENTION);
		kit.wide(kit.text(card, page.say("line.remove.sure", page.say(connector.name()), owner.name())));
		Composite row = kit.row(card);
		kit.inRow(kit.button(row, "settings.line-remove-do." + key, page.say("line.remove.yes"),
				() -> new Keep(answers).andShow(() -> page.exchange().systemLines().remove(connector.id(), school.brin().code(), school.vestiging()))));
		kit.inRow(kit.button(row, "settings.line-remove-not." + key, page.say("line.remove.no"), () -> {
			answers.clear();
			answers.fit();
		}));
		answers.fit();
	}
}
