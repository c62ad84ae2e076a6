package nl.dossierbrug.cli.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import nl.dossierbrug.cli.Command;
import nl.dossierbrug.cli.Dossierbrug;
import nl.dossierbrug.cli.ExitCode;
import nl.dossierbrug.cli.Session;
import nl.dossierbrug.cli.output.Cell;
import nl.dossierbrug.cli.output.Row;
import nl.dossierbrug.cli.output.Row.Audience;
import nl.dossierbrug.cli.syntax.Arguments;
import nl.dossierbrug.cli.syntax.Syntax;
import nl.dossierbrug.cli.syntax.WrongUse;
import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.practice.PracticeFiles;
import nl.dossierbrug.practice.PracticeSchool;

/**
 * {@code demo}: walks a whole route on the practice school, in a home of its own, by the very commands that a user would
 * type. Every step is checked; the first that does not do what it should ends it.
 */
public final class Demo implements Command {

	private final Messages texts = new Messages(Demo.class);
	private final JsonText json = new JsonText();

	@Override
	public void describe(Syntax syntax) {
		// nothing but the general options
	}

	@Override
	public void run(Arguments arguments, Session session) throws WrongUse, IOException {
		Path home = home(session);
		PracticeFiles files = new PracticeSchool(session.services().standard(), LocalDate.now(session.surroundings().clock()))
				.write(home.resolve("oefenschool"));
		Path receipts = home.resolve("receipts");
		List<Scene> scenes = new ParnasSysToOt(files, home.resolve("bsn.xlsx"), receipts.resolve("B1.pdf")).scenes();
		session.say(texts.text("begin", PracticeSchool.NAME, files.pupils().size(), home.toString()));
		List<Row> table = new ArrayList<>();
		boolean ok = true;
		for (int i = 0; i < scenes.size() && ok; i++) {
			if (session.surroundings().cancelled().getAsBoolean()) {
				session.ends(ExitCode.FOUND);
				break;
			}
			ok = play(i + 1, scenes.get(i), home, session, table);
		}
		session.say(Text.same(""));
		if (!session.json()) {
			table.forEach(session::show);
		}
		if (ok) {
			session.say(texts.text("end", receipts.toString(), home.toString()));
		} else {
			session.ends(ExitCode.FOUND);
			session.say(texts.text("failed", table.size(), home.toString()));
		}
	}

	/** A folder that nobody uses yet: the one that was named, else a new one among the temporary files. */
	private Path home(Session session) throws WrongUse, IOException {
		if (session.namedHome().isEmpty()) {
			return Files.createTempDirectory("dossierbrug-demo-");
		}
		Path home = Files.createDirectories(session.home());
		try (Stream<Path> content = Files.list(home)) {
			if (content.findAny().isPresent()) {
				throw new WrongUse(texts.text("home.used", home.toString()));
			}
		}
		return home;
	}

	private boolean play(int number, Scene scene, Path home, Session session, List<Row> table) {
		List<String> typed = scene.typed().get();
		Played played = type(typed, home, session);
		Scene.Result result = scene.check().apply(played);
		String shown = shown(typed);
		session.say(Text.same(""));
		session.say(texts.text("step", Integer.toString(number), scene.title()));
		session.line("$ " + shown);
		session.say(texts.text(result.ok() ? "went.well" : "went.wrong", result.words()));
		if (!result.ok()) {
			played.messages().lines().forEach(l -> session.say(texts.text("message", l)));
		}
		Row row = Row.empty().with("step", Cell.of(number)).with("title", Cell.of(scene.title()))
				.with("command", Cell.of(shown), Audience.SCRIPTS).with("exit", Cell.of(played.exit()))
				.with("ok", new Cell.Flag(result.ok())).with("result", Cell.of(result.words()), Audience.SCRIPTS);
		table.add(row);
		if (session.json()) {
			session.show(row);
		}
		return result.ok();
	}

	/** Types a command and catches its answer, in the form that scripts read. */
	private Played type(List<String> typed, Path home, Session session) {
		List<String> words = new ArrayList<>(
				List.of("--home", home.toString(), "--lang", session.language().code(), "--format", "json"));
		words.addAll(typed);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		int exit = new Dossierbrug(session.services(), session.surroundings()).run(words.toArray(String[]::new),
				new PrintStream(out, false, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
		try {
			return new Played(exit, json.lines(out.toString(StandardCharsets.UTF_8)), err.toString(StandardCharsets.UTF_8));
		} catch (UncheckedIOException e) {
			return new Played(exit, List.of(), err.toString(StandardCharsets.UTF_8));
		}
	}

	/** The command as it is typed, with BSNs masked even here: what is on a screen is read along. */
	private static String shown(List<String> typed) {
		return "dossierbrug " + String.join(" ", typed.stream()
				.map(w -> Bsn.of(w).map(Bsn::masked).orElse(w.contains(" ") ? "\"" + w + "\"" : w)).toList());
	}
}
