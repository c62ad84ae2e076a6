package nl.dossierbrug.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import nl.dossierbrug.cli.command.Commands;
import nl.dossierbrug.cli.session.Command;
import nl.dossierbrug.cli.session.ExitCode;
import nl.dossierbrug.cli.session.GeneralOptions;
import nl.dossierbrug.cli.session.OutputClosed;
import nl.dossierbrug.cli.session.Program;
import nl.dossierbrug.cli.session.Services;
import nl.dossierbrug.cli.session.Session;
import nl.dossierbrug.cli.session.Surroundings;
import nl.dossierbrug.cli.syntax.Arguments;
import nl.dossierbrug.cli.syntax.Syntax;
import nl.dossierbrug.cli.syntax.WrongUse;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.core.text.Visible;
import nl.dossierbrug.exchange.connectors.ConnectorFault;
import nl.dossierbrug.exchange.disk.FileProblem;
import nl.dossierbrug.exchange.store.StoreTrouble;

/**
 * The program: {@code dossierbrug [--home DIR] [--lang nl|en] [--user NAME] COMMAND …}. It reads what was typed, lets
 * one command do its work, and answers with an exit code; no exception ever leaves it.
 */
public final class Dossierbrug implements Program {

	private final Services services;
	private final Surroundings surroundings;
	private final Commands commands = new Commands();
	private final Messages messages = new Messages(Dossierbrug.class);

	/**
	 * @param services what commands work with
	 * @param surroundings what is around the program
	 */
	public Dossierbrug(Services services, Surroundings surroundings) {
		this.services = Objects.requireNonNull(services);
		this.surroundings = Objects.requireNonNull(surroundings);
	}

	@Override
	public int run(String[] typed, PrintStream out, PrintStream err) {
		int exit = answer(typed, out, err);
		// Flushes too; an answer that could not be written is not given, whatever was done.
		return out.checkError() ? Math.max(exit, ExitCode.UNREADABLE.number()) : exit;
	}

	private int answer(String[] typed, PrintStream out, PrintStream err) {
		List<String> words = List.of(typed);
		Language language = GeneralOptions.language(words, surroundings.environment());
		String command = "";
		try {
			Syntax program = GeneralOptions.beforeCommand(new Syntax("", language, commands.texts()));
			Arguments before = program.readUpToFirstWord(words);
			GeneralOptions.read(before, before, false);
			if (before.given("--version")) {
				out.println("Dossierbrug " + surroundings.version());
				return ExitCode.DONE.number();
			}
			if (before.given("--help") || before.words().isEmpty()) {
				out.print(program.help(commands.names()));
				return ExitCode.DONE.number();
			}
			command = before.words().getFirst();
			return run(command, before, language, out, err).number();
		} catch (WrongUse e) {
			say(e.text(), language, err);
			say(messages.text("help.hint", commands.names().contains(command) ? command + " " : ""), language, err);
			return ExitCode.WRONG_USE.number();
		} finally {
			err.flush();
		}
	}

	private ExitCode run(String name, Arguments before, Language language, PrintStream out, PrintStream err)
			throws WrongUse {
		Command command = commands.named(name)
				.orElseThrow(() -> new WrongUse(messages.text("command.unknown", name)));
		Syntax syntax = new Syntax(name, language, commands.texts());
		command.describe(syntax);
		boolean ownPinFile = syntax.declares("--pin-file");
		GeneralOptions.afterCommand(syntax);
		Arguments after = syntax.read(before.words().subList(1, before.words().size()));
		if (after.given("--help")) {
			out.print(syntax.help(List.of()));
			return ExitCode.DONE;
		}
		GeneralOptions options = GeneralOptions.read(before, after, ownPinFile);
		Session session = new Session(name, options, services, surroundings, this, out, err, language);
		try {
			command.run(after, session);
			return session.end();
		} catch (OutputClosed e) {
			return session.end();
		} catch (ConnectorFault e) {
			session.refuse(Refusal.of(messages, "connector.fault", e.connector()));
			return session.end();
		} catch (StoreTrouble e) {
			session.refuse(e.refusal());
			return session.end();
		} catch (IOException e) {
			return unreadable(session, e, language, err);
		} catch (UncheckedIOException e) {
			return unreadable(session, e.getCause(), language, err);
		} catch (RuntimeException | Error e) {
			session.remark(messages.text("fault"));
			session.faults(List.of(e));
			return session.end();
		}
	}

	private ExitCode unreadable(Session session, IOException problem, Language language, PrintStream err) {
		Optional<Refusal> full = new FileProblem().full(problem);
		if (full.isPresent()) {
			session.refuse(full.get());
			return session.end();
		}
		session.end();
		say(new FileProblem().explain(problem), language, err);
		return ExitCode.UNREADABLE;
	}

	/** What was typed, and the names of files, may hold anything. */
	private static void say(Text words, Language language, PrintStream err) {
		err.println(Visible.line(words.in(language)));
	}
}
