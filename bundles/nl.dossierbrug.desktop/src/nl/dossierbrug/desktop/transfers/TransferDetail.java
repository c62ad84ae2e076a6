package nl.dossierbrug.desktop.transfers;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.spi.Way;
import nl.dossierbrug.desktop.area.Elsewhere;
import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.area.Destroyer;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.area.ReasonForm;
import nl.dossierbrug.desktop.area.TransferWords;
import nl.dossierbrug.desktop.kit.ActionButton.Kind;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.Look;
import nl.dossierbrug.desktop.kit.State;
import nl.dossierbrug.desktop.kit.Tone;
import nl.dossierbrug.exchange.Exchange;
import nl.dossierbrug.exchange.follow.Tracked;
import nl.dossierbrug.exchange.model.Right;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Source;
import nl.dossierbrug.exchange.model.TimelineEvent;
import nl.dossierbrug.exchange.season.BeforeAdvice;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.okr.ImportRecord;

/** One transfer: what can be done with it now, why it was refused, and what happened to it at both sides. */
final class TransferDetail {

	private final Panel panel;
	private final TransferWords words;
	private final GuidedStands stands;

	TransferDetail(Panel panel, TransferWords words, GuidedStands stands) {
		this.stands = stands;
		this.panel = panel;
		this.words = words;
	}

	void build(Tracked tracked) {
		Kit kit = panel.kit();
		Transfer transfer = tracked.transfer();
		Card card = kit.card(panel.content());
		kit.heading(card, transfer.senderStatus() == SenderStatus.VERNIETIGD ? panel.say("detail.destroyed", transfer.id()) : transfer.name());
		kit.wide(kit.quiet(card, panel.say("detail.about", transfer.id(), transfer.bsn().map(Bsn::masked).orElse(panel.say("no-bsn")),
				panel.say(words.sender(transfer.sender())), panel.say(words.receiver(transfer.receiver())))));
		kit.wide(kit.quiet(card, panel.say("detail.way." + transfer.way(), panel.say(words.sender(transfer.sender())), panel.say(words.receiver(transfer.receiver())))));
		stands.words(tracked).ifPresent(stand -> kit.state(card, stands.state(tracked).orElseThrow(), panel.say(stand)));
		stands.next(tracked).ifPresent(next -> kit.wide(kit.text(card, panel.say(next))));
		if (BeforeAdvice.marks(transfer)) {
			kit.state(card, State.INFO, panel.say("detail.before-advice"));
		}
		if (tracked.changed()) {
			kit.state(card, State.ATTENTION, panel.say("detail.changed"));
		}
		transfer.expires().filter(day -> transfer.senderStatus() == SenderStatus.GEREED)
				.ifPresent(day -> kit.wide(kit.quiet(card, panel.say("detail.expires", panel.desktop().day(day)))));
		Composite row = kit.row(card);
		actions(row, panel.in(card).part(), tracked);
		if (isFile(transfer) && transfer.way() != Way.DIRECT) {
			new Elsewhere(panel.desktop(), card).build(transfer);
		}
		transfer.refusal().ifPresent(refusal -> panel.in(card).refusals(List.of(refusal)));
		transfer.findings().stream().filter(finding -> finding.severity() != Severity.INFO).forEach(finding -> kit.link(card,
				"transfers.finding." + finding.rule() + "." + finding.line(), shortened(panel.say(finding.message())),
				() -> panel.go(Places.dossier(transfer.id(), finding.path(), finding.line()))));
		kit.strong(card, panel.say("detail.timeline"));
		Composite timeline = kit.cells(card, 3, 180);
		tracked.timeline().reversed().forEach(event -> event(timeline, event));
	}

	private static String shortened(String text) {
		return text.length() > 110 ? text.substring(0, 110) + "…" : text;
	}

	private void event(Composite timeline, TimelineEvent event) {
		Kit kit = panel.kit();
		kit.label(timeline, panel.desktop().moment(event.at()), Look.Size.TEXT, Tone.QUIET);
		kit.label(timeline, panel.say(words.event(event.event(), event.source())), Look.Size.STRONG, Tone.TEXT);
		String detail = panel.say(event.detail());
		String source = panel.say("source." + event.source(), event.by());
		// who said it may stand in the words already
		boolean told = event.source() == Source.GEZEGD && detail.contains(source);
		kit.wide(kit.quiet(timeline, detail.isEmpty() ? source : told ? detail : detail + " · " + source))
				.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
	}

	private void actions(Composite row, Panel answers, Tracked tracked) {
		Acting acting = new Acting(answers);
		Transfer transfer = tracked.transfer();
		Exchange exchange = panel.exchange();
		if (transfer.senderStatus() == SenderStatus.VERNIETIGD) {
			return;
		}
		if (transfer.version() > 0 || transfer.senderStatus() == SenderStatus.GECONTROLEERD) {
			button(row, "view", "eye", () -> panel.go(Places.dossier(transfer.id())));
		}
		if (Which.ARRIVED.holds(tracked) || Which.IMPORTED.holds(tracked)) {
			button(row, "import", "fetch", () -> panel.go(Places.importing(transfer.receiver(), List.of(transfer.id()))));
		}
		if (transfer.senderStatus() == SenderStatus.GEREED) {
			if (transfer.way() != Way.DIRECT) {
				button(row, "fetch", "fetch", () -> acting.act("work.fetch", new Fetching(exchange, List.of(transfer))));
			}
			button(row, "withdraw", "undo", () -> acting.ask("withdraw",
					reason -> acting.act("work.withdraw", progress -> exchange.tracking().withdraw(List.of(transfer.id()), reason))));
		}
		if (transfer.way() == Way.DIRECT) {
			button(row, "sending", "list", () -> panel.go(Places.sending(transfer.batch())));
		}
		if (stands.has(tracked)) {
			button(row, "along", "next", () -> panel.desktop().walkAlong(transfer.batch()));
			button(row, "report", "check", () -> panel.go(Places.reporting(transfer.batch())));
			button(row, "walking", "list", () -> panel.go(Places.walking(transfer.batch())));
		}
		if (transfer.isUnfinished() || transfer.senderStatus() == SenderStatus.BEGELEID) {
			button(row, "let-go", "undo", () -> acting.ask(transfer.senderStatus() == SenderStatus.BEGELEID ? "let-go.guided" : "let-go",
					reason -> acting.act("work.withdraw", progress -> exchange.tracking().withdraw(List.of(transfer.id()), reason))));
		}
		if (isFile(transfer)) {
			button(row, "export", "folder", () -> new ExportForm(answers).ask(List.of(transfer.id())));
		}
		if (transfer.way() != Way.GUIDED) {
			button(row, "again", "add", () -> panel.go(Places.newVersion(List.of(transfer.id()))
					.with("sender", transfer.sender()).with("receiver", transfer.receiver())));
		}
		if (Which.IMPORTED.holds(tracked)) {
			button(row, "undo", "undo", () -> acting.act("work.undo", progress -> undo(exchange, transfer)));
		}
		destroy(exchange, transfer, row, answers);
	}

	/** Whether there is a checked dossier that can be given out as a file. */
	static boolean isFile(Transfer transfer) {
		return transfer.way() != Way.GUIDED
				&& (transfer.senderStatus() == SenderStatus.GEREED || transfer.senderStatus() == SenderStatus.VERSTREKT);
	}

	private void destroy(Exchange exchange, Transfer transfer, Composite row, Panel answers) {
		if (!exchange.may(Right.DELETE)) {
			return;
		}
		Destroyer destroyer = new Destroyer(answers, panel::refresh);
		button(row, "destroy", "delete", () -> new ReasonForm(answers).ask("destroy",
				reason -> destroyer.transfers(List.of(transfer.id()), reason)));
	}

	private Outcome<?> undo(Exchange exchange, Transfer transfer) {
		return exchange.tracking().imports(transfer.id()).then(imports -> {
			Optional<ImportRecord> standing = imports.stream().filter(one -> !one.undone()).findFirst();
			return exchange.importing().undo(standing.map(ImportRecord::id).orElse(""));
		});
	}

	private void button(Composite row, String key, String icon, Runnable action) {
		panel.kit().inRow(panel.kit().button(row, "transfers." + key, Kind.PLAIN, icon, panel.say("do." + key), action));
	}
}
