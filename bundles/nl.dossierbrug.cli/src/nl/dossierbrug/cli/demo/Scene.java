package nl.dossierbrug.cli.demo;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import nl.dossierbrug.core.text.Text;

/**
 * One step of a route: a command as a user would type it, and whether it did what it should.
 *
 * @param title what the step is about
 * @param typed the command, made when it is its turn
 * @param shown whether its answer is shown as people see it, instead of being read as a script reads it
 * @param check looks at how it ended
 */
record Scene(Text title, Supplier<List<String>> typed, boolean shown, Function<Played, Result> check) {

	/**
	 * What is to be said of a step.
	 *
	 * @param ok whether it did what it should
	 * @param words what came of it, in a short sentence
	 */
	record Result(boolean ok, Text words) {
	}
}
