package nl.dossierbrug.desktop.inbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.spi.DossierReceiver;
import nl.dossierbrug.desktop.area.Area;
import nl.dossierbrug.desktop.area.Desktop;
import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.area.Place;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.area.ReasonForm;
import nl.dossierbrug.desktop.area.TransferWords;
import nl.dossierbrug.desktop.kit.ActionButton;
import nl.dossierbrug.desktop.kit.RowColumn;
import nl.dossierbrug.desktop.kit.RowTable;
import nl.dossierbrug.exchange.model.OwnSchool;
import nl.dossierbrug.exchange.model.Transfer;

/** What has arrived at a receiver: to read, to import or to remove; and asking for more. */
public final class InboxArea extends Area {

	/** What there is at one receiver. */
	private record Box(List<Transfer> waiting, List<Transfer> noticed) {
	}

	/** What there is at every receiver, and the schools one works for. */
	private record Boxes(Map<String, Box> byReceiver, List<OwnSchool> schools) {
	}

	@Inject
	public InboxArea(Desktop desktop) {
		super(desktop);
	}

	@Override
	protected void build(Composite empty, Place here) {
		Panel body = titledPage(empty);
		body.load("work.load", progress -> boxes(), boxes -> {
			String chosen = here.get("receiver").or(() -> fullest(boxes)).orElse("");
			receivers(body.content(), boxes, chosen);
			if (boxes.byReceiver().containsKey(chosen)) {
				show(body, chosen, boxes);
			}
		});
	}

	private Outcome<Boxes> boxes() {
		List<String> receivers = exchange().connectors().receivers().stream().map(DossierReceiver::id).toList();
		Outcome<List<Box>> all = Outcome.all(receivers.stream().map(receiver -> Outcome.both(exchange().inbox().waiting(receiver),
				exchange().inbox().noticed(receiver), Box::new)).toList());
		return Outcome.both(all, exchange().schools().all(), (boxes, schools) -> {
			Map<String, Box> byReceiver = new LinkedHashMap<>();
			boxes.forEach(box -> byReceiver.put(receivers.get(byReceiver.size()), box));
			return new Boxes(byReceiver, schools);
		});
	}

	private static Optional<String> fullest(Boxes boxes) {
		return boxes.byReceiver().entrySet().stream().max((one, other) -> Integer.compare(one.getValue().waiting().size(),
				other.getValue().waiting().size())).map(Map.Entry::getKey);
	}

	private void receivers(Composite body, Boxes boxes, String chosen) {
		TransferWords words = new TransferWords(exchange().connectors());
		Composite row = kit().row(body);
		boxes.byReceiver().forEach((receiver, box) -> {
			ActionButton button = kit().inRow(kit().button(row, "inbox.receiver." + receiver, ActionButton.Kind.PLAIN, "",
					say("receiver", say(words.receiver(receiver)), box.waiting().size()), () -> go(Places.inbox(receiver))));
			button.chosen(receiver.equals(chosen));
		});
	}

	private void show(Panel body, String receiver, Boxes boxes) {
		Box box = boxes.byReceiver().get(receiver);
		new AskForm(body, receiver).build(boxes.schools(), box.noticed());
		if (box.waiting().isEmpty()) {
			body.quiet(say("empty"));
			return;
		}
		Panel actions = body.part();
		Composite columns = kit().pair(body.content(), 370);
		Composite left = kit().columns(columns, 1);
		left.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		Panel right = body.in(kit().columns(columns, 1));
		GridData preview = new GridData(SWT.FILL, SWT.BEGINNING, false, false);
		preview.widthHint = look().px(430);
		right.content().setLayoutData(preview);
		RowTable<Transfer> table = new RowTable<>(left, look(), "inbox.table", say("table"), true, columns(), desktop().tables());
		((GridData) table.control().getLayoutData()).widthHint = look().px(300);
		table.rows(box.waiting());
		table.onTick(() -> actions(actions, receiver, table.ticked()));
		table.onOpen(transfer -> go(Places.dossier(transfer.id())));
		Preview view = new Preview(right);
		table.onSelect(row -> row.ifPresent(view::show));
		right.quiet(say("preview.choose"));
		table.tick(box.waiting());
	}

	private List<RowColumn<Transfer>> columns() {
		TransferWords words = new TransferWords(exchange().connectors());
		return List.of(RowColumn.of("name", say("column.name"), 200, Transfer::name), RowColumn.of("group", say("column.group"), 60, Transfer::group),
				RowColumn.<Transfer>of("status", say("column.status"), 160, transfer -> say(words.status(transfer)))
						.withState(transfer -> Optional.of(words.state(transfer))),
				RowColumn.of("received", say("column.received"), 130, transfer -> transfer.receivedAt().map(desktop()::moment).orElse("")));
	}

	private void actions(Panel place, String receiver, List<Transfer> ticked) {
		place.clear();
		Composite row = kit().row(place.content());
		Panel answers = place.part();
		List<String> ids = ticked.stream().map(Transfer::id).toList();
		if (ids.isEmpty()) {
			place.quiet(say("tick"));
		} else {
			kit().inRow(kit().primary(row, "inbox.import", say("import", ids.size()), () -> go(Places.importing(receiver, ids))));
			kit().inRow(kit().button(row, "inbox.delete", say("delete", ids.size()), () -> new ReasonForm(answers).ask("delete",
					reason -> answers.attempt("work.delete", progress -> exchange().inbox().delete(receiver, ids, reason), gone -> answers.refresh()))));
		}
		place.fit();
	}

	@Override
	public String helpPage() {
		return "inbox";
	}
}
