package nl.dossierbrug.exchange.prepare;

import nl.dossierbrug.core.spi.DossierSender;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.dossier.Profile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import nl.dossierbrug.core.dossier.Category;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.desk.ProgressByGroup;
import nl.dossierbrug.exchange.pupils.Rosters;
import nl.dossierbrug.exchange.pupils.SelectedPupils;
import nl.dossierbrug.exchange.pupils.Unnumbered;
import nl.dossierbrug.standard.DossierField;
import nl.dossierbrug.standard.OsoStandard;
import nl.dossierbrug.standard.StatedInspection;

/** Looks, before anything is composed, which dossiers there are for the chosen pupils. Changes nothing. */
final class LookingAhead {

	private final Desk desk;
	private final OsoStandard standard;
	private final Rosters rosters;
	private final Readings readings;
	private final DossierSources sources;

	LookingAhead(Desk desk, OsoStandard standard, Rosters rosters, Readings readings, DossierSources sources) {
		this.sources = sources;
		this.desk = desk;
		this.standard = standard;
		this.rosters = rosters;
		this.readings = readings;
	}

	Outcome<FolderLook> look(DossierSender sender, Profile profile, PrepareOrder order, Progress progress) {
		School school = order.pair().school().orElseThrow();
		return new SelectedPupils(desk, rosters, readings.lists()).read(sender, order.files().pupils(school).orElseThrow(), order.perRow().corrections(),
				order.pupils().at(school), order.files().live() ? progress : Progress.NONE).then(chosen -> {
			List<Pupil> pupils = chosen.list().pupils();
			return sources.open(sender, profile, order, pupils, progress).then(source -> look(pupils, source, progress));
		});
	}

	private Outcome<FolderLook> look(List<Pupil> pupils, DossierSource source, Progress progress) {
		List<FoundDossier> found = new ArrayList<>();
		ProgressByGroup far = new ProgressByGroup(progress, pupils);
		try {
			for (Pupil pupil : pupils) {
				if (progress.cancelled()) {
					break;
				}
				found.add(look(pupil, source));
				far.done(pupil);
			}
		} catch (SourceStopped stopped) {
			if (stopped.refusal().isPresent()) {
				return Outcome.refused(stopped.refusal().get());
			}
		}
		return Outcome.done(new FolderLook(found, source.findings()));
	}

	private FoundDossier look(Pupil pupil, DossierSource from) {
		if (!pupil.usable()) {
			return none(pupil, new Unnumbered(desk).refusal(pupil)
					.orElseGet(() -> desk.refusal("pupil.unusable", pupil.name().spoken(), Integer.toString(pupil.row()))));
		}
		return switch (SourceDossier.of(pupil, from, desk, standard)) {
			case Outcome.Refused<SourceDossier>(var refusals) -> none(pupil, Refusal.together(refusals));
			case Outcome.Done<SourceDossier>(SourceDossier source) -> new FoundDossier(pupil, filled(source), standard.inspection(source.dossier()), source.findings(), Optional.empty());
		};
	}

	private static FoundDossier none(Pupil pupil, Refusal why) {
		return new FoundDossier(pupil, Set.of(), StatedInspection.NOTHING, pupil.findings(), Optional.of(why));
	}

	private Set<Category> filled(SourceDossier source) {
		Set<Category> filled = new HashSet<>();
		for (DossierField field : standard.fields(source.dossier())) {
			if (!field.value().isBlank()) {
				standard.meaning(field.path()).category().ifPresent(filled::add);
			}
		}
		return filled;
	}
}
