package nl.dossierbrug.desktop.settings;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.spi.Connector;
import nl.dossierbrug.core.spi.LineUse;
import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.exchange.ledger.PausedLine;
import nl.dossierbrug.exchange.lines.LineView;
import nl.dossierbrug.exchange.model.OwnSchool;

/** Over what a connector speaks with its system: a line for each school, and those of schools that are not in the list any more. */
final class LinesPage {

	private final Panel page;
	private final Connector connector;
	private final LineUse use;

	LinesPage(Panel page, Connector connector, LineUse use) {
		this.page = page;
		this.connector = connector;
		this.use = use;
	}

	/** What is known of lines and schools. */
	private record Known(List<OwnSchool> schools, List<LineView> lines, List<PausedLine> paused) {

		List<OwnSchool> everybody() {
			List<OwnSchool> all = new ArrayList<>(schools);
			lines.stream().map(LineView::school).filter(school -> all.stream().noneMatch(one -> one.school().equals(school)))
					.forEach(school -> all.add(new OwnSchool(school, school.toString())));
			return all;
		}

		Optional<LineView> of(School school) {
			return lines.stream().filter(line -> line.school().equals(school)).findFirst();
		}

		Optional<Instant> pausedUntil(School school) {
			return paused.stream().filter(one -> one.school().equals(school)).map(PausedLine::until).findFirst();
		}
	}

	void build() {
		Panel place = page.part();
		place.load("work.load", progress -> Outcome.both(page.exchange().schools().all(), page.exchange().systemLines().all(), (schools, lines) -> new Known(
				schools, lines.stream().filter(line -> line.connector().equals(connector.id())).toList(), paused())), known -> show(place, known));
	}

	/** Who may not see what goes over lines is not told which are left alone. */
	private List<PausedLine> paused() {
		return page.exchange().ledger().paused() instanceof Outcome.Done<List<PausedLine>>(var all)
				? all.stream().filter(one -> one.connector().equals(connector.id())).toList() : List.of();
	}

	private void show(Panel place, Known known) {
		page.kit().heading(place.content(), page.say("lines.title", page.say(connector.name())));
		place.quiet(page.say(use.explanation()));
		List<OwnSchool> schools = known.everybody();
		if (schools.isEmpty()) {
			place.quiet(page.say("receiver.no-school"));
		}
		schools.forEach(school -> new LineCard(place, connector, use, school, known.of(school.school()), known.pausedUntil(school.school())).build());
	}
}
