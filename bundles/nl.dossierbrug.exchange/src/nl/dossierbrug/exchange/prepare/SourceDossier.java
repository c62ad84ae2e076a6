package nl.dossierbrug.exchange.prepare;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.standard.Composition.Attachment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
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
import nl.dossierbrug.core.text.Visible;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.desk.Digests;
import nl.dossierbrug.standard.Identity;
import nl.dossierbrug.standard.OsoStandard;

/**
 * The dossier that a pupil's dossier is made of: what came from outside, read and looked at.
 *
 * @param origin where it is, as {@link OriginalDossier#origin}
 * @param sha256 the digest of what was read there
 * @param dossier the dossier as it is there
 * @param attachments the files that came with it
 * @param findings what is to be said of it
 */
record SourceDossier(String origin, String sha256, Dossier dossier, List<Attachment> attachments, List<Finding> findings) {

	/**
	 * Reads and looks at it.
	 *
	 * @param source where it comes from
	 * @return refused as {@link DossierSource#of}; when it is most likely somebody else's ({@code ID-04}), of a real school while
	 *         one practises, or is no dossier (any more)
	 */
	static Outcome<SourceDossier> of(Pupil pupil, DossierSource source, Desk desk, OsoStandard standard) {
		return source.of(pupil).then(original -> read(pupil, original, desk, standard));
	}

	private static Outcome<SourceDossier> read(Pupil pupil, OriginalDossier original, Desk desk, OsoStandard standard) {
		Optional<Dossier> dossier = read(original.bytes(), standard);
		if (dossier.isEmpty()) {
			return Outcome.refused(original.otherwise());
		}
		Identity identity = standard.identity(dossier.get());
		Optional<Refusal> outside = Brin.of(identity.brin()).flatMap(brin -> desk.outsidePractice(new School(brin)));
		if (outside.isPresent()) {
			return Outcome.refused(outside.get());
		}
		if (!Bsn.of(identity.bsn()).equals(pupil.bsn())) {
			return Outcome.refused(desk.refusal("dossier.other-bsn", pupil.name().spoken(), original.name()));
		}
		MixUp mixUp = new MixUp(pupil.name().spoken(), original.name(), SameChild.of(pupil.person(), identity.person()));
		Optional<Refusal> another = mixUp.refusal(desk);
		if (another.isPresent()) {
			return Outcome.refused(another.get());
		}
		List<Finding> findings = new ArrayList<>(original.findings());
		if (Visible.hides(identity.name().spoken())) {
			findings.add(new Finding("dossier.hidden", Severity.WARNING, original.name(), 0,
					desk.text("finding.dossier.hidden", pupil.name().spoken(), original.name(), Visible.line(identity.name().spoken()))));
		}
		findings.addAll(mixUp.findings(desk));
		return Outcome.done(new SourceDossier(original.origin(), Digests.sha256(original.bytes()), dossier.get(), original.attachments(), findings));
	}

	/** What stands in bytes from outside; empty when that is no dossier. */
	static Optional<Dossier> read(byte[] bytes, OsoStandard standard) {
		try {
			return standard.read(new ByteArrayInputStream(bytes)).dossier();
		} catch (IOException e) {
			throw new UncheckedIOException("reading from memory cannot fail", e);
		}
	}
}
