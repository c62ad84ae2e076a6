package nl.dossierbrug.desktop.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.pupil.PupilList;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.Exchange;
import nl.dossierbrug.exchange.guide.GuideOrder;
import nl.dossierbrug.exchange.guide.GuideStart;
import nl.dossierbrug.exchange.prepare.PrepareOrder;
import nl.dossierbrug.exchange.prepare.Readings;

/** Begins a guided handover with what was filled in, and throws the draft of it away. Works beside the screen. */
final class BeginningWalk {

	private final Messages messages = new Messages(BeginningWalk.class);
	private final Exchange exchange;
	private final Readings readings;
	private final PrepareOrder order;
	private final List<Finding> known;

	BeginningWalk(Guide guide) {
		exchange = guide.exchange();
		readings = guide.handover().readings;
		// who is meant and has no number that can be right stays behind by name
		order = guide.handover().everybody();
		known = guide.handover().pupils.map(PupilList::findings).orElse(List.of());
	}

	/** What is to be told of what was begun: who went along already, and what somebody should know that the list did not say; empty for nothing. */
	Optional<Text> told(GuideStart begun) {
		List<Text> words = new ArrayList<>();
		int fresh = begun.fresh().size();
		int before = begun.batch().walking().size() - fresh;
		if (before > 0) {
			words.add(messages.text(fresh == 0 ? "begin.before" : "begin.also", before, fresh));
		}
		begun.findings().stream().filter(finding -> finding.severity() != Severity.INFO && !known.contains(finding)).map(Finding::message).forEach(words::add);
		return words.isEmpty() ? Optional.empty() : Optional.of(Text.joined(" ", words));
	}

	Text what() {
		return messages.text("work.begin");
	}

	Outcome<GuideStart> begin(DraftKeeper keeper, Progress progress) {
		Optional<String> draft = keeper.rest();
		return exchange.guiding(readings).start(new GuideOrder(order.pair(), order.files().pupils(order.pair().school().orElseThrow()).orElseThrow(),
				order.pupils(), order.perRow().corrections()), progress).map(begun -> {
					draft.ifPresent(exchange.drafts()::throwAway);
					return begun;
				});
	}
}
