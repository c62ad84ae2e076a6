package nl.dossierbrug.exchange.prepare;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.prepare.DossierFolder.Source;

/** Chooses among the files that hold a pupil's dossier. */
final class NewestFile {

	private final Desk desk;
	private final Text howToGet;

	/** @param howToGet what the sending system's users must know to get one */
	NewestFile(Desk desk, Text howToGet) {
		this.desk = desk;
		this.howToGet = howToGet;
	}

	/**
	 * The newest.
	 *
	 * @return refused when there is none ({@code dossier.none}), when the newest cannot be told ({@code dossier.doubtful}), or it cannot be
	 *         read any more ({@code file.dossier-gone})
	 */
	Outcome<OriginalDossier> of(Pupil pupil, List<Source> sources) {
		if (sources.isEmpty()) {
			return Outcome.refused(desk.refusal("dossier.none", pupil.name().spoken(), howToGet));
		}
		List<Source> newestFirst = sources.stream()
				.sorted(Comparator.comparing((Source s) -> s.date().orElse(LocalDate.MIN)).reversed()).toList();
		Source newest = newestFirst.getFirst();
		List<Finding> findings = new ArrayList<>();
		try {
			if (newestFirst.size() > 1) {
				Source next = newestFirst.get(1);
				if (newest.date().equals(next.date()) && Files.mismatch(newest.file(), next.file()) >= 0) {
					return Outcome.refused(desk.refusal("dossier.doubtful", pupil.name().spoken(), newest.name(), next.name()));
				}
				findings.add(new Finding("dossier.newest", Severity.INFO, newest.name(), 0,
						desk.text("finding.dossier.newest", newest.name(), Integer.toString(sources.size()))));
			}
			return Outcome.done(new OriginalDossier(newest.file().toAbsolutePath().normalize().toString(), newest.name(), newest.bytes(), List.of(),
					findings, gone(newest)));
		} catch (IOException e) {
			return Outcome.refused(gone(newest));
		}
	}

	private Refusal gone(Source file) {
		return desk.refusal("file.dossier-gone", file.name()).as(Refusal.Kind.UNREADABLE);
	}
}
