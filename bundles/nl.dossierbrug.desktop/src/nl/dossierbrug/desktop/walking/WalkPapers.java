package nl.dossierbrug.desktop.walking;

import java.io.IOException;
import java.nio.file.Path;

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

	WalkPapers(Panel panel, WalkShown shown) {
		this.panel = panel;
		this.shown = shown;
	}

	void build() {
		Kit kit = panel.kit();
		kit.heading(panel.content(), panel.say("papers"));
		kit.wide(kit.quiet(panel.content(), panel.say("papers.what", shown.receiver())));
		Composite row = kit.row(panel.content());
		Panel answers = panel.part();
		Panel made = panel.part();
		new MakingWorkbook(answers, shown.id(), (out, progress) -> panel.exchange().guiding().workbook(shown.id(), out), list -> show(made))
				.buttons(row, Kind.PLAIN);
		kit.inRow(kit.button(row, "walking.sheet", Kind.PLAIN, "print", panel.say("sheet.make"), () -> sheet(answers, made)));
		new MadePapers(made, () -> show(made)).build(shown.papers());
	}

	private void show(Panel made) {
		if (!made.content().isDisposed()) {
			made.load("work.show", progress -> WalkShown.of(panel.exchange(), shown.id()),
					now -> new MadePapers(made, () -> show(made)).build(now.papers()));
		}
	}

	private void sheet(Panel answers, Panel made) {
		Path out = new PaperFolder(panel.desktop().preferences()).free(panel.say("sheet.name", shown.id()), ".pdf");
		answers.attempt("work.sheet", progress -> write(panel.exchange(), out), file -> show(made));
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
