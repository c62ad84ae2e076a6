package nl.dossierbrug.desktop.viewer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.kit.ActionButton.Kind;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.Spoken;
import nl.dossierbrug.desktop.kit.Tone;
import nl.dossierbrug.exchange.disk.FileProblem;
import nl.dossierbrug.standard.Attachment;

/** The attachments of a dossier. Each is opened safely: looked into first, and only when it is what it may be. */
final class AttachmentList {

	private static final int KILO = 1024;
	private static final double DECODED = 0.75;

	private final Panel panel;

	AttachmentList(Panel panel) {
		this.panel = panel;
	}

	void build(List<Attachment> attachments) {
		if (attachments.isEmpty()) {
			return;
		}
		Kit kit = panel.kit();
		Card card = kit.card(panel.content());
		kit.strong(card, panel.say("attachments", attachments.size()));
		kit.wide(kit.quiet(card, panel.say("attachments.what")));
		int number = 0;
		for (Attachment attachment : attachments) {
			Composite row = kit.columns(card, 3);
			kit.icon(row, "attachment", Tone.QUIET);
			long size = Math.max(1, Math.round(attachment.content().length() * DECODED / KILO));
			String words = panel.say("attachment", attachment.fileName(), attachment.description(), size);
			kit.wide(kit.text(row, words));
			Panel answers = panel.in(card).part();
			Spoken.as(kit.button(row, "viewer.attachment." + number++, Kind.PLAIN, "eye", panel.say("attachment.open"), () -> open(attachment, answers)),
					panel.say("attachment.open") + ": " + words);
		}
	}

	private void open(Attachment attachment, Panel answers) {
		answers.attempt("work.attachment", progress -> put(attachment), file -> answers.quiet(Program.launch(file.toString())
				? panel.say("attachment.opened") : panel.say("attachment.no-program", file.toString())));
	}

	private Outcome<Path> put(Attachment attachment) {
		return panel.desktop().session().services().standard().open(attachment).then(file -> {
			try {
				return Outcome.done(panel.desktop().session().openedFiles().put(file.fileName(), file.bytes()));
			} catch (IOException e) {
				return Outcome.refused(Refusal.of(panel.messages(), "attachment.not-written", new FileProblem().explain(e)));
			}
		});
	}
}
