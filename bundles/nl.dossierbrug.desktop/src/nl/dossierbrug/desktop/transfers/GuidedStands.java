package nl.dossierbrug.desktop.transfers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.desktop.kit.State;
import nl.dossierbrug.exchange.Exchange;
import nl.dossierbrug.exchange.follow.Tracked;
import nl.dossierbrug.exchange.guide.GuidedBatch;
import nl.dossierbrug.exchange.guide.GuidedPupil;
import nl.dossierbrug.exchange.guide.Walk;
import nl.dossierbrug.exchange.guide.WalkStep;
import nl.dossierbrug.exchange.model.SenderStatus;

/** How far the pupils of guided handovers are, by their transfers. */
final class GuidedStands {

	/** How far one is. */
	private record Stand(Walk walk, GuidedPupil pupil) {
	}

	private final Messages messages = new Messages(GuidedStands.class);
	private final Map<String, Stand> stands = new HashMap<>();

	private GuidedStands() {
	}

	/** Of those among these who go along; of a handover whose connectors are gone nothing is known. Works beside the screen. */
	static GuidedStands of(Exchange exchange, List<Tracked> tracked) {
		GuidedStands all = new GuidedStands();
		tracked.stream().map(Tracked::transfer).filter(transfer -> transfer.senderStatus() == SenderStatus.BEGELEID).map(transfer -> transfer.batch())
				.distinct().forEach(batch -> {
					if (exchange.guiding().show(batch) instanceof Outcome.Done<GuidedBatch>(GuidedBatch guided)) {
						guided.walking().forEach(pupil -> all.stands.put(pupil.transfer().id(), new Stand(guided.walk(), pupil)));
					}
				});
		return all;
	}

	private Optional<Stand> stand(Tracked tracked) {
		return Optional.ofNullable(stands.get(tracked.transfer().id()));
	}

	/** Where one stands, in few words; empty for who goes along in no guided handover. */
	Optional<Text> words(Tracked tracked) {
		return stand(tracked).map(stand -> {
			Walk walk = stand.walk();
			Optional<WalkStep> stuck = stuck(stand);
			if (stand.pupil().found().filter(found -> !found || stuck.isEmpty()).isPresent()) {
				return messages.text(stand.pupil().found().get() ? "stand.found" : "stand.missing");
			}
			return stuck.map(step -> messages.text("stand.stuck", number(walk, step)))
					.or(() -> stand.pupil().next(walk).map(step -> messages.text("stand.step", number(walk, step), walk.steps().size())))
					.orElseGet(() -> messages.text("stand.done", walk.steps().size()));
		});
	}

	/** What one does next, in a sentence; empty when there is nothing, or as {@link #words} is. */
	Optional<Text> next(Tracked tracked) {
		return stand(tracked).filter(stand -> !stand.pupil().arrived(stand.walk())).map(stand -> {
			Walk walk = stand.walk();
			Optional<WalkStep> step = !stand.pupil().found().orElse(true) ? Optional.of(stand.pupil().suspect(walk)) : stuck(stand).or(() -> stand.pupil().next(walk));
			return step.map(one -> messages.text("stand.next", number(walk, one), walk.steps().size(), one.system(), one.step().where()))
					.orElseGet(() -> messages.text("stand.look", receiver(walk)));
		});
	}

	/** How that is. */
	Optional<State> state(Tracked tracked) {
		return stand(tracked).map(stand -> stuck(stand).isPresent() ? State.WRONG
				: stand.pupil().found().map(found -> found ? State.GOOD : State.WRONG).orElse(State.INFO));
	}

	/** Whether somebody should look. */
	boolean isWrong(Tracked tracked) {
		return state(tracked).filter(State.WRONG::equals).isPresent();
	}

	/** Whether one goes along in a guided handover. */
	boolean has(Tracked tracked) {
		return stand(tracked).isPresent();
	}

	private static Optional<WalkStep> stuck(Stand stand) {
		return stand.pupil().stuck(stand.walk());
	}

	private static int number(Walk walk, WalkStep step) {
		return walk.steps().indexOf(step) + 1;
	}

	private static Text receiver(Walk walk) {
		return walk.steps().stream().filter(step -> !step.sending()).map(WalkStep::system).findFirst().orElseThrow();
	}
}
