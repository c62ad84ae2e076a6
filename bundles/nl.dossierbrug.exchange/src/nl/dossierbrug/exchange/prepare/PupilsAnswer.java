package nl.dossierbrug.exchange.prepare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.standard.Composition.Inspection;
import nl.dossierbrug.standard.StatedInspection;

/**
 * What one pupil's dossier will say of the parents: what was said for this pupil; else, where it was said that the answer in the
 * dossier is to be replaced, what was said for everybody; else what the dossier says itself, with what was said for everybody only
 * as far as the dossier holds no answer.
 *
 * @param from where most of it comes from
 * @param recorded what is written into the dossier; empty when what it says stays as it is
 * @param keeps what was said for everybody and does not hold here, because the parents answered otherwise; empty when nothing
 */
public record PupilsAnswer(From from, Optional<Inspection> recorded, Optional<Inspection> keeps) {

	/** Where an answer comes from. */
	public enum From {
		/** The dossier as it lies in the folder. */
		DOSSIER,
		/** It was said for this pupil. */
		PUPIL,
		/** It was said for everybody. */
		EVERYBODY,
		/** Nobody answered. */
		NOBODY
	}

	public PupilsAnswer {
		Objects.requireNonNull(from);
		Objects.requireNonNull(recorded);
		Objects.requireNonNull(keeps);
	}

	/**
	 * Reckons it.
	 *
	 * @param order in which is said what holds for everybody and for single pupils
	 * @param own what the dossier says
	 */
	public static PupilsAnswer of(PrepareOrder order, Pupil pupil, StatedInspection own) {
		Optional<Inspection> single = order.perRow().parents(pupil.row()).flatMap(Parents::inspection);
		Optional<Inspection> everybody = order.parents().inspection();
		if (single.isPresent()) {
			return new PupilsAnswer(From.PUPIL, single, Optional.empty());
		}
		if (everybody.isEmpty()) {
			return new PupilsAnswer(own.isEmpty() ? From.NOBODY : From.DOSSIER, Optional.empty(), Optional.empty());
		}
		if (own.isEmpty() || pupil.bsn().filter(order.parents().instead()::contains).isPresent()) {
			return new PupilsAnswer(From.EVERYBODY, everybody, Optional.empty());
		}
		return new PupilsAnswer(From.DOSSIER, own.filledWith(everybody.get()), everybody.filter(own::differsFrom));
	}

	/** What the dossier will say. @param own what it says now */
	public StatedInspection result(StatedInspection own) {
		return recorded.map(said -> new StatedInspection(true, Optional.of(said.date()), Optional.of(said.agreed()), said.reason(), said.permission()))
				.orElse(own);
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
