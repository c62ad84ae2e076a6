package nl.dossierbrug.desktop.lists;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.kit.ActionButton.Kind;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.papers.MadePapers;
import nl.dossierbrug.desktop.papers.MakingWorkbook;
import nl.dossierbrug.exchange.model.MadeFile;
import nl.dossierbrug.exchange.pupils.Selection;

/** Nothing but the workbook of the numbers in a list. */
final class OnlyWorkbook {

	private final Panel panel;
	private final Path file;
	private final KnownList list;

	OnlyWorkbook(Panel panel, Path file, KnownList list) {
		this.panel = panel;
		this.file = file;
		this.list = list;
	}

	void build() {
		Kit kit = panel.kit();
		kit.wide(kit.strong(panel.content(), panel.say("workbook")));
		kit.wide(kit.text(panel.content(), panel.say("workbook.what", list.usable())));
		Composite row = kit.row(panel.content());
		Panel answers = panel.part();
		Panel made = panel.part();
		new MakingWorkbook(answers, name(), (out, progress) -> panel.exchange().lists().writeBsnWorkbook(list.sender(), file, Selection.all(), out, progress),
				written -> show(made, written.out().toAbsolutePath().normalize())).buttons(row, Kind.PLAIN);
	}

	/** Of the groups in it: the name of the list itself may name a pupil. */
	private String name() {
		return String.join(" ", list.groups().stream().limit(3).map(group -> group.replaceAll("[^\\p{L}0-9 -]", "")).toList()).strip();
	}

	private void show(Panel made, Path out) {
		if (!made.content().isDisposed()) {
			made.load("work.look", progress -> file(out), files -> new MadePapers(made, () -> show(made, out)).build(files));
		}
	}

	private Outcome<List<MadeFile>> file(Path out) {
		return panel.exchange().files().all().map(files -> files.stream().filter(one -> one.path().equals(out)).toList());
	}
}
