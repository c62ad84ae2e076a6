package nl.dossierbrug.desktop.papers;

import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.kit.ActionButton.Kind;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.State;
import nl.dossierbrug.exchange.pupils.BsnList;

/** Makes a workbook of BSNs with one press of a button, in the folder of somebody's papers. */
public final class MakingWorkbook {

	/** Writes it. */
	public interface Writer {
		/** @param out where there is nothing yet */
		Outcome<BsnList> write(Path out, Progress progress);
	}

	private final Panel answers;
	private final String about;
	private final Writer writer;
	private final Consumer<BsnList> made;

	/**
	 * @param place where it is told when it was refused, and who is not in it
	 * @param about what it is of, as it stands in its name
	 * @param made goes on when it is there
	 */
	public MakingWorkbook(Panel place, String about, Writer writer, Consumer<BsnList> made) {
		answers = new Panel(place.desktop(), new Messages(MakingWorkbook.class), place.content());
		this.about = about;
		this.writer = writer;
		this.made = made;
	}

	/** Puts its buttons in a row. @param kind how much it is the thing to do here */
	public void buttons(Composite row, Kind kind) {
		Kit kit = answers.kit();
		kit.inRow(kit.button(row, "papers.workbook", kind, "list", answers.say("workbook.make"), this::make));
		kit.inRow(kit.link(row, "papers.workbook.elsewhere", answers.say("workbook.elsewhere"), this::elsewhere));
	}

	private void elsewhere() {
		PaperFolder folder = new PaperFolder(answers.desktop().preferences());
		DirectoryDialog dialog = new DirectoryDialog(answers.content().getShell());
		dialog.setText(answers.say("workbook.elsewhere"));
		dialog.setFilterPath(folder.path().toString());
		String chosen = dialog.open();
		if (chosen != null) {
			folder.choose(Path.of(chosen));
			make();
		}
	}

	/** Makes it. */
	public void make() {
		Path out = new PaperFolder(answers.desktop().preferences()).free(answers.say("workbook.name", about), ".xlsx");
		answers.attempt("work.workbook", progress -> writer.write(out, progress), list -> {
			made.accept(list);
			if (!answers.content().isDisposed() && !list.left().isEmpty()) {
				Kit kit = answers.kit();
				kit.state(answers.content(), State.ATTENTION, answers.say("workbook.left", list.left().size()));
				list.left().forEach(left -> kit.wide(kit.quiet(answers.content(), answers.say(left))));
			}
		});
	}
}
