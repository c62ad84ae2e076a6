package nl.dossierbrug.desktop.viewer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.desktop.area.Desktop;
import nl.dossierbrug.desktop.kit.ActionButton.Kind;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.RefusalCard;
import nl.dossierbrug.desktop.kit.Scroll;
import nl.dossierbrug.desktop.kit.Spoken;
import nl.dossierbrug.desktop.kit.Tone;
import nl.dossierbrug.exchange.disk.FileProblem;
import nl.dossierbrug.standard.Attachment;

/** The attachments of a dossier. Each is opened safely: looked into first, and only when it is what it may be. */
final class AttachmentList {

	private static final int KILO = 1024;
	private static final double DECODED = 0.75;

	private final Desktop desktop;
	private final Messages messages;

	AttachmentList(Desktop desktop, Messages messages) {
		this.desktop = desktop;
		this.messages = messages;
	}

	void build(Composite body, List<Attachment> attachments) {
		if (attachments.isEmpty()) {
			return;
		}
		Kit kit = desktop.kit();
		Card card = kit.card(body);
		kit.strong(card, say("attachments", attachments.size()));
		kit.wide(kit.quiet(card, say("attachments.what")));
		int number = 0;
		for (Attachment attachment : attachments) {
			Composite row = kit.columns(card, 3);
			kit.icon(row, "attachment", Tone.QUIET);
			long size = Math.max(1, Math.round(attachment.content().length() * DECODED / KILO));
			String words = say("attachment", attachment.fileName(), attachment.description(), size);
			kit.wide(kit.text(row, words));
			Composite answers = kit.columns(card, 1);
			Spoken.as(kit.button(row, "viewer.attachment." + number++, Kind.PLAIN, "eye", say("attachment.open"), () -> open(attachment, answers)),
					say("attachment.open") + ": " + words);
		}
	}

	private void open(Attachment attachment, Composite answers) {
		desktop.work().run(messages.text("work.attachment"), progress -> put(attachment), outcome -> {
			if (answers.isDisposed()) {
				return;
			}
			Kit.clear(answers);
			switch (outcome) {
				case Outcome.Refused<Path>(var refusals) ->
					refusals.forEach(refusal -> new RefusalCard(answers, desktop.kit(), refusal, desktop.language()));
				case Outcome.Done<Path>(Path file) -> desktop.kit().wide(desktop.kit().quiet(answers,
						Program.launch(file.toString()) ? say("attachment.opened") : say("attachment.no-program", file.toString())));
			}
			Scroll.refit(answers);
		});
	}

	private Outcome<Path> put(Attachment attachment) {
		return desktop.session().services().standard().open(attachment).then(file -> {
			try {
				return Outcome.done(desktop.session().openedFiles().put(file.fileName(), file.bytes()));
			} catch (IOException e) {
				return Outcome.refused(Refusal.of(messages, "attachment.not-written", new FileProblem().explain(e)));
			}
		});
	}

	private String say(String key, Object... arguments) {
		return desktop.say(messages.text(key, arguments));
	}
}
