package nl.dossierbrug.desktop.sending;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.core.line.LineReceipt;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.area.TransferWords;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.RefusedOnes;
import nl.dossierbrug.desktop.kit.RowColumn;
import nl.dossierbrug.desktop.kit.RowTable;
import nl.dossierbrug.desktop.kit.State;
import nl.dossierbrug.exchange.ledger.Carried;
import nl.dossierbrug.exchange.ledger.PausedLine;
import nl.dossierbrug.exchange.model.LineMessage;
import nl.dossierbrug.exchange.model.LineMessage.Kind;
import nl.dossierbrug.exchange.model.MessageStatus;
import nl.dossierbrug.exchange.model.Right;

/** What came of each delivery of a batch: with its receipt, or with why not; and another try. */
final class SendingPage {

	private final Panel page;
	private final SendingShown shown;
	private final TransferWords words;
	private Panel answers;

	SendingPage(Panel page, SendingShown shown) {
		this.page = page;
		this.shown = shown;
		words = new TransferWords(page.exchange().connectors());
	}

	void build() {
		counts();
		shown.paused().forEach(this::paused);
		again();
		answers = page.part();
		table();
		stayed();
	}

	private void counts() {
		Kit kit = page.kit();
		int all = shown.deliveries();
		int confirmed = shown.deliveries(MessageStatus.CONFIRMED);
		kit.wide(kit.state(page.content(), confirmed == all ? State.GOOD : State.INFO, page.say("count.confirmed", confirmed, all)));
		count(MessageStatus.PENDING, State.IDLE);
		count(MessageStatus.UNDER_WAY, State.IDLE);
		count(MessageStatus.REFUSED, State.WRONG);
		count(MessageStatus.GIVEN_UP, State.WRONG);
	}

	private void count(MessageStatus status, State state) {
		int many = shown.deliveries(status);
		if (many > 0) {
			page.kit().wide(page.kit().state(page.content(), state, page.say("count." + status.word(), many)));
		}
	}

	private void paused(PausedLine line) {
		Kit kit = page.kit();
		Card card = kit.card(page.content(), State.ATTENTION);
		kit.wide(kit.state(card, State.ATTENTION, page.say("paused", page.say(line.system()), page.desktop().moment(line.until()))));
		Panel told = page.in(card).part();
		Composite row = kit.row(card);
		kit.inRow(kit.button(row, "sending.test." + line.connector(), page.say("test"), () -> told.attempt("work.test",
				progress -> page.exchange().systemLines().test(line.connector(), line.school().brin().code(), line.school().vestiging(), progress),
				tested -> tested.refusal().ifPresentOrElse(reason -> told.refusals(List.of(reason)), page::refresh))));
		kit.inRow(kit.link(row, "sending.line." + line.connector(), page.say("line"), () -> page.go(Places.connector(line.connector()))));
		told.content().moveBelow(row);
	}

	private void again() {
		if (!shown.isUnfinished()) {
			return;
		}
		Kit kit = page.kit();
		if (page.exchange().may(Right.MAKE_READY)) {
			kit.inRow(kit.button(kit.row(page.content()), "sending.now", page.say("now"), this::send));
			page.quiet(page.say("now.what"));
		} else {
			page.quiet(page.say("now.may-not"));
		}
	}

	/** Sends what is not confirmed, whatever it waits for. */
	void send() {
		answers.clear();
		answers.quiet(page.say("sending"));
		answers.run("work.send", progress -> page.exchange().carrying().runBatch(shown.batch(), progress), outcome -> {
			if (!answers.content().isDisposed()) {
				switch (outcome) {
					case Outcome.Done<Carried> carried -> page.refresh();
					case Outcome.Refused<Carried> refused -> answers.answer(refused, carried -> {
					});
				}
			}
		});
		answers.fit();
	}

	private void table() {
		RowTable<LineMessage> table = new RowTable<>(page.content(), page.kit().look(), "sending.table", page.say("table"), false, List.of(
				RowColumn.of("name", page.say("column.name"), 200, shown::name),
				RowColumn.of("what", page.say("column.what"), 170, message -> page.say("kind." + message.kind().word(), system(message))),
				RowColumn.<LineMessage>of("status", page.say("column.status"), 190, this::status).withState(message -> Optional.of(state(message.status()))),
				RowColumn.of("receipt", page.say("column.receipt"), 190, message -> message.receipt().map(LineReceipt::number).orElse("")),
				RowColumn.of("at", page.say("column.at"), 150, message -> page.desktop().moment(message.receipt().map(LineReceipt::at).orElse(message.changedAt()))),
				RowColumn.of("why", page.say("column.why"), 420, message -> message.refusal().map(reason -> page.say(reason.whatOfAll())).orElse(""))),
				page.desktop().tables());
		// who needs somebody stands first
		table.rows(shown.messages().stream().sorted(Comparator.comparing((LineMessage message) -> state(message.status()) != State.WRONG)).toList());
		Panel detail = page.part();
		table.onSelect(row -> {
			detail.clear();
			row.ifPresent(message -> detail(detail, message));
			detail.fit();
		});
	}

	private void detail(Panel detail, LineMessage message) {
		detail.refusals(message.refusal().map(List::<Refusal>of).orElse(List.of()));
		message.transfer().ifPresent(transfer -> page.kit().link(detail.content(), "sending.transfer", page.say("transfer"),
				() -> page.go(Places.transfers(List.of(transfer)))));
	}

	private String system(LineMessage message) {
		boolean sender = message.kind() == Kind.TELL_READY || message.kind() == Kind.TELL_WITHDRAWN;
		return page.say(sender ? words.sender(message.connector()) : words.receiver(message.connector()));
	}

	private String status(LineMessage message) {
		return message.nextTry().filter(next -> message.tries() > 0).map(next -> page.say("status.waits-until", page.desktop().moment(next)))
				.orElseGet(() -> page.say("status." + message.status().word()));
	}

	private static State state(MessageStatus status) {
		return switch (status) {
			case PENDING, UNDER_WAY -> State.IDLE;
			case CONFIRMED -> State.GOOD;
			case REFUSED, GIVEN_UP -> State.WRONG;
		};
	}

	private void stayed() {
		if (shown.stayed().isEmpty()) {
			return;
		}
		Card card = page.kit().card(page.content(), State.ATTENTION);
		page.kit().strong(card, page.say("stayed", shown.stayed().size()));
		RefusedOnes ones = new RefusedOnes(page.kit(), page.desktop().language());
		shown.stayed().forEach(transfer -> transfer.refusal().ifPresent(refusal -> ones.add(transfer.name(), refusal)));
		ones.build(card);
	}
}
