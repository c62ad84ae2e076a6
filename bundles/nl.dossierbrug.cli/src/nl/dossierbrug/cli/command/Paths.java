package nl.dossierbrug.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import nl.dossierbrug.cli.session.Surroundings;
import nl.dossierbrug.cli.syntax.Arguments;
import nl.dossierbrug.cli.syntax.WrongUse;
import nl.dossierbrug.core.text.Masking;

/** The files and folders that were typed after a command. */
final class Paths {

	/** What they are called in the help. */
	static final String LABEL = "FILE|DIR…";
	/** A command line that is longer than this helps nobody. */
	private static final int LONGEST = 80;
	private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_./:-]+");
	private static final Pattern WINDOWS_PLAIN = Pattern.compile("[\\p{L}\\p{N}_./:\\\\-]+");
	private static final String UNSEEN = "\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}";
	private static final Pattern INVISIBLE = Pattern.compile("[" + UNSEEN + "]");
	/** What one of its shells makes something else of between double quotes too; a backslash would hide the quote. */
	private static final Pattern WINDOWS_ORDERS = Pattern.compile("[" + UNSEEN + "$`%!]|\\\\\"");

	private Paths() {
	}

	/** All of them; at least one must be typed. */
	static List<Path> of(Arguments arguments) throws WrongUse {
		List<Path> paths = new ArrayList<>();
		for (String word : arguments.words()) {
			paths.add(arguments.path(LABEL, word));
		}
		if (paths.isEmpty()) {
			throw arguments.wrong("usage.missing", LABEL);
		}
		return paths;
	}

	/**
	 * As one would type them again, safe to paste: no shell takes anything in them for an order. Where that gets long, or
	 * would show a number that is masked or a sign that cannot be seen, what stands for them.
	 */
	static String typed(Arguments arguments, Surroundings surroundings) {
		boolean windows = surroundings.system().startsWith("Windows");
		String all = arguments.words().stream().map(word -> quoted(word, windows)).collect(Collectors.joining(" "));
		boolean unsafe = (windows ? WINDOWS_ORDERS : INVISIBLE).matcher(all).find();
		return unsafe || !Masking.masked(all).equals(all) || all.length() > LONGEST ? LABEL : all;
	}

	/** On Windows a name cannot hold a double quote; elsewhere nothing between single quotes means anything else. */
	private static String quoted(String word, boolean windows) {
		String path = word.startsWith("-") ? Path.of(".", word).toString() : word;
		if ((windows ? WINDOWS_PLAIN : PLAIN).matcher(path).matches()) {
			return path;
		}
		return windows ? '"' + path + '"' : "'" + path.replace("'", "'\\''") + "'";
	}
}
