package nl.dossierbrug.desktop.handover;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.desktop.kit.RowColumn;
import nl.dossierbrug.desktop.kit.State;

/** The columns in which pupils of a list are shown. */
final class PupilColumns {

	private final Guide guide;

	PupilColumns(Guide guide) {
		this.guide = guide;
	}

	List<RowColumn<Pupil>> columns() {
		return List.of(RowColumn.of("name", guide.say("column.name"), 230, pupil -> pupil.name().spoken()),
				RowColumn.of("group", guide.say("column.group"), 70, Pupil::group),
				RowColumn.of("bsn", guide.say("column.bsn"), 110, pupil -> pupil.bsn().map(Bsn::masked).orElse("–")),
				RowColumn.<Pupil>of("state", guide.say("column.state"), 520, this::words).withState(pupil -> Optional.of(state(pupil))));
	}

	/** How a pupil stands: whether something stops, or is to be looked at. */
	static State state(Pupil pupil) {
		if (!pupil.usable()) {
			return State.WRONG;
		}
		return worst(pupil).filter(finding -> finding.severity() == Severity.WARNING).isPresent() ? State.ATTENTION : State.GOOD;
	}

	private static Optional<Finding> worst(Pupil pupil) {
		return pupil.findings().stream().min(Comparator.comparing(Finding::severity));
	}

	private String words(Pupil pupil) {
		return worst(pupil).map(finding -> guide.say(finding.message()))
				.orElseGet(() -> guide.say(pupil.bsn().isPresent() ? "pupils.fine" : "pupils.no-bsn"));
	}
}
