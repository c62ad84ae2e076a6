package nl.dossierbrug.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import nl.dossierbrug.cli.Command;
import nl.dossierbrug.cli.Session;
import nl.dossierbrug.cli.output.Cell;
import nl.dossierbrug.cli.output.Row;
import nl.dossierbrug.cli.syntax.Arguments;
import nl.dossierbrug.cli.syntax.Syntax;
import nl.dossierbrug.cli.syntax.WrongUse;
import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.core.pupil.PupilList;
import nl.dossierbrug.core.text.Messages;

/** {@code pupils --sender parnassys --list leerlingen.xlsx --year 8}: who is in an export, repairs and doubts included. */
final class Pupils implements Command {

	private final Messages texts;

	Pupils(Messages texts) {
		this.texts = texts;
	}

	@Override
	public void describe(Syntax syntax) {
		syntax.required("--sender", "S").required("--list", "FILE").optional("--roster", "EDEXML").optional("--year", "N")
				.optional("--group", "NAME");
	}

	@Override
	public void run(Arguments arguments, Session session) throws WrongUse, IOException {
		var list = arguments.path("--list");
		var roster = arguments.optionalPath("--roster");
		session.everyFindingCounts();
		session.exchange(exchange -> session.take(exchange.lists().read(arguments.text("--sender"), list, roster,
				Choice.of(arguments), session.progress(texts.text("progress.list"))), found -> show(found, session)));
	}

	private void show(PupilList list, Session session) {
		Map<Integer, List<Finding>> byRow = new TreeMap<>();
		if (session.json()) {
			list.findings().forEach(f -> byRow.computeIfAbsent(f.line(), l -> new ArrayList<>()).add(f));
		}
		for (Pupil pupil : list.pupils()) {
			List<Finding> findings = new ArrayList<>(pupil.findings());
			findings.addAll(Optional.ofNullable(byRow.remove(pupil.row())).orElse(List.of()));
			session.show(row(pupil, findings));
		}
		byRow.forEach((row, findings) -> session.show(row(row, findings)));
		if (!session.json()) {
			session.found(list.findings());
		}
		long usable = list.pupils().stream().filter(Pupil::usable).count();
		session.say(texts.text("pupils.total", list.pupils().size(), usable));
	}

	private static Row row(Pupil pupil, List<Finding> findings) {
		return Row.empty().with("row", Cell.of(pupil.row())).with("bsn", Cell.secret(pupil.bsn().map(Bsn::digits)))
				.with("leerlingnummer", Cell.of(pupil.leerlingnummer())).with("name", Cell.of(pupil.name().spoken()))
				.with("birthDate", Cell.day(pupil.birthDate())).with("group", Cell.of(pupil.group()))
				.with("year", Cell.of(pupil.year())).with("findings", new Cell.Found(findings));
	}

	/**
	 * For scripts, what is about the list as a whole (a column that is missing) is a line of its own, without a pupil,
	 * for the row that it points at: the header's.
	 */
	private static Row row(int row, List<Finding> findings) {
		Cell nothing = new Cell.Nothing();
		return Row.empty().with("row", Cell.of(row)).with("bsn", nothing).with("leerlingnummer", nothing)
				.with("name", nothing).with("birthDate", nothing).with("group", nothing).with("year", nothing)
				.with("findings", new Cell.Found(findings));
	}
}
