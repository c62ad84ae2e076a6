package nl.dossierbrug.exchange.prepare;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.line.LiveDossiers;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.core.spi.DossierSender;
import nl.dossierbrug.core.spi.Way;
import nl.dossierbrug.exchange.connectors.LineQuestions;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.standard.OsoStandard;

/** Opens the place where the dossiers of an order come from, by the way that they go. Changes nothing. */
final class DossierSources {

	private final Desk desk;
	private final OsoStandard standard;
	private final Readings readings;
	private final LineQuestions questions;

	DossierSources(Desk desk, OsoStandard standard, Readings readings, LineQuestions questions) {
		this.desk = desk;
		this.standard = standard;
		this.readings = readings;
		this.questions = questions;
	}

	/** Why it cannot be opened, as far as one sees without opening it. */
	Optional<Refusal> obstacle(PrepareOrder order) {
		return order.pair().way() == Way.DIRECT ? Optional.empty() : DossierFolder.obstacle(order.files().dossiers().orElseThrow(), desk);
	}

	/**
	 * Opens it.
	 *
	 * @param pupils whose dossiers are wanted
	 * @param progress counts what is looked at; over a line it only tells when to stop
	 */
	Outcome<DossierSource> open(DossierSender sender, Profile profile, PrepareOrder order, List<Pupil> pupils, Progress progress) {
		return order.pair().way() == Way.DIRECT ? line(sender, profile, order.pair().school().orElseThrow(), pupils, progress)
				: folder(sender, order, pupils, progress);
	}

	private Outcome<DossierSource> folder(DossierSender sender, PrepareOrder order, List<Pupil> pupils, Progress progress) {
		Set<Bsn> numbers = new HashSet<>();
		pupils.forEach(pupil -> pupil.bsn().ifPresent(numbers::add));
		return DossierFolder.index(order.files().dossiers().orElseThrow(), numbers, sender.howToGetDossiers(), readings.files(), desk, standard,
				progress).map(folder -> folder);
	}

	private Outcome<DossierSource> line(DossierSender sender, Profile profile, School school, List<Pupil> pupils, Progress progress) {
		LiveDossiers live = sender.liveDossiers().orElseThrow();
		LineReading reading = new LineReading(questions, sender, school, progress);
		LineFetching fetching = new LineFetching(desk, sender, live, profile, school.toString(), reading, readings.fetched());
		return stopping(() -> LineSource.open(desk, standard, sender, live, reading, fetching, pupils).map(line -> line));
	}

	/** Work before anything was begun with: when nothing can be had, all of it is refused. */
	<T> Outcome<T> stopping(Supplier<Outcome<T>> work) {
		try {
			return work.get();
		} catch (SourceStopped stopped) {
			return Outcome.refused(stopped.refusal().orElseGet(() -> desk.refusal("line.asking-stopped")));
		}
	}
}
