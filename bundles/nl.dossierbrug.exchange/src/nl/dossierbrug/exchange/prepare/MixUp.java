package nl.dossierbrug.exchange.prepare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.pupil.Fit;
import nl.dossierbrug.core.pupil.Likeness;
import nl.dossierbrug.core.pupil.SameChild;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.desk.Desk;

/**
 * What is to be said where a pupil of the list and the dossier with that pupil's BSN may be of two children (diagnostic
 * catalogue, ID-04).
 *
 * @param name the pupil's name in the list
 * @param file the dossier's file, as it may be shown
 * @param answer whether they are of one child
 */
record MixUp(String name, String file, SameChild answer) {

	/** {@code ID-04}, with all that differs, when it is most likely somebody else's dossier. */
	Optional<Refusal> refusal(Desk desk) {
		return answer instanceof SameChild.Another(Likeness why) ? Optional.of(desk.refusal("ID-04", name, file, differing(why, desk)))
				: Optional.empty();
	}

	/** What a person must look at, each thing by itself. A shortened first name is no reason when all the rest fits. */
	List<Finding> findings(Desk desk) {
		Likeness why = answer.why();
		List<Finding> findings = new ArrayList<>();
		if (why.surname().remarkable()) {
			findings.add(finding(desk.text("finding.other-surname", name, file)));
		}
		if (why.firstName().remarkable() && answer instanceof SameChild.Perhaps) {
			findings.add(finding(desk.text("finding.other-first-name", name, file)));
		}
		if (why.birthDate().remarkable()) {
			findings.add(finding(desk.text("finding.other-birth-date", name, file)));
		}
		return findings;
	}

	private Finding finding(Text words) {
		return new Finding("ID-04", Severity.WARNING, file, 0, words);
	}

	private static Text differing(Likeness why, Desk desk) {
		List<Text> traits = new ArrayList<>();
		if (why.surname() == Fit.OTHER) {
			traits.add(desk.text("trait.surname"));
		}
		if (why.firstName() == Fit.OTHER) {
			traits.add(desk.text("trait.first-name"));
		}
		if (why.birthDate() == Fit.OTHER) {
			traits.add(desk.text("trait.birth-date"));
		}
		return Text.joined(", ", traits);
	}
}
