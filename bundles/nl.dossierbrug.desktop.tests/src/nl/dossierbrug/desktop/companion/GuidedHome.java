package nl.dossierbrug.desktop.companion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.desktop.driver.Screen;
import nl.dossierbrug.exchange.guide.GuideOrder;
import nl.dossierbrug.exchange.guide.GuidedBatch;
import nl.dossierbrug.exchange.guide.GuidedPupil;
import nl.dossierbrug.exchange.model.TimelineEvent;
import nl.dossierbrug.exchange.prepare.Pair;
import nl.dossierbrug.exchange.pupils.PupilSource;
import nl.dossierbrug.exchange.pupils.Selection;
import nl.dossierbrug.practice.PracticeSchool;

/** Guided handovers in the home that is open on the screen. */
final class GuidedHome {

	private final Screen screen;

	GuidedHome(Screen screen) {
		this.screen = screen;
	}

	/** Begins one, of everybody in the list of a school that does not exist, in a real home; its id. */
	String begin(String sender, String receiver) {
		try {
			Path files = Files.createTempDirectory("guided");
			new PracticeSchool(screen.desktop().session().services().standard(), LocalDate.of(2026, 11, 29)).write(files);
			return begin(sender, receiver, files.resolve(sender.equals("esis") ? "leerlingen-esis.csv" : "leerlingen.xlsx"));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private String begin(String sender, String receiver, Path list) {
		Pair pair = new Pair(sender, receiver, Optional.of(new School(PracticeSchool.BRIN)), Optional.empty(), Optional.empty());
		return done(screen.exchange().guiding().start(new GuideOrder(pair, PupilSource.of(list), Selection.all(), List.of()), Progress.NONE)).batch().batch().id();
	}

	GuidedBatch batch(String id) {
		return done(screen.exchange().guiding().show(id));
	}

	/** Who goes along, in the order of the window. */
	List<GuidedPupil> pupils(String id) {
		return Whereabouts.of(batch(id), Optional.empty()).pupils();
	}

	/** How a step stands for everybody: {@code done}, {@code problem} or {@code open}, in the order of the window. */
	List<String> states(String id, String step) {
		return pupils(id).stream().map(pupil -> pupil.state(step)).toList();
	}

	/** What the timeline of a pupil says, the oldest first. */
	List<String> timeline(GuidedPupil pupil) {
		return done(screen.exchange().tracking().ofTransfer(pupil.transfer().id())).getFirst().timeline().stream().map(TimelineEvent::event).toList();
	}

	static <T> T done(Outcome<T> outcome) {
		return switch (outcome) {
			case Outcome.Done<T>(T value) -> value;
			case Outcome.Refused<T>(var refusals) -> throw new AssertionError(refusals.toString());
		};
	}
}
