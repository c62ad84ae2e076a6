package nl.dossierbrug.desktop.papers;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;

import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.kit.ActionButton;
import nl.dossierbrug.desktop.kit.ActionButton.Kind;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.State;
import nl.dossierbrug.exchange.model.MadeFile;

/** Files that were made: where each stands, and throwing it away when it has served. */
public final class MadePapers {

	private final Panel panel;
	private final Runnable gone;

	/**
	 * @param place where they are shown
	 * @param gone goes on when one was thrown away
	 */
	public MadePapers(Panel place, Runnable gone) {
		panel = new Panel(place.desktop(), new Messages(MadePapers.class), place.content());
		this.gone = gone;
	}

	/** Shows them, the newest first. */
	public void build(List<MadeFile> files) {
		files.reversed().forEach(this::file);
	}

	private void file(MadeFile file) {
		Kit kit = panel.kit();
		Card card = kit.card(panel.content(), State.GOOD);
		kit.state(card, State.GOOD, panel.say("made." + file.kind(), file.path().toString()));
		kit.wide(kit.quiet(card, panel.say("made.use." + file.kind())));
		Composite row = kit.row(card);
		Panel answers = panel.in(card).part();
		kit.inRow(kit.button(row, "papers.folder." + file.id(), Kind.PLAIN, "folder", panel.say("folder"),
				() -> Program.launch(file.path().getParent().toString())));
		ActionButton copy = kit.inRow(kit.button(row, "papers.path." + file.id(), Kind.PLAIN, "copy", panel.say("path"), () -> {
		}));
		copy.addListener(SWT.Selection, e -> {
			copy(file.path().toString());
			copy.words(panel.say("path.copied"));
			row.layout(true, true);
		});
		kit.inRow(kit.button(row, "papers.away." + file.id(), Kind.PLAIN, "delete", panel.say("away"),
				() -> answers.run("work.away", progress -> panel.exchange().files().delete(file.id()), outcome -> {
					if (outcome.refusals().isEmpty()) {
						gone.run();
					} else {
						stays(answers, file, outcome.refusals());
					}
				})));
	}

	/** What was changed or moved since is its owner's: then it need not be remembered here. */
	private void stays(Panel answers, MadeFile file, List<Refusal> why) {
		if (answers.content().isDisposed()) {
			return;
		}
		answers.clear();
		answers.refusals(why);
		answers.kit().link(answers.content(), "papers.leave." + file.id(), panel.say("leave"),
				() -> answers.carryOut("work.away", progress -> panel.exchange().files().leave(file.id()), left -> gone.run()));
		answers.fit();
	}

	private static void copy(String text) {
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}
}
