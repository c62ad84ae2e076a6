package nl.dossierbrug.desktop.walking;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.kit.ActionButton.Kind;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.papers.MadePapers;
import nl.dossierbrug.desktop.papers.MakingWorkbook;
import nl.dossierbrug.desktop.papers.PaperFolder;
import nl.dossierbrug.exchange.Exchange;
import nl.dossierbrug.exchange.disk.NewFile;
import nl.dossierbrug.exchange.guide.GuidedBatch;
import nl.dossierbrug.exchange.model.MadeFile;
import nl.dossierbrug.report.GuideSheetPdf;

/** What goes along with a guided handover: the workbook of BSNs, and the steps on paper. */
final class WalkPapers {

	private final Panel panel;
	private final WalkShown shown;
	private final Panel answers;
	private final Panel made;

	/** @param panel where they are shown, and where is told why one was not made */
	WalkPapers(Panel panel, WalkShown shown) {
		this.panel = panel;
		this.shown = shown;
		answers = panel.part();
		made = panel.part();
		list(shown);
	}

	/** Puts what makes them in a row. */
	void buttons(Composite row) {
		Kit kit = panel.kit();
		new MakingWorkbook(answers, shown.id(), (out, progress) -> panel.exchange().guiding().workbook(shown.id(), out), list -> show())
				.buttons(row, Kind.PLAIN);
		kit.inRow(kit.button(row, "walking.sheet", Kind.PLAIN, "print", panel.say("sheet.make"), this::sheet));
	}

	private void show() {
		if (!made.content().isDisposed()) {
			made.load("work.show", progress -> WalkShown.of(panel.exchange(), shown.id()),
					this::list);
		}
	}

	/** A workbook that was made before somebody joined lacks them. */
	private void list(WalkShown now) {
		new MadePapers(made, this::show).build(now.papers(), file -> file.kind() == MadeFile.Kind.WORKBOOK
				? Optional.of(now.joinedAfter(file)).filter(names -> !names.isEmpty())
						.map(names -> panel.say("workbook.lacks", names.size(), String.join(", ", names)))
				: Optional.empty());
	}

	private void sheet() {
		Path out = new PaperFolder(panel.desktop().preferences()).free(panel.say("sheet.name", shown.id()), ".pdf");
		answers.attempt("work.sheet", progress -> write(panel.exchange(), out), file -> show());
	}

	private Outcome<MadeFile> write(Exchange exchange, Path out) {
		return exchange.guiding().show(shown.id()).then((GuidedBatch now) -> {
			try {
				new GuideSheetPdf().write(out, now, panel.desktop().session().clock().getZone(), panel.desktop().language());
				return exchange.files().remember(out, MadeFile.Kind.PDF, shown.id());
			} catch (IOException e) {
				return Outcome.refused(new NewFile().unwritten(out, e, () -> Refusal.of(panel.messages(), "sheet.not-written", out.toString())));
			}
		});
	}
}
