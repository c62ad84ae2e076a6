package nl.dossierbrug.cli.session;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import nl.dossierbrug.cli.output.Bar;
import nl.dossierbrug.cli.output.Cell;
import nl.dossierbrug.cli.output.JsonLines;
import nl.dossierbrug.cli.output.Output;
import nl.dossierbrug.cli.output.OutputLook;
import nl.dossierbrug.cli.output.Row;
import nl.dossierbrug.cli.output.Tables;
import nl.dossierbrug.cli.secret.Secrets;
import nl.dossierbrug.cli.syntax.WrongUse;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.text.Argument;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Masking;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.Exchange;
import nl.dossierbrug.exchange.connectors.ConnectorFault;
import nl.dossierbrug.exchange.connectors.Connectors;
import nl.dossierbrug.exchange.entrance.Opening;
import nl.dossierbrug.exchange.entrance.PinQuestion;
import nl.dossierbrug.exchange.faults.FaultLog;

/**
 * One command at work: it hands out what the command needs, shows what the command answers, and remembers from that
 * how the command will end.
 */
public final class Session {

	/** Work on something that can also be refused. */
	@FunctionalInterface
	public interface Work<T> {
		/** @throws IOException when something could not be read or written */
		void on(T value) throws IOException, WrongUse;
	}

	private final Messages messages = new Messages(Session.class);
	private final String command;
	private final GeneralOptions options;
	private final Services services;
	private final Surroundings surroundings;
	private final Program program;
	private final PrintStream out;
	private final PrintStream err;
	private final Output output;
	private final Language language;
	private final Secrets secrets;
	private Optional<Bar> bar = Optional.empty();
	private Optional<Connectors> connectors = Optional.empty();
	private Severity least = Severity.WARNING;
	private Set<String> onlyTold = Set.of();
	private ExitCode exit = ExitCode.DONE;

	/**
	 * @param command its name
	 * @param program for a command that types others
	 */
	public Session(String command, GeneralOptions options, Services services, Surroundings surroundings,
			Program program, PrintStream out, PrintStream err, Language language) {
		this.command = command;
		this.options = options;
		this.services = services;
		this.surroundings = surroundings;
		this.program = program;
		this.out = out;
		this.err = err;
		this.language = language;
		secrets = new Secrets(surroundings.keyboard(), err, language);
		output = output(out, surroundings.width());
	}

	/** The services. */
	public Services services() {
		return services;
	}

	/** The connectors that are present. What breaks down in one of them is written down when the command ends. */
	public Connectors connectors() {
		Connectors present = connectors.orElseGet(services::connectors);
		connectors = Optional.of(present);
		return present;
	}

	/** What is around the program. */
	public Surroundings surroundings() {
		return surroundings;
	}

	/** The program that this command is one of. */
	public Program program() {
		return program;
	}

	/** The language of the answer. */
	public Language language() {
		return language;
	}

	/** The secrets that are given to this command. */
	public Secrets secrets() {
		return secrets;
	}

	/** Whether the answer is for scripts. */
	public boolean json() {
		return options.json();
	}

	/** Whether numbers that say who a pupil is are asked for in clear. */
	public boolean numbersInClear() {
		return options.showBsn();
	}

	/** The home that was named. */
	public Optional<Path> namedHome() {
		return options.home();
	}

	/** The home to work in. */
	public Path home() {
		return options.home().orElseGet(surroundings::usualHome).toAbsolutePath().normalize();
	}

	/** Opens the home and does work in it. Where BSNs were asked for in clear, that is recorded first. */
	public void exchange(Work<Exchange> work) throws IOException, WrongUse {
		Text asked = messages.text("pin.ask", options.user().orElse(""));
		if (options.pinFile().isPresent()) {
			// Read before the home is opened, so that nobody else waits for it.
			take(secrets.known("--pin-file", options.pinFile(), asked), pin -> exchange(PinQuestion.given(pin), work));
		} else {
			exchange(new TypedPin(secrets, asked), work);
		}
	}

	private void exchange(PinQuestion question, Work<Exchange> work) throws IOException, WrongUse {
		Opening own = Opening.of(home(), surroundings.account(), surroundings.clock());
		take(services.exchanges().open(options.user().map(name -> own.as(name, question)).orElse(own)), exchange -> {
			connectors = Optional.of(exchange.connectors());
			try (exchange) {
				exchange.dayTurn().settle();
				if (options.showBsn()) {
					take(exchange.administration().recordReveal(command), recorded -> work.on(exchange));
				} else {
					work.on(exchange);
				}
			}
		});
	}

	/** Does work that needs no home. Only where BSNs were asked for in clear one is opened, to record that first. */
	public void withoutHome(Work<Session> work) throws IOException, WrongUse {
		if (options.showBsn()) {
			exchange(exchange -> work.on(this));
		} else {
			work.on(this);
		}
	}

	/** Goes on with what was done, or shows why it was refused. */
	public <T> void take(Outcome<T> outcome, Work<T> work) throws IOException, WrongUse {
		endBar();
		switch (outcome) {
			case Outcome.Done<T> done -> work.on(done.value());
			case Outcome.Refused<T> refused -> refused.refusals().forEach(this::refuse);
		}
	}

	/** The command as a whole was refused. */
	public void refuse(Refusal refusal) {
		endBar();
		ends(ExitCode.of(refusal));
		output.refused(refusal);
	}

	/**
	 * From here on every finding counts as something found, a repair or another remark too.
	 *
	 * @param told the rules of what is only told, as nothing was changed and nothing need be looked at
	 */
	public void everyFindingCounts(Set<String> told) {
		least = Severity.INFO;
		onlyTold = told;
	}

	/**
	 * A line of the answer. Findings and refusals in it decide how the command ends. When nobody reads the answer any
	 * more the command stops here, but never in the middle of work that was ordered.
	 */
	public void show(Row row) {
		for (Row.Entry entry : row.entries()) {
			if (entry.cell() instanceof Cell.Found found) {
				weigh(found.findings());
			} else if (entry.cell() instanceof Cell.Refused refused) {
				ends(ExitCode.ofOne(refused.refusal()));
			}
		}
		bar.ifPresent(Bar::wipe);
		output.row(row);
		if (bar.isEmpty() && out.checkError()) {
			throw new OutputClosed();
		}
	}

	/** Something for people only. */
	public void say(Text sentence) {
		bar.ifPresent(Bar::wipe);
		output.say(sentence);
	}

	/** A text with its label, below another, for people only. @param indent how many signs it is indented */
	public void note(int indent, Text label, Text words) {
		bar.ifPresent(Bar::wipe);
		output.note(indent, label, words);
	}

	/** A file's name as it may be shown: a BSN in it is masked unless it was asked for. */
	public String fileName(String name) {
		return options.showBsn() ? name : Masking.masked(name);
	}

	/** A line for people only, exactly as it stands. */
	public void line(String line) {
		output.line(line);
	}

	/** What was found about the input as a whole. */
	public void found(List<Finding> findings) {
		weigh(findings);
		output.found(findings);
	}

	/** A reason that is told beside the answer, without being the answer. */
	public void tell(Refusal refusal) {
		bar.ifPresent(Bar::wipe);
		output.beside(refusal);
	}

	/** Something that people must know beside the answer, whoever reads that. */
	public void remark(Text sentence) {
		bar.ifPresent(Bar::wipe);
		output.remark(sentence);
	}

	/** A place for the same kind of answer in a file: whole, however long its lines get. */
	public Output outputTo(PrintStream file) {
		return output(file, OutputLook.ENDLESS);
	}

	private Output output(PrintStream stream, int width) {
		OutputLook look = new OutputLook(language, surroundings.clock().getZone(), options.showBsn(), surroundings.width());
		return options.json() ? new JsonLines(stream, err, look) : new Tables(stream, err, look.on(width));
	}

	/** The command ends at least this gravely. */
	public void ends(ExitCode code) {
		exit = exit.or(code);
	}

	/** Faults of the program that did not stop it. They are written down, and the command ends as one that had a fault. */
	public void faults(List<Throwable> faults) {
		if (!faults.isEmpty()) {
			ends(ExitCode.FAULT);
			new FaultLog(surroundings.clock(), surroundings.version()).record(home(), command, faults)
					.ifPresent(file -> remark(messages.text("fault.file", new Argument.Code(file.toString()))));
		}
	}

	/** Work of which people see how far it has come. @param what what is being done */
	public Progress progress(Text what) {
		endBar();
		// Asked once before the work begins, so that from here on Ctrl-C is heard.
		surroundings.cancelled().getAsBoolean();
		Bar fresh = new Bar(err, surroundings.terminal().getAsBoolean(), what.in(language), surroundings.cancelled());
		bar = Optional.of(fresh);
		return fresh;
	}

	/** Ends what was begun and tells how the command ended. */
	public ExitCode end() {
		endBar();
		output.end();
		List<ConnectorFault> faults = connectors.map(Connectors::takeFaults).orElse(List.of());
		if (!faults.isEmpty()) {
			ends(ExitCode.FOUND);
			new FaultLog(surroundings.clock(), surroundings.version()).record(home(), command, faults)
					.ifPresent(file -> remark(messages.text("fault.connector", names(faults), new Argument.Code(file.toString()))));
		}
		return exit;
	}

	private static String names(List<ConnectorFault> faults) {
		return faults.stream().map(ConnectorFault::connector).distinct().collect(Collectors.joining(", "));
	}

	private void endBar() {
		if (bar.isPresent()) {
			bar.get().wipe();
			bar.get().stopped(language).ifPresent(message -> {
				err.println(message);
				ends(ExitCode.FOUND);
			});
			bar = Optional.empty();
		}
	}

	private void weigh(List<Finding> findings) {
		// ERROR comes first in the enumeration.
		if (findings.stream().anyMatch(f -> f.severity().compareTo(least) <= 0 && !onlyTold.contains(f.rule()))) {
			ends(ExitCode.FOUND);
		}
	}
}
