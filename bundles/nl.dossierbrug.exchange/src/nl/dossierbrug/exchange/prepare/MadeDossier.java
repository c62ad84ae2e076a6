package nl.dossierbrug.exchange.prepare;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.exchange.desk.Digests;
import nl.dossierbrug.standard.Composition.Inspection;
import nl.dossierbrug.standard.OsoStandard;
import nl.dossierbrug.standard.SafeRepair;

/**
 * What came of composing one pupil's dossier.
 *
 * @param written the dossier in its canonical form; empty when there is none that could be sent
 * @param findings what was found and noted on the way
 * @param refusal why it cannot be sent; empty when it can
 * @param repairs what can safely be set right in its source, or was
 * @param inspection what was recorded in it now of what the parents saw and said; empty when that stayed as it was
 */
record MadeDossier(Optional<Written> written, List<Finding> findings, Optional<Refusal> refusal, List<SafeRepair> repairs,
		Optional<Inspection> inspection) {

	MadeDossier {
		findings = findings.stream().map(Finding::kept).toList();
		refusal = refusal.map(Refusal::kept);
		repairs = List.copyOf(repairs);
	}

	/**
	 * A dossier in its canonical form.
	 *
	 * @param xml UTF-8
	 * @param sha256 the digest of {@code xml}
	 * @param origin what it was made from, as {@link OriginalDossier#origin}
	 * @param originSha256 the digest of what was read there
	 */
	record Written(byte[] xml, String sha256, String origin, String originSha256) {
		static Written of(byte[] xml, SourceDossier source) {
			return new Written(xml, Digests.sha256(xml), source.origin(), source.sha256());
		}

		/** As one reads it. */
		Optional<Dossier> dossier(OsoStandard standard) {
			try {
				return standard.read(new ByteArrayInputStream(xml)).dossier();
			} catch (IOException e) {
				throw new UncheckedIOException("reading from memory cannot fail", e);
			}
		}
	}

	static MadeDossier refused(Refusal refusal, List<Finding> findings) {
		return new MadeDossier(Optional.empty(), findings, Optional.of(refusal), List.of(), Optional.empty());
	}

	MadeDossier with(Finding more) {
		return new MadeDossier(written, Stream.concat(findings.stream(), Stream.of(more)).toList(), refusal, repairs, inspection);
	}

	MadeDossier with(List<SafeRepair> safe) {
		return new MadeDossier(written, findings, refusal, safe, inspection);
	}
}
