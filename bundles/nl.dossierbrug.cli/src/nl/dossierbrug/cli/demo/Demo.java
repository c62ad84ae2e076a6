package nl.dossierbrug.cli.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import nl.dossierbrug.cli.demo.Route.Count;
import nl.dossierbrug.cli.output.Cell;
import nl.dossierbrug.cli.output.Row;
import nl.dossierbrug.cli.session.Command;
import nl.dossierbrug.cli.session.ExitCode;
import nl.dossierbrug.cli.session.Session;
import nl.dossierbrug.cli.syntax.Arguments;
import nl.dossierbrug.cli.syntax.Syntax;
import nl.dossierbrug.cli.syntax.WrongUse;
import nl.dossierbrug.core.file.OwnerOnly;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.practice.PracticeFiles;
import nl.dossierbrug.practice.PracticeSchool;

/**
 * {@code demo}: walks the three routes with dossiers from files, and one guided, on the practice school, in a home of its own, by the very commands that a user
 * would type. Every step is checked; the first that does not do what it should ends it.
 */
public final class Demo implements Command {

	private final Messages texts = new Messages(Demo.class);

	@Override
	public void describe(Syntax syntax) {
		// nothing but the general options
	}

	@Override
	public void run(Arguments arguments, Session session) throws WrongUse, IOException {
		Path home = home(session);
		LocalDate today = LocalDate.now(session.surroundings().clock());
		PracticeSchool school = new PracticeSchool(session.services().standard(), today);
		PracticeFiles files = school.write(home.resolve("oefenschool"));
		Path receipts = home.resolve("receipts");
		Path papers = home.resolve("pdf");
		new OwnerOnly(home).folder(papers);
		List<Route> routes = List.of(new ParnasSysToOt(files, home.resolve("bsn.xlsx"), receipts.resolve("B1.pdf")),
				new EsisToLdos(school, files, today, papers), new ParnasSysToTop(files, papers),
				new GuidedToOt(files, home.resolve("bsn-begeleid.xlsx"), home.resolve("lijst-uit-ot.csv")));
		session.say(texts.text("begin", PracticeSchool.NAME, files.pupils().size(), home.toString()));
		Player player = new Player(session, home);
		List<Row> table = new ArrayList<>();
		boolean ok = true;
		for (int i = 0; i < routes.size() && ok; i++) {
			ok = walk(routes.get(i), player, session, table);
		}
		session.say(Text.same(""));
		if (!session.json()) {
			table.forEach(session::show);
		}
		if (ok) {
			session.say(texts.text("end", player.played(), receipts.toString(), papers.toString(), home.toString()));
		} else {
			session.ends(ExitCode.FOUND);
			boolean asked = session.surroundings().cancelled().getAsBoolean();
			session.say(texts.text(asked ? "stopped" : "failed", player.played(), home.toString()));
		}
	}

	/** A folder that nobody uses yet: the one that was named, else a new one among the temporary files. */
	private Path home(Session session) throws WrongUse, IOException {
		if (session.namedHome().isEmpty()) {
			return Files.createTempDirectory("dossierbrug-demo-");
		}
		Path home = session.home();
		new OwnerOnly(home).folder(home);
		try (Stream<Path> content = Files.list(home)) {
			if (content.findAny().isPresent()) {
				throw new WrongUse(texts.text("home.used", home.toString()));
			}
		}
		return home;
	}

	/** @return whether the whole route was walked and every step of it did what it should */
	private boolean walk(Route route, Player player, Session session, List<Row> table) {
		long begin = System.nanoTime();
		session.say(Text.same(""));
		session.say(texts.text("route", route.name()));
		for (Scene scene : route.scenes()) {
			if (session.surroundings().cancelled().getAsBoolean() || !player.play(route, scene)) {
				return false;
			}
		}
		table.add(Row.empty().with("route", Cell.of(route.name())).with("pupils", count(route, Count.PUPILS))
				.with("ready", count(route, Count.READY)).with("received", count(route, Count.RECEIVED))
				.with("imported", count(route, Count.IMPORTED)).with("heldBack", count(route, Count.HELD_BACK)).with("seen", count(route, Count.SEEN))
				.with("seconds", new Cell.Seconds(Duration.ofNanos(System.nanoTime() - begin))));
		return true;
	}

	private static Cell count(Route route, Count what) {
		return Cell.of(route.count(what));
	}
}
