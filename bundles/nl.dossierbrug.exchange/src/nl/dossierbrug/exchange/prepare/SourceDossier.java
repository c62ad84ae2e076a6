package nl.dossierbrug.exchange.prepare;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.core.pupil.SameChild;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.core.text.Visible;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.desk.Digests;
import nl.dossierbrug.exchange.prepare.DossierFolder.Source;
import nl.dossierbrug.standard.Identity;
import nl.dossierbrug.standard.OsoStandard;

/**
 * The dossier from the folder that a pupil's dossier is made of.
 *
 * @param file where it lies
 * @param sha256 the digest of the file
 * @param dossier the dossier as it lies there
 * @param findings what is to be said of the choice
 */
record SourceDossier(Path file, String sha256, Dossier dossier, List<Finding> findings) {

	/**
	 * Chooses and reads it.
	 *
	 * @param sources the pupil's dossiers in the folder
	 * @param howToGet what the sending system's users must know to get one
	 * @return refused when there is none ({@code dossier.none}), when the newest cannot be told ({@code
	 *         dossier.doubtful}), when it is most likely somebody else's ({@code ID-04}), of a real school while one practises, or cannot be read
	 *         any more
	 */
	static Outcome<SourceDossier> of(Pupil pupil, List<Source> sources, Text howToGet, Desk desk,
			OsoStandard standard) {
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
					return Outcome.refused(
							desk.refusal("dossier.doubtful", pupil.name().spoken(), newest.name(), next.name()));
				}
				findings.add(new Finding("dossier.newest", Severity.INFO, newest.name(), 0,
						desk.text("finding.dossier.newest", newest.name(), Integer.toString(sources.size()))));
			}
			return checked(pupil, newest, findings, desk, standard);
		} catch (IOException e) {
			return Outcome.refused(desk.refusal("file.dossier-gone", newest.name()).as(Refusal.Kind.UNREADABLE));
		}
	}

	private static Outcome<SourceDossier> checked(Pupil pupil, Source source, List<Finding> findings, Desk desk,
			OsoStandard standard) throws IOException {
		byte[] bytes = source.bytes();
		Optional<Dossier> dossier = standard.read(new ByteArrayInputStream(bytes)).dossier();
		if (dossier.isEmpty()) {
			return Outcome.refused(desk.refusal("file.dossier-gone", source.name()).as(Refusal.Kind.UNREADABLE));
		}
		Identity identity = standard.identity(dossier.get());
		Optional<Refusal> outside = Brin.of(identity.brin()).flatMap(brin -> desk.outsidePractice(new School(brin)));
		if (outside.isPresent()) {
			return Outcome.refused(outside.get());
		}
		MixUp mixUp = new MixUp(pupil.name().spoken(), source.name(), SameChild.of(pupil.person(), identity.person()));
		Optional<Refusal> another = mixUp.refusal(desk);
		if (another.isPresent()) {
			return Outcome.refused(another.get());
		}
		if (Visible.hides(identity.name().spoken())) {
			findings.add(new Finding("dossier.hidden", Severity.WARNING, source.name(), 0,
					desk.text("finding.dossier.hidden", pupil.name().spoken(), source.name(), Visible.line(identity.name().spoken()))));
		}
		findings.addAll(mixUp.findings(desk));
		return Outcome.done(new SourceDossier(source.file(), Digests.sha256(bytes), dossier.get(), findings));
	}
}
