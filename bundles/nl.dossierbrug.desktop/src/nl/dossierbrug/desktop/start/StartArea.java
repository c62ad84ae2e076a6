package nl.dossierbrug.desktop.start;

import java.time.LocalTime;
import java.util.List;

import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;
import nl.dossierbrug.desktop.area.Area;
import nl.dossierbrug.desktop.area.Desktop;
import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.area.Place;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.area.TransferWords;
import nl.dossierbrug.desktop.kit.ActionButton.Kind;
import nl.dossierbrug.desktop.kit.Look;
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
		Panel page = page(empty);
		Panel head = page.part();
		kit().title(head.content(), greeting());
		Panel waiting = page.part();
		begin(page.content());
		Panel more = page.part();
		((GridLayout) more.content().getLayout()).verticalSpacing = Look.GAP;
		waiting.load("work.todo", progress -> Today.of(exchange(), receipts()), today -> {
			show(head, waiting, today);
			more(more, today);
		});
	}

	private void show(Panel head, Panel waiting, Today today) {
		List<Waiting> kinds = Waiting.of(today.todo());
		int cards = kinds.size() + (today.due().isEmpty() ? 0 : 1);
		int count = cards + today.walks().size();
		kit().quiet(head.content(), switch (count) {
			case 0 -> say("nothing");
			case 1 -> say("one");
			default -> say("several", count);
		});
		new WalkCards(waiting).build(today.walks());
		new CertificateCards(waiting).build(today.certificates());
		new SeasonCards(waiting).build(today.season());
		if (cards > 0) {
			Composite grid = kit().tiles(waiting.content(), 3);
			kinds.forEach(kind -> new WaitingCard(waiting).build(grid, kind));
			if (!today.due().isEmpty()) {
				new DueCard(waiting).build(grid, today.due());
			}
		}
	}

	private void more(Panel more, Today today) {
		TransferWords words = new TransferWords(exchange().connectors());
		today.backup().ifPresent(state -> new BackupReminder(more).build(state));
		if (!today.left().isEmpty()) {
			new LeftCards(more, words).build(today.left());
		}
		if (desktop().session().practice()) {
			new PracticeRouteCards(more).build();
		} else if (today.isNew()) {
			new FirstUse(more).build(today.school());
		}
		if (!today.latest().isEmpty()) {
			new LatestBatches(more, words, this::makeReceipt).build(today.latest(), today.unproved());
		}
	}

	private Receipts receipts() {
		return new Receipts(desktop().session().home(), exchange().connectors(), desktop().session().clock().getZone(), desktop().language());
	}

	private void makeReceipt(String batch, Panel answers) {
		answers.attempt("work.receipt", progress -> new MissingReceipt(messages(), receipts()).make(exchange().preparing(), batch), file -> answers.refresh());
	}

	private void begin(Composite content) {
		Composite row = kit().cells(content, 2, 300);
		kit().button(row, "start.new-handover", Kind.PRIMARY, "add", say("new"), () -> go(Places.HANDOVER));
		Composite also = kit().columns(row, 1);
		kit().wide(kit().quiet(also, say("drop")));
		kit().link(also, "start.list", say("list"), () -> go(Places.LIST));
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
