package nl.dossierbrug.desktop.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.pupil.PupilList;
import nl.dossierbrug.exchange.Exchange;
import nl.dossierbrug.exchange.prepare.FolderLook;
import nl.dossierbrug.exchange.prepare.HandoverKind;
import nl.dossierbrug.exchange.pupils.Selection;

/**
 * Takes a handover up where it was left. What was read before is read anew, in the order of the steps; where that gives
 * something else now, or nothing, one stands at the step that tells so. Works beside the screen.
 */
final class Resuming {

	private static final List<String> STEPS = List.of("pair", "preflight", "pupils", "dossiers", "choices", "check");

	private final Exchange exchange;
	private final LocalDate today;

	Resuming(Exchange exchange, LocalDate today) {
		this.exchange = exchange;
		this.today = today;
	}

	Handover resume(Map<String, String> answers, Progress progress) {
		Handover handover = new DraftAnswers().handover(answers, today);
		// what was made ready was checked anew before it
		int left = handover.step.equals("ready") ? STEPS.size() - 1 : Math.max(STEPS.indexOf(handover.step), 0);
		handover.step = STEPS.get(Math.min(left, reached(handover, left, progress)));
		return handover;
	}

	/** The step up to which everything is there. */
	private int reached(Handover handover, int left, Progress progress) {
		if (handover.school.isEmpty() || !(exchange.preparing().kind(handover.sender, handover.receiver, handover.profile)
				instanceof Outcome.Done<HandoverKind>(HandoverKind kind))) {
			return STEPS.indexOf("pair");
		}
		handover.kind = Optional.of(kind);
		if (left <= STEPS.indexOf("pupils")) {
			return left;
		}
		if (!readsPupils(handover, progress)) {
			return STEPS.indexOf("pupils");
		}
		if (left <= STEPS.indexOf("dossiers")) {
			return left;
		}
		if (handover.dossiers.isEmpty()
				|| !(exchange.preparing().look(handover.order(true), progress) instanceof Outcome.Done<FolderLook>(FolderLook look))) {
			return STEPS.indexOf("dossiers");
		}
		handover.look = Optional.of(look);
		return left;
	}

	/** Whether the list is there, and is the one whose rows were chosen. */
	private boolean readsPupils(Handover handover, Progress progress) {
		if (handover.list.isEmpty() || handover.rows.isEmpty()
				|| !exchange.lists().digest(handover.list.get()).filter(handover.listDigest::equals).isPresent()
				|| !(exchange.lists().read(handover.sender, handover.list.get(), handover.roster,
						Selection.all().at(handover.school.orElseThrow()).read(handover.reading()), progress)
						instanceof Outcome.Done<PupilList>(PupilList list))) {
			return false;
		}
		handover.pupils = Optional.of(exchange.lists().corrections().apply(list, List.copyOf(handover.corrections.values())));
		return true;
	}
}
