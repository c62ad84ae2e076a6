package nl.dossierbrug.desktop.reports;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import jakarta.inject.Inject;
import nl.dossierbrug.core.spi.DossierReceiver;
import nl.dossierbrug.desktop.area.Area;
import nl.dossierbrug.desktop.area.Desktop;
import nl.dossierbrug.desktop.area.Place;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.kit.ActionButton.Kind;
import nl.dossierbrug.desktop.kit.Look;
import nl.dossierbrug.desktop.kit.RowColumn;
import nl.dossierbrug.desktop.kit.RowTable;
import nl.dossierbrug.desktop.kit.Scroll;
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
		Scroll scroll = new Scroll(empty, Look.MARGIN);
		Composite content = scroll.content();
		List<DossierReceiver> receivers = exchange().connectors().receivers();
		if (receivers.isEmpty()) {
			kit().wide(kit().quiet(content, say("no-receivers")));
			return;
		}
		String chosen = here.get("receiver").or(() -> desktop().preferences().get("reports.receiver")).orElse(receivers.getFirst().id());
		DossierReceiver receiver = receivers.stream().filter(one -> one.id().equals(chosen)).findFirst().orElse(receivers.getFirst());
		desktop().preferences().put("reports.receiver", receiver.id());
		Composite body = kit().columns(content, 1);
		body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		if (here.get("file").isPresent()) {
			one(body, scroll, receiver, here.get("file").get());
		} else {
			all(body, scroll, receivers, receiver);
		}
		scroll.fit();
	}

	private void all(Composite body, Scroll scroll, List<DossierReceiver> receivers, DossierReceiver receiver) {
		kit().title(body, say("title"));
		kit().wide(kit().quiet(body, say("what")));
		Composite row = kit().row(body);
		receivers.forEach(one -> kit().inRow(kit().button(row, "reports.receiver." + one.id(), Kind.PLAIN, "", say(one.name()),
				() -> go(Places.reports(one.id())))).chosen(one.id().equals(receiver.id())));
		Composite place = kit().columns(body, 1);
		place.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		attempt("work.load", progress -> exchange().okr().all(receiver.id()), files -> {
			table(place, receiver, files);
			scroll.fit();
		}, refusals -> refusals(place, refusals));
	}

	private void table(Composite place, DossierReceiver receiver, List<OkrSummary> files) {
		if (files.isEmpty()) {
			kit().wide(kit().quiet(place, say("empty", say(receiver.name()))));
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
				RowColumn.of("missing", say("column.missing"), 420, this::missing)), desktop().widths());
		table.rows(files);
		filter.addListener(SWT.Modify, e -> table.filter(filter.getText()));
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

	private void one(Composite body, Scroll scroll, DossierReceiver receiver, String file) {
		attempt("work.one", progress -> exchange().okr().ofFile(receiver.id(), file), summary -> {
			new PupilFilePanel(desktop(), messages(), receiver, (path, value, answers) -> save(receiver, file, path, value, answers)).build(body, summary);
			scroll.fit();
		}, refusals -> refusals(body, refusals));
	}

	/** By which is remembered what was typed in a field of a pupil file. */
	static String field(String file, String path) {
		return "reports." + file + "." + path;
	}

	private void save(DossierReceiver receiver, String file, String path, String value, Composite answers) {
		attempt("work.save", progress -> exchange().okr().setInFile(receiver.id(), file, path, value),
				saved -> {
					desktop().unsaved().taken(field(file, path));
					desktop().navigation().refresh();
				}, refusals -> refusals(answers, refusals));
	}

	@Override
	public String helpPage() {
		return "reports";
	}
}
