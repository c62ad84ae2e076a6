package nl.dossierbrug.desktop.log;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import jakarta.inject.Inject;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.desktop.area.Area;
import nl.dossierbrug.desktop.area.Desktop;
import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.area.Place;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.kit.ActionButton.Kind;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.PathField;
import nl.dossierbrug.desktop.kit.RowColumn;
import nl.dossierbrug.desktop.kit.RowTable;
import nl.dossierbrug.desktop.kit.TableSearch;
import nl.dossierbrug.desktop.kit.State;
import nl.dossierbrug.exchange.audit.AuditFinding;
import nl.dossierbrug.exchange.log.LogWords;

/** The log of all that was done: to look through, to check, and to keep as a file. */
public final class LogArea extends Area {

	@Inject
	public LogArea(Desktop desktop) {
		super(desktop);
	}

	@Override
	protected void build(Composite empty, Place here) {
		Panel body = titledPage(empty);
		body.load("work.load", this::read, lines -> show(body, lines));
	}

	/** Newest first. */
	private Outcome<List<LogLine>> read(Progress progress) {
		List<LogLine> lines = new ArrayList<>();
		return exchange().administration().audit(entry -> {
			lines.add(LogLine.of(entry));
			progress.done(1);
		}).map(done -> lines.reversed());
	}

	private void show(Panel panel, List<LogLine> lines) {
		Composite body = panel.content();
		Composite row = kit().row(body);
		Panel verdict = panel.part();
		kit().inRow(kit().button(row, "log.verify", Kind.PLAIN, "check", say("verify"), () -> verify(verdict)));
		kit().inRow(kit().button(row, "log.save", Kind.PLAIN, "file", say("save"), () -> save(verdict)));
		Text filter = kit().bare(body, "log.filter", say("filter"), "", SWT.SINGLE);
		filter.setMessage(say("filter"));
		LogWords words = new LogWords(exchange().connectors().words(), desktop().session().clock().getZone());
		RowTable<LogLine> table = new RowTable<>(body, look(), "log.table", say("title"), false, List.of(
				RowColumn.<LogLine>of("at", say("column.at"), 140, line -> desktop().moment(line.at())).sortedBy(Comparator.comparing(LogLine::number)),
				RowColumn.<LogLine>of("number", say("column.number"), 70, line -> Long.toString(line.number())).sortedBy(Comparator.comparing(LogLine::number)),
				RowColumn.of("by", say("column.by"), 120, LogLine::by), RowColumn.of("event", say("column.event"), 300, line -> desktop().say(words.event(line.event()))),
				RowColumn.of("subject", say("column.subject"), 180, line -> desktop().say(words.subject(line.subject()))),
				RowColumn.of("detail", say("column.detail"), 360, line -> desktop().say(words.detail(line.event(), line.detail()))), RowColumn.of("code", say("column.code"), 140, LogLine::code)), desktop().tables());
		((GridData) table.control().getLayoutData()).heightHint = look().px(420);
		table.rows(lines);
		new TableSearch(kit(), desktop().language(), filter, table);
		table.onOpen(line -> {
			if (line.subject().matches("T[0-9]+")) {
				go(Places.transfers(List.of(line.subject())));
			}
		});
		panel.quiet(say("open-how", lines.size()));
	}

	private void verify(Panel place) {
		place.attempt("work.verify", progress -> exchange().administration().verifyAudit(progress), verdict -> {
			if (verdict.verified()) {
				kit().state(place.content(), State.GOOD, say("verified", verdict.entries(), verdict.records()));
			}
			if (verdict.elsewhere() > 0) {
				place.quiet(say("elsewhere", verdict.elsewhere()));
			}
			place.refusals(verdict.findings().stream().map(AuditFinding::words).toList());
			place.quiet(say("compare"));
		});
	}

	private void save(Panel place) {
		place.clear();
		Card card = kit().card(place.content());
		PathField file = new PathField(card, kit(), "log.file", say("save.file"), Optional.empty(), say("browse"), PathField.Kind.NEW_FILE,
				new String[] { "*.csv" }, path -> {
				});
		Panel answers = place.in(card).part();
		kit().button(card, "log.save-now", say("save.now"), () -> file.value().ifPresent(path -> answers.attempt("work.save",
				progress -> new LogFile(exchange(), messages()).write(path),
				lines -> answers.tell(State.GOOD, say("saved", lines, path.toString())))));
		place.fit();
	}

	@Override
	public String helpPage() {
		return "log";
	}
}
