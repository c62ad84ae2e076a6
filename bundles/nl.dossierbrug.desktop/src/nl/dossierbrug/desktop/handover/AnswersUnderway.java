package nl.dossierbrug.desktop.handover;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.exchange.prepare.FolderLook;
import nl.dossierbrug.exchange.prepare.FoundDossier;
import nl.dossierbrug.exchange.prepare.Parents;
import nl.dossierbrug.exchange.prepare.PrepareOrder;
import nl.dossierbrug.exchange.prepare.PupilsAnswer;
import nl.dossierbrug.exchange.prepare.PupilsAnswer.From;
import nl.dossierbrug.standard.StatedInspection;

/** What the parents of each pupil answered, as it stands in the dossiers and as it will. */
final class AnswersUnderway {

	/** Who recorded it does not matter for which answer holds, and is typed last. */
	private static final String SOMEBODY = "?";

	private final HandoverUnderway handover;
	private final Map<Integer, StatedInspection> own;

	AnswersUnderway(HandoverUnderway handover) {
		this.handover = handover;
		own = handover.look.map(FolderLook::pupils).orElse(List.of()).stream()
				.collect(Collectors.toMap(found -> found.pupil().row(), FoundDossier::inspection));
	}

	/** The pupils of whom there is a dossier. */
	List<Pupil> pupils() {
		return handover.chosen().stream().filter(pupil -> own.containsKey(pupil.row())).toList();
	}

	/** What the dossier says now. */
	StatedInspection own(Pupil pupil) {
		return own.getOrDefault(pupil.row(), StatedInspection.NOTHING);
	}

	PupilsAnswer of(Pupil pupil) {
		return PupilsAnswer.of(asIfWhole(handover.order.parents()), pupil, own(pupil));
	}

	/** What the dossier will say. */
	StatedInspection result(Pupil pupil) {
		return of(pupil).result(own(pupil));
	}

	/** Of whom the answer in the dossier is another than what is said for everybody, whether it stays or is replaced. */
	List<Pupil> otherwise() {
		PrepareOrder nothingReplaced = asIfWhole(handover.order.parents().withInstead(Set.of()));
		return pupils().stream().filter(pupil -> PupilsAnswer.of(nothingReplaced, pupil, own(pupil)).keeps().isPresent()).toList();
	}

	/** Whether all of those are replaced. */
	boolean allReplaced() {
		return otherwise().stream().noneMatch(pupil -> of(pupil).from() == From.DOSSIER);
	}

	/** Replaces those, and no others; or none. */
	void replace(boolean yes) {
		Set<Bsn> instead = yes ? otherwise().stream().flatMap(pupil -> pupil.bsn().stream()).collect(Collectors.toSet()) : Set.of();
		handover.parents(handover.order.parents().withInstead(instead));
	}

	private PrepareOrder asIfWhole(Parents everybody) {
		return handover.order.with(everybody.by().isBlank() ? everybody.withBy(SOMEBODY) : everybody);
	}
}
