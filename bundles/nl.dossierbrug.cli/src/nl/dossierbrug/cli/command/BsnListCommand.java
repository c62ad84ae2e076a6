package nl.dossierbrug.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import nl.dossierbrug.cli.output.Cell;
import nl.dossierbrug.cli.output.Row;
import nl.dossierbrug.cli.session.Command;
import nl.dossierbrug.cli.session.Session;
import nl.dossierbrug.cli.syntax.Arguments;
import nl.dossierbrug.cli.syntax.Syntax;
import nl.dossierbrug.cli.syntax.WrongUse;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.pupils.BsnList;
import nl.dossierbrug.exchange.pupils.PupilSource;
import nl.dossierbrug.exchange.pupils.Selection;

/** {@code bsn-list --sender parnassys --list leerlingen.xlsx --out bsn.xlsx}: the workbook that a receiver asks for. */
final class BsnListCommand implements Command {

	private final Messages texts;

	BsnListCommand(Messages texts) {
		this.texts = texts;
	}

	@Override
	public void describe(Syntax syntax) {
		syntax.required("--sender", "S").required("--list", "FILE").optional("--roster", "EDEXML")
				.required("--out", "FILE.xlsx").optional("--year", "N").optional("--school", "BRIN").optional("--vestiging", "VV").flag("--absent");
		ListOptions.describe(syntax);
	}

	@Override
	public void run(Arguments arguments, Session session) throws WrongUse, IOException {
		var list = arguments.path("--list");
		var out = arguments.path("--out");
		Optional<Path> roster = arguments.optionalPath("--roster");
		checkOut(list, out, "bsn-list.same-file");
		if (roster.isPresent()) {
			checkOut(roster.get(), out, "bsn-list.same-roster");
		}
		Selection meant = ListOptions.ofSchool(
				ListOptions.read(new Selection(arguments.optional("--year"), Optional.empty(), List.of()), arguments), arguments);
		Selection selection = arguments.given("--absent") ? meant.withAbsent() : meant;
		session.everyFindingCounts(ListOptions.ONLY_TOLD);
		session.exchange(exchange -> session.take(exchange.lists().writeBsnWorkbook(arguments.text("--sender"), PupilSource.of(list, roster),
				selection, out, session.progress(texts.text("progress.list"))), written -> show(written, session)));
	}

	/** Nothing is ever replaced; that it is an export itself, by any name, is told in words of its own. */
	private void checkOut(Path read, Path out, String same) throws WrongUse, IOException {
		if (Files.exists(read) && Files.exists(out) && Files.isSameFile(read, out)) {
			throw new WrongUse(texts.text(same, out.toString()));
		}
		if (!out.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
			throw new WrongUse(texts.text("bsn-list.no-workbook", out.toString()));
		}
	}

	private void show(BsnList written, Session session) {
		session.show(Row.empty().with("out", Cell.of(written.out().toString())).with("pupils", Cell.of(written.pupils()))
				.with("left", Cell.of(written.left().size())).with("findings", new Cell.Found(written.findings())));
		if (!written.left().isEmpty()) {
			session.say(texts.text("bsn-list.left", written.left().size()));
			written.left().forEach(one -> session.note(2, Text.same(""), one));
		}
		ListOptionHints.show(written.findings(), texts, session);
		session.say(texts.text("bsn-list.done"));
	}
}
