package nl.dossierbrug.desktop.papers;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.Look;
import nl.dossierbrug.desktop.kit.State;
import nl.dossierbrug.desktop.kit.Tone;
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

	/** Shows those that are there still, the newest first, each in a line. */
	public void build(List<MadeFile> files) {
		build(files, file -> Optional.empty());
	}

	/** As {@link #build(List)}. @param lacks what is to be said of a file that is not as it should be */
	public void build(List<MadeFile> files, Function<MadeFile, Optional<String>> lacks) {
		List<MadeFile> there = files.reversed().stream().filter(file -> Files.exists(file.path())).toList();
		if (there.isEmpty()) {
			return;
		}
		Kit kit = panel.kit();
		Card card = kit.card(panel.content(), State.GOOD);
		there.forEach(file -> file(card, file, lacks.apply(file)));
		there.stream().map(MadeFile::kind).distinct().forEach(kind -> kit.wide(kit.quiet(card, panel.say("made.use." + kind))));
	}

	private void file(Card card, MadeFile file, Optional<String> lacking) {
		Kit kit = panel.kit();
		Composite line = kit.tools(card);
		kit.label(line, panel.say("made." + file.kind(), file.path().toString()), Look.Size.TEXT, Tone.GOOD);
		Composite row = kit.row(line);
		lacking.ifPresent(words -> kit.state(card, State.ATTENTION, words));
		Panel answers = panel.in(card).part();
		kit.inRow(kit.link(row, "papers.folder." + file.id(), panel.say("folder"), () -> Program.launch(file.path().getParent().toString())));
		ActionButton copy = kit.inRow(kit.link(row, "papers.path." + file.id(), panel.say("path"), () -> {
		}));
		copy.addListener(SWT.Selection, e -> {
			copy(file.path().toString());
			copy.words(panel.say("path.copied"));
			row.layout(true, true);
		});
		kit.inRow(kit.link(row, "papers.away." + file.id(), panel.say("away"),
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
