package nl.dossierbrug.desktop.handover;

import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.pupil.PupilList;
import nl.dossierbrug.core.spi.Way;
import nl.dossierbrug.exchange.Exchange;
import nl.dossierbrug.exchange.prepare.FolderLook;
import nl.dossierbrug.exchange.prepare.HandoverKind;
import nl.dossierbrug.exchange.prepare.OrderDraft;
import nl.dossierbrug.exchange.prepare.OrderFiles;
import nl.dossierbrug.exchange.prepare.Pair;
import nl.dossierbrug.exchange.pupils.PupilLists;
import nl.dossierbrug.exchange.pupils.PupilSource;
import nl.dossierbrug.exchange.pupils.Selection;

/**
 * Takes a handover up where it was left. What was read before is read anew, in the order of the steps; where that gives
 * something else now, or nothing, one stands at the step that tells so. Works beside the screen.
 */
final class Resuming {

	private static final List<String> STEPS = List.of("pair", "preflight", "pupils", "dossiers", "choices", "check");
	private static final int LAST_GUIDED = STEPS.indexOf("pupils");

	private final Exchange exchange;

	Resuming(Exchange exchange) {
		this.exchange = exchange;
	}

	HandoverUnderway resume(OrderDraft draft, Progress progress) {
		HandoverUnderway handover = HandoverUnderway.of(draft);
		// what was made ready was checked anew before it
		int asked = handover.step.equals("ready") ? STEPS.size() - 1 : Math.max(STEPS.indexOf(handover.step), 0);
		if (exchange.preparing().ways(handover.order.pair()) instanceof Outcome.Done<List<Way>>(var ways)) {
			handover.ways = ways;
		}
		int left = handover.isGuided() ? Math.min(asked, LAST_GUIDED) : asked;
		handover.step = STEPS.get(Math.min(left, reached(handover, left, progress)));
		return handover;
	}

	/** The step up to which everything is there. */
	private int reached(HandoverUnderway handover, int left, Progress progress) {
		if (handover.order.pair().school().isEmpty() || !(exchange.preparing().kind(handover.order.pair())
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
		if (handover.order.files().dossiers().isEmpty()
				|| !(exchange.preparing(handover.readings).look(handover.everybody(), progress) instanceof Outcome.Done<FolderLook>(FolderLook look))) {
			return STEPS.indexOf("dossiers");
		}
		handover.look = Optional.of(look);
		return left;
	}

	/** Whether the pupils are there, in the list or in the roster over the line, and it is the one whose rows were chosen. */
	private boolean readsPupils(HandoverUnderway handover, Progress progress) {
		OrderFiles files = handover.order.files();
		Pair pair = handover.order.pair();
		Selection chosen = handover.order.pupils();
		Optional<PupilSource> source = files.pupils(pair.school().orElseThrow());
		PupilLists lists = exchange.lists(handover.readings);
		if (source.isEmpty() || chosen.rows().filter(rows -> !rows.isEmpty()).isEmpty() || chosen.listDigest().isEmpty()
				|| !files.live() && !lists.digest(pair.sender(), source.get()).equals(chosen.listDigest())
				|| !(lists.read(pair.sender(), source.get(), Selection.all().at(pair.school().orElseThrow()).read(chosen.choices()), progress)
						instanceof Outcome.Done<PupilList>(PupilList list))
				|| !lists.digest(pair.sender(), source.get()).equals(chosen.listDigest())) {
			return false;
		}
		handover.pupils = Optional.of(exchange.lists().corrections().apply(list, handover.order.perRow().corrections()));
		return true;
	}
}
