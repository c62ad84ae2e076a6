package nl.dossierbrug.cli.demo;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import nl.dossierbrug.cli.output.Cell;
import nl.dossierbrug.cli.output.Row;
import nl.dossierbrug.cli.session.Session;
import nl.dossierbrug.core.text.Masking;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;

/** Types the commands of the steps one after another in one home, and shows what each was about and what came of it. */
final class Player {

	private final Messages texts = new Messages(Player.class);
	private final JsonText json = new JsonText();
	private final Session session;
	private final Path home;
	private int played;

	/**
	 * @param session where the steps are shown
	 * @param home the home that the commands work in
	 */
	Player(Session session, Path home) {
		this.session = session;
		this.home = home;
	}

	/** How many steps were played. */
	int played() {
		return played;
	}

	/** Plays a step of a route. @return whether it did what it should */
	boolean play(Route route, Scene scene) {
		played++;
		List<String> typed = scene.typed().get();
		Played answer = type(typed, scene.shown());
		Scene.Result result = scene.check().apply(answer);
		String command = shown(typed);
		session.say(Text.same(""));
		session.say(texts.text("step", Integer.toString(played), scene.title()));
		session.line("$ " + command);
		if (scene.shown()) {
			answer.answer().lines().forEach(l -> session.line(texts.text("message", l).in(session.language())));
		}
		session.say(texts.text(result.ok() ? "went.well" : "went.wrong", result.words()));
		if (!result.ok()) {
			answer.messages().lines().forEach(l -> session.say(texts.text("message", l)));
		}
		if (session.json()) {
			session.show(Row.empty().with("step", Cell.of(played)).with("route", Cell.of(route.id()))
					.with("title", Cell.of(scene.title())).with("command", Cell.of(command))
					.with("exit", Cell.of(answer.exit())).with("ok", new Cell.Flag(result.ok()))
					.with("result", Cell.of(result.words())));
		}
		return result.ok();
	}

	private Played type(List<String> typed, boolean forPeople) {
		List<String> words = new ArrayList<>(List.of("--home", home.toString(), "--lang", session.language().code()));
		if (!forPeople) {
			words.addAll(List.of("--format", "json"));
		}
		words.addAll(typed);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		int exit = session.program().run(words.toArray(String[]::new),
				new PrintStream(out, false, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
		String answer = out.toString(StandardCharsets.UTF_8);
		String messages = err.toString(StandardCharsets.UTF_8);
		try {
			return new Played(exit, forPeople ? List.of() : json.lines(answer), answer, messages);
		} catch (UncheckedIOException e) {
			return new Played(exit, List.of(), answer, messages);
		}
	}

	/** The command as it is typed, with BSNs masked even here: what is on a screen is read along. */
	private static String shown(List<String> typed) {
		List<String> words = new ArrayList<>(List.of("dossierbrug"));
		for (String word : typed) {
			words.add(Masking.masked(word.matches("[^\\s;]+") ? word : "\"" + word + "\""));
		}
		return String.join(" ", words);
	}
}
