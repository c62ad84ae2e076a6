package nl.dossierbrug.cli.syntax;

import java.util.List;

import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/**
 * The options and words that a command takes. Made for the one command that was asked for, when it is asked for: the
 * others cost nothing. Everything is read as text; {@link Arguments} makes more of it.
 *
 * <p>An option {@code --list} of the command {@code pupils} is explained by the text {@code pupils.list}, or where there
 * is none by {@code option.list}; the command itself by {@code pupils.summary}.
 */
public final class Syntax {

	private static final String PROGRAM = "dossierbrug";
	private static final int HELP_WIDTH = 100;

	private final CommandSpec spec;
	private final String command;
	private final Language language;
	private final Messages texts;
	private final Messages general = new Messages(Syntax.class);

	/**
	 * @param command the command's name; empty for the program itself
	 * @param language of the help
	 * @param texts the message files with the explanations
	 */
	public Syntax(String command, Language language, Messages texts) {
		this.command = command;
		this.language = language;
		this.texts = texts;
		spec = CommandSpec.create().name(command.isEmpty() ? PROGRAM : PROGRAM + " " + command);
		flag("--help");
	}

	/** An option with a value that must be given. */
	public Syntax required(String name, String label) {
		return add(value(name, label).required(true));
	}

	/** An option with a value that may be given. */
	public Syntax optional(String name, String label) {
		return add(value(name, label));
	}

	/** An option with one value that may be given more than once. */
	public Syntax repeated(String name, String label) {
		return add(list(name, label).arity("1"));
	}

	/** An option that takes one value or several, and may be given more than once. */
	public Syntax several(String name, String label) {
		return add(list(name, label).arity("1..*"));
	}

	/** As {@link #several}, but it must be given. */
	public Syntax severalRequired(String name, String label) {
		return add(list(name, label).arity("1..*").required(true));
	}

	/** An option without a value. */
	public Syntax flag(String name) {
		return add(OptionSpec.builder(name).type(boolean.class).arity("0").usageHelp(name.equals("--help"))
				.versionHelp(name.equals("--version")));
	}

	/** An option with a value that is explained elsewhere. */
	public Syntax hidden(String name) {
		spec.addOption(value(name, "").hidden(true).build());
		return this;
	}

	/** Whether the command has that option. */
	public boolean declares(String name) {
		return spec.optionsMap().containsKey(name);
	}

	/** Words that are no options. */
	public Syntax words(String label) {
		spec.addPositional(PositionalParamSpec.builder().paramLabel(label).arity("0..*").index("0..*").type(List.class)
				.auxiliaryTypes(String.class).hideParamSyntax(true).description(explanation("words")).build());
		return this;
	}

	/** A command with everything after it, which another syntax reads. */
	public Syntax commandLine() {
		spec.addPositional(PositionalParamSpec.builder().arity("0..*").index("0..*").type(List.class)
				.auxiliaryTypes(String.class).hidden(true).build());
		return this;
	}

	private static OptionSpec.Builder value(String name, String label) {
		return OptionSpec.builder(name).paramLabel(label).type(String.class).arity("1");
	}

	private static OptionSpec.Builder list(String name, String label) {
		return OptionSpec.builder(name).paramLabel(label).type(List.class).auxiliaryTypes(String.class);
	}

	private Syntax add(OptionSpec.Builder option) {
		spec.addOption(option.description(explanation(option.names()[0].substring(2))).build());
		return this;
	}

	private String explanation(String option) {
		String own = command + "." + option;
		// A percent sign would be taken for a placeholder by picocli.
		return texts.text(texts.has(own) ? own : "option." + option).in(language).replace("%", "%%");
	}

	/**
	 * Reads what was typed.
	 *
	 * @param typed the arguments after the command
	 * @throws WrongUse when an option is unknown, lacks its value, is given twice or is missing
	 */
	public Arguments read(List<String> typed) throws WrongUse {
		return read(typed, false);
	}

	/** As {@link #read}, but the first word that is no option ends the options: all after it is kept as it stands. */
	public Arguments readUpToFirstWord(List<String> typed) throws WrongUse {
		return read(typed, true);
	}

	private Arguments read(List<String> typed, boolean upToFirstWord) throws WrongUse {
		CommandLine line = new CommandLine(spec).setExpandAtFiles(false).setInterpolateVariables(false)
				.setStopAtPositional(upToFirstWord);
		try {
			return new Arguments(line.parseArgs(typed.toArray(String[]::new)), general);
		} catch (ParameterException e) {
			throw new WrongUse(new UsageProblem(general, typed).explain(e));
		}
	}

	/**
	 * The help of this command.
	 *
	 * @param commands for the program itself: the names of the commands to list, each with its summary; else empty
	 */
	public String help(List<String> commands) {
		for (String name : commands) {
			spec.addSubcommand(name, CommandSpec.create().usageMessage(new CommandLine.Model.UsageMessageSpec()
					.description(texts.text(name + ".summary").in(language))));
		}
		spec.usageMessage().width(HELP_WIDTH).sortOptions(false).synopsisHeading(say("help.usage"))
				.description(texts.text((command.isEmpty() ? "program" : command) + ".summary").in(language))
				.descriptionHeading("%n").parameterListHeading("%n").optionListHeading(say("help.options"))
				.commandListHeading(say("help.commands")).synopsisSubcommandLabel(say("help.command"))
				.footerHeading("%n").footer(say(command.isEmpty() ? "help.program.footer" : "help.footer"));
		return new CommandLine(spec).setInterpolateVariables(false).getUsageMessage(CommandLine.Help.Ansi.OFF);
	}

	private String say(String key) {
		return general.text(key).in(language);
	}
}
