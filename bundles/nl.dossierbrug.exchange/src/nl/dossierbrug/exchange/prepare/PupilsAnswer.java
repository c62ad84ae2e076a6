package nl.dossierbrug.exchange.prepare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.standard.Composition.Inspection;
import nl.dossierbrug.standard.StatedInspection;

/**
 * What is recorded of one pupil's parents: what was said for this pupil; else, where it was said that the answer in the dossier
 * is to be replaced, what was said for everybody; else what was said for everybody only as far as the dossier holds no answer.
 *
 * @param recorded what is written into the dossier; empty when what it says stays as it is
 * @param keeps what was said for everybody and does not hold here, because the parents answered otherwise; empty when nothing
 */
record PupilsAnswer(Optional<Inspection> recorded, Optional<Inspection> keeps) {

	/** @param own what the dossier says */
	static PupilsAnswer of(PrepareOrder order, Pupil pupil, StatedInspection own) {
		Optional<Inspection> single = order.perRow().parents(pupil.row()).flatMap(Parents::inspection);
		Optional<Inspection> everybody = order.parents().inspection();
		if (single.isPresent() || everybody.isEmpty()) {
			return new PupilsAnswer(single, Optional.empty());
		}
		if (own.isEmpty() || pupil.bsn().filter(order.parents().instead()::contains).isPresent()) {
			return new PupilsAnswer(everybody, Optional.empty());
		}
		return new PupilsAnswer(own.filledWith(everybody.get()), everybody.filter(own::differsFrom));
	}

	/** Tells what stays; that is to be seen where they said no, and else merely worth knowing. */
	List<Finding> findings(Desk desk, StatedInspection own) {
		return keeps.map(said -> new Finding("inspection.kept", own.agreed().filter(answer -> !answer.equals(said.agreed())).isPresent()
				? Severity.WARNING : Severity.INFO, "", 0, desk.text("finding.inspection.kept", words(desk, own), words(desk, said)))).stream().toList();
	}

	private static Text words(Desk desk, StatedInspection own) {
		return words(desk, own.on().map(day -> desk.text("answer.on", day)).orElseGet(() -> desk.text("answer.seen")), own.agreed(), own.permission());
	}

	private static Text words(Desk desk, Inspection said) {
		return words(desk, desk.text("answer.on", said.date()), Optional.of(said.agreed()), said.permission());
	}

	private static Text words(Desk desk, Text seen, Optional<String> agreed, Optional<String> permission) {
		List<Text> words = new ArrayList<>(List.of(seen));
		agreed.ifPresent(answer -> words.add(desk.text("answer.agreed." + answer)));
		permission.ifPresent(answer -> words.add(desk.text("answer.permission." + answer)));
		return Text.joined(", ", words);
	}
}
