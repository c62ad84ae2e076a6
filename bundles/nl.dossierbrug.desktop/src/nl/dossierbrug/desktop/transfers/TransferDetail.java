package nl.dossierbrug.desktop.transfers;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.desktop.area.Desktop;
import nl.dossierbrug.desktop.area.Destroyer;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.area.ReasonForm;
import nl.dossierbrug.desktop.area.TransferWords;
import nl.dossierbrug.desktop.kit.ActionButton.Kind;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.Look;
import nl.dossierbrug.desktop.kit.RefusalCard;
import nl.dossierbrug.desktop.kit.State;
import nl.dossierbrug.desktop.kit.Tone;
import nl.dossierbrug.exchange.Exchange;
import nl.dossierbrug.exchange.follow.Tracked;
import nl.dossierbrug.exchange.model.Right;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.TimelineEvent;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.okr.ImportRecord;

/** One transfer: what can be done with it now, why it was refused, and what happened to it at both sides. */
final class TransferDetail {

	private final Desktop desktop;
	private final Messages messages;
	private final TransferWords words;
	private final Acting acting;

	TransferDetail(Desktop desktop, Messages messages, TransferWords words, Acting acting) {
		this.desktop = desktop;
		this.messages = messages;
		this.words = words;
		this.acting = acting;
	}

	void build(Composite place, Tracked tracked) {
		Kit kit = desktop.kit();
		Transfer transfer = tracked.transfer();
		Card card = kit.card(place);
		kit.heading(card, transfer.senderStatus() == SenderStatus.VERNIETIGD ? say("detail.destroyed", transfer.id()) : transfer.name());
		kit.wide(kit.quiet(card, say("detail.about", transfer.id(), transfer.bsn().map(Bsn::masked).orElse(say("no-bsn")), transfer.profile().code(),
				desktop.say(words.sender(transfer.sender())), desktop.say(words.receiver(transfer.receiver())))));
		if (tracked.changed()) {
			kit.state(card, State.ATTENTION, say("detail.changed"));
		}
		transfer.expires().filter(day -> transfer.senderStatus() == SenderStatus.GEREED)
				.ifPresent(day -> kit.wide(kit.quiet(card, say("detail.expires", desktop.day(day)))));
		Composite row = kit.row(card);
		Composite answers = kit.columns(card, 1);
		actions(row, answers, tracked);
		transfer.refusal().ifPresent(refusal -> new RefusalCard(card, kit, refusal, desktop.language()));
		transfer.findings().stream().filter(finding -> finding.severity() != Severity.INFO).forEach(finding -> kit.link(card,
				"transfers.finding." + finding.rule() + "." + finding.line(), shortened(desktop.say(finding.message())),
				() -> desktop.navigation().go(Places.dossier(transfer.id(), finding.path(), finding.line()))));
		kit.strong(card, say("detail.timeline"));
		Composite timeline = kit.columns(card, 3);
		tracked.timeline().reversed().forEach(event -> event(timeline, event));
	}

	private static String shortened(String text) {
		return text.length() > 110 ? text.substring(0, 110) + "…" : text;
	}

	private void event(Composite timeline, TimelineEvent event) {
		Kit kit = desktop.kit();
		kit.label(timeline, desktop.moment(event.at()), Look.Size.TEXT, Tone.QUIET);
		kit.label(timeline, desktop.say(words.event(event.event())), Look.Size.STRONG, Tone.TEXT);
		String detail = desktop.say(event.detail());
		kit.wide(kit.quiet(timeline, detail.isEmpty() ? event.by() : detail + " · " + event.by()))
				.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
	}

	private void actions(Composite row, Composite answers, Tracked tracked) {
		Transfer transfer = tracked.transfer();
		Exchange exchange = desktop.session().exchange().orElseThrow();
		if (transfer.senderStatus() == SenderStatus.VERNIETIGD) {
			return;
		}
		if (transfer.version() > 0 || transfer.senderStatus() == SenderStatus.GECONTROLEERD) {
			button(row, "view", "eye", () -> desktop.navigation().go(Places.dossier(transfer.id())));
		}
		if (Which.ARRIVED.holds(tracked) || Which.IMPORTED.holds(tracked)) {
			button(row, "import", "fetch", () -> desktop.navigation().go(Places.importing(transfer.receiver(), List.of(transfer.id()))));
		}
		if (transfer.senderStatus() == SenderStatus.GEREED) {
			button(row, "fetch", "fetch", () -> acting.act("work.fetch", new Fetching(exchange, List.of(transfer)), answers));
			button(row, "withdraw", "undo", () -> new ReasonForm(desktop, messages).ask(answers, "withdraw",
					reason -> acting.act("work.withdraw", progress -> exchange.tracking().withdraw(List.of(transfer.id()), reason), answers)));
		}
		if (transfer.isUnfinished()) {
			button(row, "let-go", "undo", () -> new ReasonForm(desktop, messages).ask(answers, "let-go",
					reason -> acting.act("work.withdraw", progress -> exchange.tracking().withdraw(List.of(transfer.id()), reason), answers)));
		}
		button(row, "again", "add", () -> desktop.navigation().go(Places.newVersion(List.of(transfer.id()))
				.with("sender", transfer.sender()).with("receiver", transfer.receiver())));
		if (Which.IMPORTED.holds(tracked)) {
			button(row, "undo", "undo", () -> acting.act("work.undo", progress -> undo(exchange, transfer), answers));
		}
		destroy(exchange, transfer, row, answers);
	}

	private void destroy(Exchange exchange, Transfer transfer, Composite row, Composite answers) {
		if (!exchange.may(Right.DELETE)) {
			return;
		}
		Destroyer destroyer = new Destroyer(desktop, answers, desktop.navigation()::refresh);
		button(row, "destroy", "delete", () -> new ReasonForm(desktop, messages).ask(answers, "destroy",
				reason -> destroyer.transfers(List.of(transfer.id()), reason)));
	}

	private Outcome<?> undo(Exchange exchange, Transfer transfer) {
		return exchange.tracking().imports(transfer.id()).then(imports -> {
			Optional<ImportRecord> standing = imports.stream().filter(one -> !one.undone()).findFirst();
			return exchange.importing().undo(standing.map(ImportRecord::id).orElse(""));
		});
	}

	private void button(Composite row, String key, String icon, Runnable action) {
		desktop.kit().inRow(desktop.kit().button(row, "transfers." + key, Kind.PLAIN, icon, say("do." + key), action));
	}

	private String say(String key, Object... arguments) {
		return desktop.say(messages.text(key, arguments));
	}
}
