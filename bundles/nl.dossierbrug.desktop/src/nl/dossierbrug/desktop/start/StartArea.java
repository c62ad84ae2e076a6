package nl.dossierbrug.desktop.start;

import java.time.LocalTime;
import java.util.List;

import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;
import nl.dossierbrug.desktop.area.Area;
import nl.dossierbrug.desktop.area.Desktop;
import nl.dossierbrug.desktop.area.Place;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.area.TransferWords;
import nl.dossierbrug.desktop.kit.ActionButton.Kind;
import nl.dossierbrug.desktop.kit.Look;
import nl.dossierbrug.desktop.kit.Scroll;
import nl.dossierbrug.report.Receipts;

/** What waits for me, and where to begin. */
public final class StartArea extends Area {

	private static final int NOON = 12;
	private static final int EVENING = 18;

	@Inject
	public StartArea(Desktop desktop) {
		super(desktop);
	}

	@Override
	protected void build(Composite empty, Place here) {
		Scroll scroll = new Scroll(empty, Look.MARGIN);
		Composite head = kit().columns(scroll.content(), 1);
		kit().title(head, greeting());
		Composite waiting = kit().columns(scroll.content(), 1);
		begin(scroll.content());
		Composite more = kit().columns(scroll.content(), 1);
		((GridLayout) more.getLayout()).verticalSpacing = Look.GAP;
		attempt("work.todo", progress -> Today.of(exchange(), receipts()), today -> {
			show(head, waiting, today);
			more(more, today);
			scroll.fit();
		}, refusals -> {
			refusals(waiting, refusals);
			scroll.fit();
		});
		scroll.fit();
	}

	private void show(Composite head, Composite waiting, Today today) {
		List<Waiting> kinds = Waiting.of(today.todo());
		int count = kinds.size() + (today.due().isEmpty() ? 0 : 1);
		kit().quiet(head, switch (count) {
			case 0 -> say("nothing");
			case 1 -> say("one");
			default -> say("several", count);
		});
		if (count > 0) {
			Composite grid = kit().tiles(waiting, 3);
			kinds.forEach(kind -> new WaitingCard(desktop(), messages()).build(grid, kind));
			if (!today.due().isEmpty()) {
				new DueCard(desktop(), messages()).build(grid, today.due());
			}
		}
	}

	private void more(Composite more, Today today) {
		TransferWords words = new TransferWords(exchange().connectors());
		today.backup().ifPresent(state -> new BackupReminder(desktop(), messages()).build(more, state));
		if (!today.left().isEmpty()) {
			new LeftCards(desktop(), messages(), words, this::throwAway).build(more, today.left());
		}
		if (desktop().session().practice()) {
			new PracticeRoutes(desktop(), messages()).build(more);
		} else if (today.isNew()) {
			new FirstUse(desktop(), messages()).build(more);
		}
		if (!today.latest().isEmpty()) {
			new LatestBatches(desktop(), messages(), words, this::makeReceipt).build(more, today.latest(), today.unproved());
		}
	}

	private void throwAway(String draft, Composite answers) {
		attempt("work.away", progress -> exchange().drafts().throwAway(draft), gone -> desktop().navigation().refresh(),
				refusals -> refusals(answers, refusals));
	}

	private Receipts receipts() {
		return new Receipts(desktop().session().home(), exchange().connectors(), desktop().session().clock().getZone(), desktop().language());
	}

	private void makeReceipt(String batch, Composite answers) {
		attempt("work.receipt", progress -> new MissingReceipt(messages(), receipts()).make(exchange().preparing(), batch),
				file -> desktop().navigation().refresh(), refusals -> refusals(answers, refusals));
	}

	private void begin(Composite content) {
		Composite row = kit().columns(content, 2);
		kit().button(row, "start.new-handover", Kind.PRIMARY, "add", say("new"), () -> go(Places.HANDOVER));
		kit().wide(kit().quiet(row, say("drop")));
	}

	private String greeting() {
		int hour = LocalTime.now(desktop().session().clock()).getHour();
		return say(hour < NOON ? "morning" : hour < EVENING ? "afternoon" : "evening");
	}

	@Override
	public String helpPage() {
		return "start";
	}
}
