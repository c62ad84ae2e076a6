package nl.dossierbrug.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import nl.dossierbrug.cli.syntax.Arguments;
import nl.dossierbrug.cli.syntax.WrongUse;

/** The files and folders that were typed after a command. */
final class Paths {

	/** What they are called in the help. */
	static final String LABEL = "FILE|DIR…";
	/** A command line that is longer than this helps nobody. */
	private static final int LONGEST = 80;

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

	/** As one would type them again; where that gets long, what stands for them. */
	static String typed(Arguments arguments) {
		String all = arguments.words().stream().map(Paths::quoted).collect(Collectors.joining(" "));
		return all.length() > LONGEST ? LABEL : all;
	}

	private static String quoted(String word) {
		return word.matches("[\\p{L}\\p{N}_./:\\\\-]+") ? word : '"' + word + '"';
	}
}
