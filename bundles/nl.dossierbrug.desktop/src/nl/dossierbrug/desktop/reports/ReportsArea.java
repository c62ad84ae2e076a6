package nl.dossierbrug.desktop.reports;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import jakarta.inject.Inject;
import nl.dossierbrug.core.spi.DossierReceiver;
import nl.dossierbrug.desktop.area.Area;
import nl.dossierbrug.desktop.area.Desktop;
import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.area.Place;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.kit.ActionButton.Kind;
import nl.dossierbrug.desktop.kit.RowColumn;
import nl.dossierbrug.desktop.kit.RowTable;
import nl.dossierbrug.desktop.kit.TableSearch;
import nl.dossierbrug.desktop.kit.State;
import nl.dossierbrug.exchange.files.OkrSummary;
import nl.dossierbrug.exchange.okr.OkrPart;

/** The pupil files of a receiver (onderwijskundig rapport): how complete each is, and one in full. */
public final class ReportsArea extends Area {

	private static final int COMPLETE = 100;

	@Inject
	public ReportsArea(Desktop desktop) {
		super(desktop);
	}

	@Override
	protected void build(Composite empty, Place here) {
		Panel page = page(empty);
		List<DossierReceiver> receivers = exchange().connectors().receivers();
		if (receivers.isEmpty()) {
			page.quiet(say("no-receivers"));
			return;
		}
		String chosen = here.get("receiver").or(() -> desktop().preferences().get("reports.receiver")).orElse(receivers.getFirst().id());
		DossierReceiver receiver = receivers.stream().filter(one -> one.id().equals(chosen)).findFirst().orElse(receivers.getFirst());
		desktop().preferences().put("reports.receiver", receiver.id());
		Panel body = page.room();
		if (here.get("file").isPresent()) {
			one(body, receiver, here.get("file").get());
		} else {
			all(body, receivers, receiver);
		}
	}

	private void all(Panel body, List<DossierReceiver> receivers, DossierReceiver receiver) {
		body.head(say("title"), say("what"));
		Composite row = kit().row(body.content());
		receivers.forEach(one -> kit().inRow(kit().button(row, "reports.receiver." + one.id(), Kind.PLAIN, "", say(one.name()),
				() -> go(Places.reports(one.id())))).chosen(one.id().equals(receiver.id())));
		Panel place = body.room();
		place.load("work.load", progress -> exchange().okr().all(receiver.id()), files -> table(place, receiver, files));
	}

	private void table(Panel panel, DossierReceiver receiver, List<OkrSummary> files) {
		Composite place = panel.content();
		if (files.isEmpty()) {
			panel.quiet(say("empty", say(receiver.name())));
			kit().button(place, "reports.inbox", say("to-inbox"), () -> go(Places.inbox(receiver.id())));
			return;
		}
		Text filter = kit().bare(place, "reports.filter", say("filter"), "", SWT.SINGLE);
		filter.setMessage(say("filter"));
		RowTable<OkrSummary> table = new RowTable<>(place, look(), "reports.table", say("table"), false, List.of(
				RowColumn.of("name", say("column.name"), 240, summary -> summary.file().name()),
				RowColumn.of("group", say("column.group"), 70, summary -> summary.file().group()),
				RowColumn.<OkrSummary>of("complete", say("column.complete"), 120, summary -> summary.complete() + " %")
						.withState(summary -> Optional.of(summary.complete() == COMPLETE ? State.GOOD : State.ATTENTION))
						.sortedBy(Comparator.comparing(OkrSummary::complete)),
				RowColumn.of("missing", say("column.missing"), 420, this::missing)), desktop().tables());
		table.rows(files);
		new TableSearch(kit(), desktop().language(), filter, table);
		table.onOpen(summary -> go(Places.report(receiver.id(), summary.file().id())));
		Composite foot = kit().columns(place, 2);
		kit().wide(kit().quiet(foot, say("open-how")));
		kit().button(foot, "reports.open", say("open"), () -> table.selection()
				.ifPresent(summary -> go(Places.report(receiver.id(), summary.file().id()))));
		table.select(files.getFirst());
	}

	private String missing(OkrSummary summary) {
		return summary.parts().stream().filter(part -> part.demanded() && part.percent() < COMPLETE).map(OkrPart::label).map(this::say)
				.collect(Collectors.joining(", "));
	}

	private void one(Panel body, DossierReceiver receiver, String file) {
		body.load("work.one", progress -> exchange().okr().ofFile(receiver.id(), file), summary -> new PupilFilePanel(body, receiver).build(summary));
	}

	/** By which is remembered what was typed in a field of a pupil file. */
	static String field(String file, String path) {
		return "reports." + file + "." + path;
	}

	@Override
	public String helpPage() {
		return "reports";
	}
}
