package nl.dossierbrug.desktop.settings;

import java.util.Comparator;
import java.util.List;

import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.desktop.area.Destroyer;
import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.area.Place;
import nl.dossierbrug.desktop.kit.ActionButton.Kind;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.RowColumn;
import nl.dossierbrug.desktop.kit.RowTable;
import nl.dossierbrug.desktop.kit.State;
import nl.dossierbrug.exchange.destroy.Due;
import nl.dossierbrug.exchange.model.MadeFile;
import nl.dossierbrug.exchange.model.Right;
import nl.dossierbrug.exchange.settings.SettingValue;

/** How long things are kept: what has to go now, in one list with one button; the files that were made; and the terms. */
final class RetentionSection implements Section {

	private static final String TERMS = "bewaren.";

	@Override
	public String id() {
		return "retention";
	}

	@Override
	public String icon() {
		return "delete";
	}

	@Override
	public void build(Panel page, Place here) {
		Panel due = page.part();
		due.load("work.load", progress -> page.exchange().retention().due(), found -> due(due, found));
		Panel files = page.part();
		files.load("work.load", progress -> page.exchange().files().all(), found -> files(files, found));
		Panel terms = page.part();
		terms.load("work.load", progress -> page.exchange().administration().settings(), all -> terms(terms, all));
	}

	private static void due(Panel page, List<Due> due) {
		Composite place = page.content();
		Kit kit = page.kit();
		kit.heading(place, page.say("due.title"));
		if (due.isEmpty()) {
			kit.wide(kit.quiet(place, page.say("due.nothing")));
			return;
		}
		kit.wide(kit.quiet(place, page.say("due.what")));
		RowTable<Due> table = new RowTable<>(place, kit.look(), "settings.due", page.say("due.title"), false, List.of(
				RowColumn.of("what", page.say("due.column.what"), 150, one -> page.say("record." + one.kind())),
				RowColumn.of("whose", page.say("due.column.whose"), 240, one -> page.say(one.whose())),
				RowColumn.of("rule", page.say("due.column.rule"), 260, one -> rule(page, one)),
				RowColumn.<Due>of("until", page.say("due.column.until"), 120, one -> page.desktop().day(one.day())).sortedBy(Comparator.comparing(Due::day)),
				RowColumn.of("id", page.say("due.column.id"), 60, Due::id)), page.desktop().tables());
		((GridData) table.control().getLayoutData()).heightHint = kit.look().px(220);
		table.rows(due);
		int going = (int) due.stream().filter(one -> !one.byHand()).count();
		if (going < due.size()) {
			kit.wide(kit.text(place, page.say("due.by-hand", due.size() - going)));
		}
		Panel answers = page.part();
		if (page.exchange().may(Right.DELETE)) {
			if (going > 0) {
				kit.button(place, "settings.destroy-due", Kind.PRIMARY, "delete", page.say("due.destroy", going), () -> sure(answers, going))
						.moveAbove(answers.content());
			}
		} else {
			kit.wide(kit.quiet(place, page.say("due.no-right")));
		}
	}

	private static String rule(Panel page, Due due) {
		String rule = page.say("rule." + due.rule());
		return due.byHand() ? page.say("due.by-hand.rule", rule) : rule;
	}

	/** It cannot be undone, so one is asked once more. */
	private static void sure(Panel answers, int count) {
		Kit kit = answers.kit();
		answers.clear();
		Card card = kit.card(answers.content(), State.ATTENTION);
		kit.wide(kit.strong(card, answers.say("due.sure", count)));
		Composite row = kit.row(card);
		kit.inRow(kit.button(row, "settings.destroy-due.yes", answers.say("due.sure.yes"), () -> new Destroyer(answers, answers::refresh).due()));
		kit.inRow(kit.button(row, "settings.destroy-due.no", answers.say("due.sure.no"), () -> {
			answers.clear();
			answers.fit();
		})).setFocus();
		answers.fit();
	}

	private static void files(Panel page, List<MadeFile> files) {
		Composite place = page.content();
		if (files.isEmpty()) {
			return;
		}
		Kit kit = page.kit();
		kit.heading(place, page.say("files.title"));
		kit.wide(kit.quiet(place, page.say("files.what")));
		Card card = kit.card(place);
		for (MadeFile file : files) {
			Composite row = kit.columns(card, 3);
			kit.wide(kit.text(row, page.say("files.line", page.say("files.kind." + file.kind()), file.path().toString(),
					page.desktop().moment(file.at()), file.by())));
			Panel answers = page.in(card).part();
			kit.button(row, "settings.file-delete." + file.id(), Kind.LINK, "delete", page.say("files.delete"),
					() -> new Keep(answers).andShow(() -> page.exchange().files().delete(file.id())));
			kit.link(row, "settings.file-leave." + file.id(), page.say("files.leave"),
					() -> new Keep(answers).andShow(() -> page.exchange().files().leave(file.id())));
		}
	}

	private static void terms(Panel page, List<SettingValue> all) {
		Composite place = page.content();
		Kit kit = page.kit();
		kit.heading(place, page.say("terms.title"));
		kit.wide(kit.quiet(place, page.say("terms.what")));
		Panel card = page.in(kit.card(place));
		all.stream().filter(value -> value.setting().key().startsWith(TERMS)).forEach(value -> new SettingField(card).build(value));
	}
}
