package nl.dossierbrug.desktop.area;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.Exchange;
import nl.dossierbrug.exchange.destroy.Destroyed;
import nl.dossierbrug.exchange.disk.FileProblem;
import nl.dossierbrug.report.Proofs;

/**
 * Destroys things beside the screen and writes the proof. What came of it is told above the page; what was refused, in the
 * place where it was asked.
 */
public final class Destroyer {

	private final Messages messages = new Messages(Destroyer.class);
	private final Panel answers;
	private final Runnable after;

	/**
	 * @param answers where it is told when it was refused
	 * @param after goes on when it was done
	 */
	public Destroyer(Panel answers, Runnable after) {
		this.answers = new Panel(answers.desktop(), messages, answers.content());
		this.after = after;
	}

	/** Destroys transfers. @param reason a person's */
	public void transfers(List<String> ids, String reason) {
		run((exchange, progress) -> exchange.destroying().transfers(ids, reason, progress));
	}

	/** Destroys a pupil file. @param reason a person's */
	public void pupilFile(String id, String reason) {
		run((exchange, progress) -> exchange.destroying().pupilFiles(List.of(id), reason, progress));
	}

	/** Destroys what has been kept as long as it may. */
	public void due() {
		run((exchange, progress) -> exchange.retention().apply(progress));
	}

	private void run(BiFunction<Exchange, Progress, Outcome<Destroyed>> job) {
		Exchange exchange = answers.exchange();
		answers.carryOut("work.destroy", progress -> job.apply(exchange, progress).map(destroyed -> told(exchange, destroyed)), words -> {
			after.run();
			answers.desktop().tell(words);
		});
	}

	/** Writes the proof. One that cannot be written is told; what was destroyed is so all the same. */
	private Text told(Exchange exchange, Destroyed destroyed) {
		List<Text> words = new ArrayList<>();
		try {
			List<Path> proofs = new Proofs(answers.desktop().session().home(), exchange, answers.desktop().session().clock().getZone(), answers.desktop().language())
					.write(destroyed);
			words.add(messages.text(proofs.isEmpty() ? "destroyed.nothing" : "destroyed.proof",
					proofs.stream().map(Path::toString).collect(Collectors.joining(", "))));
		} catch (IOException e) {
			words.add(messages.text("destroyed.unproven", new FileProblem().explain(e)));
		}
		if (!destroyed.pupilFiles().isEmpty()) {
			words.add(messages.text("destroyed.pupil-files", String.join(", ", destroyed.pupilFiles())));
		}
		destroyed.left().stream().flatMap(why -> why.each().stream())
				.forEach(why -> words.addAll(List.of(why.what(), why.meaning(), why.next(), why.who())));
		if (destroyed.rests()) {
			words.add(messages.text("destroyed.rests"));
		}
		return Text.joined(" ", words);
	}
}
