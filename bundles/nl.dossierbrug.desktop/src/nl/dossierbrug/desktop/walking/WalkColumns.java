package nl.dossierbrug.desktop.walking;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.kit.RowColumn;
import nl.dossierbrug.desktop.kit.State;
import nl.dossierbrug.exchange.guide.GuidedPupil;
import nl.dossierbrug.exchange.guide.WalkStep;
import nl.dossierbrug.exchange.model.GuidedMark;

/** The columns in which pupils of a guided handover are shown: how far, what is next, and who said so last. */
final class WalkColumns {

	private final Panel panel;
	private final WalkShown shown;

	WalkColumns(Panel panel, WalkShown shown) {
		this.panel = panel;
		this.shown = shown;
	}

	List<RowColumn<GuidedPupil>> columns() {
		return List.of(RowColumn.of("name", panel.say("column.name"), 170, pupil -> pupil.transfer().name()),
				RowColumn.of("group", panel.say("column.group"), 60, pupil -> pupil.transfer().group()),
				RowColumn.<GuidedPupil>of("far", panel.say("column.far"), 200, this::far).withState(pupil -> Optional.of(state(pupil)))
						.sortedBy(Comparator.comparing(this::count)),
				RowColumn.of("next", panel.say("column.next"), 360, this::next),
				RowColumn.<GuidedPupil>of("last", panel.say("column.last"), 230, this::last)
						.sortedBy(Comparator.comparing(pupil -> latest(pupil).map(GuidedMark::at).orElse(Instant.MIN))));
	}

	private long count(GuidedPupil pupil) {
		return shown.guided().walk().steps().stream().filter(pupil::did).count();
	}

	private String far(GuidedPupil pupil) {
		return pupil.found().map(found -> panel.say(found ? "far.in" : "far.not-in"))
				.orElseGet(() -> panel.say("far.steps", count(pupil), shown.steps()));
	}

	private State state(GuidedPupil pupil) {
		return problem(pupil).isPresent() ? State.WRONG : pupil.found().map(found -> found ? State.GOOD : State.WRONG)
				.orElseGet(() -> pupil.finished(shown.guided().walk()) ? State.INFO : State.IDLE);
	}

	private Optional<WalkStep> problem(GuidedPupil pupil) {
		return pupil.stuck(shown.guided().walk());
	}

	private String next(GuidedPupil pupil) {
		if (pupil.arrived(shown.guided().walk())) {
			return panel.say("pupil.nothing");
		}
		if (!pupil.found().orElse(true)) {
			WalkStep step = pupil.suspect(shown.guided().walk());
			return panel.say("pupil.suspect", shown.number(step), step.system(), step.step().where());
		}
		return problem(pupil).map(step -> panel.say("pupil.stuck", shown.number(step), reason(step, pupil)))
				.orElseGet(() -> pupil.next(shown.guided().walk())
						.map(step -> panel.say("pupil.next", shown.number(step), step.system(), step.step().where()))
						.orElseGet(() -> panel.say("pupil.all")));
	}

	private String reason(WalkStep step, GuidedPupil pupil) {
		return pupil.mark(step.id()).flatMap(mark -> step.step().problem(mark.reason())).map(Refusal::what).map(panel::say)
				.orElseGet(() -> panel.say("pupil.other"));
	}

	private static Optional<GuidedMark> latest(GuidedPupil pupil) {
		return pupil.marks().values().stream().max(Comparator.comparing(GuidedMark::at));
	}

	private String last(GuidedPupil pupil) {
		return latest(pupil).map(new MarkWords(panel)::of).orElse("");
	}
}
