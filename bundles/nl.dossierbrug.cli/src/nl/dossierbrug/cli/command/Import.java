package nl.dossierbrug.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.dossierbrug.cli.session.Command;
import nl.dossierbrug.cli.session.Session;
import nl.dossierbrug.cli.syntax.Arguments;
import nl.dossierbrug.cli.syntax.Syntax;
import nl.dossierbrug.cli.syntax.WrongUse;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.spi.ImportMode;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.exchange.importing.ImportOrder;
import nl.dossierbrug.exchange.importing.SamePupil;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.okr.FieldLabels;

/** {@code import --receiver ot --batch B1 --mode aanvullen --dry-run}: plans and, without {@code --dry-run}, imports. */
final class Import implements Command {

	private final Messages texts;

	Import(Messages texts) {
		this.texts = texts;
	}

	@Override
	public void describe(Syntax syntax) {
		syntax.required("--receiver", "R").optional("--batch", "ID").several("--transfer", "ID")
				.optional("--mode", "aanvullen|overschrijven").flag("--dry-run").flag("--clear-absent")
				.flag("--spaces-empty")
				.optional("--same-as", "P").flag("--new-file");
	}

	@Override
	public void run(Arguments arguments, Session session) throws WrongUse, IOException {
		Only.oneOf(arguments, "--batch", "--transfer");
		Map<String, SamePupil> decided = decided(arguments);
		Optional<ImportMode> mode = arguments.oneOf("--mode", "aanvullen", "overschrijven").flatMap(ImportMode::of);
		String receiver = arguments.text("--receiver");
		boolean dryRun = arguments.given("--dry-run");
		session.exchange(exchange -> session.take(exchange.connectors().receiver(receiver), connector -> {
			ImportOrder order = new ImportOrder(receiver, arguments.optional("--batch"), arguments.all("--transfer"),
					mode.orElseGet(() -> connector.importModes().getFirst()), dryRun,
					arguments.given("--clear-absent"), arguments.given("--spaces-empty"), decided);
			tellWithoutEffect(order, session);
			ImportLines lines = new ImportLines(texts, session, order,
					new FieldLabels(session.services().standard(), connector));
			Outcome<Integer> ran = exchange.importing().run(order, lines::show, session.progress(texts.text("progress.import")));
			session.take(ran, count -> lines.total());
			if (ran instanceof Outcome.Done<Integer> || order.batch().isPresent() && ran.refusals().stream().anyMatch(why -> why.is(Refusal.Kind.NOTHING_TO_DO))) {
				session.take(exchange.importing().notYetAskedFor(order), waiting -> tell(waiting, order, session));
			}
		}));
	}

	/** Whose a dossier is, is decided for one at a time. */
	private static Map<String, SamePupil> decided(Arguments arguments) throws WrongUse {
		List<String> given = Only.atMostOneOf(arguments, "--same-as", "--new-file");
		if (given.isEmpty()) {
			return Map.of();
		}
		List<String> transfers = arguments.all("--transfer");
		if (transfers.size() != 1) {
			throw arguments.wrong("usage.together", given.getFirst(), "--transfer T1");
		}
		return Map.of(transfers.getFirst(), arguments.given("--new-file") ? new SamePupil.NewPupil()
				: new SamePupil.InFile(arguments.text("--same-as")));
	}

	/** Each of these does something in one mode only; who types it with the other expects what will not happen. */
	private void tellWithoutEffect(ImportOrder order, Session session) {
		if (order.clearAbsent() && order.mode() != ImportMode.OVERSCHRIJVEN) {
			session.remark(texts.text("import.no-effect", "--clear-absent", order.mode().word(), ImportMode.OVERSCHRIJVEN.word()));
		}
		if (order.spacesEmpty() && order.mode() != ImportMode.AANVULLEN) {
			session.remark(texts.text("import.no-effect", "--spaces-empty", order.mode().word(), ImportMode.AANVULLEN.word()));
		}
	}

	/** What stands ready in the batch and was not asked for is no failure, but somebody may have forgotten it. */
	private void tell(List<Transfer> waiting, ImportOrder order, Session session) {
		if (!waiting.isEmpty()) {
			session.remark(texts.text("import.not-asked", waiting.size(), order.receiver(), order.batch().orElseThrow(),
					ContractWords.typed(waiting.getFirst().addressee())));
		}
	}
}
