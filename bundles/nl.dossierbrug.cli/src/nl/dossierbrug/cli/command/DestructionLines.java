package nl.dossierbrug.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import nl.dossierbrug.cli.session.ExitCode;
import nl.dossierbrug.cli.session.Session;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.exchange.Exchange;
import nl.dossierbrug.exchange.destroy.Destroyed;
import nl.dossierbrug.report.Proofs;

/** What is told after something was destroyed: where the proof stands, what else holds such data, and what was left. */
final class DestructionLines {

	private final Messages texts;
	private final Session session;

	DestructionLines(Messages texts, Session session) {
		this.texts = texts;
		this.session = session;
	}

	/** Writes the proofs. @return where they stand */
	List<Path> prove(Exchange exchange, Destroyed destroyed) throws IOException {
		return new Proofs(session.home(), exchange, session.surroundings().clock().getZone(), session.language()).write(destroyed);
	}

	void tell(Destroyed destroyed, Iterable<Path> proofs) {
		destroyed.left().forEach(why -> {
			session.ends(ExitCode.FOUND);
			session.tell(why);
		});
		if (!destroyed.pupilFiles().isEmpty()) {
			session.say(texts.text("destroy.pupil-files", String.join(", ", destroyed.pupilFiles())));
		}
		proofs.forEach(proof -> session.say(texts.text("destroy.proof", proof.toString())));
		if (destroyed.rests()) {
			session.ends(ExitCode.UNREADABLE);
			session.remark(texts.text("destroy.rests"));
		}
	}
}
