package nl.dossierbrug.exchange;

import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Refusal;

/**
 * What came of composing one pupil's dossier.
 *
 * @param xml the dossier in its canonical form; empty when there is none that could be sent
 * @param findings what was found and noted on the way
 * @param refusal why it cannot be sent; empty when it can
 */
record MadeDossier(Optional<byte[]> xml, List<Finding> findings, Optional<Refusal> refusal) {

	static MadeDossier refused(Refusal refusal, List<Finding> findings) {
		return new MadeDossier(Optional.empty(), List.copyOf(findings), Optional.of(refusal));
	}
}
