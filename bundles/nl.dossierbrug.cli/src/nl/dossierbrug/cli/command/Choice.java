package nl.dossierbrug.cli.command;

import nl.dossierbrug.cli.syntax.Arguments;
import nl.dossierbrug.cli.syntax.WrongUse;
import nl.dossierbrug.exchange.pupils.Selection;

/** Which pupils of a list are meant, from what was typed. */
final class Choice {

	private Choice() {
	}

	/** From {@code --year} and {@code --group}. */
	static Selection of(Arguments arguments) {
		return new Selection(arguments.optional("--year"), arguments.optional("--group"), java.util.List.of());
	}

	/** From {@code --year}, {@code --group} and every {@code --bsn}. */
	static Selection withNumbers(Arguments arguments) throws WrongUse {
		return new Selection(arguments.optional("--year"), arguments.optional("--group"), arguments.bsns("--bsn"));
	}
}
