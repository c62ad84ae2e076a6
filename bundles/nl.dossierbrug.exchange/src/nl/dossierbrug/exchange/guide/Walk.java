package nl.dossierbrug.exchange.guide;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.spi.Connector;
import nl.dossierbrug.core.spi.DossierReceiver;
import nl.dossierbrug.core.spi.DossierSender;
import nl.dossierbrug.core.spi.GuidedPhase;
import nl.dossierbrug.core.spi.Way;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.connectors.Connectors;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.prepare.Pairing;

/**
 * The steps of a handover through two systems, in the order in which a person goes: phase by phase, in each the sender's
 * before the receiver's, and these as each connector tells them.
 *
 * @param steps at least one of each system
 */
public record Walk(List<WalkStep> steps) {

	public Walk {
		steps = List.copyOf(steps);
	}

	/**
	 * The walk between two systems.
	 *
	 * @param profile the kind of handover
	 * @return empty when one of them does not have the guided way for it
	 */
	public static Optional<Walk> of(DossierSender sender, DossierReceiver receiver, Profile profile) {
		return new Pairing(sender, receiver).ways(profile).contains(Way.GUIDED)
				? Optional.of(new Walk(Stream.concat(of(sender, true, profile), of(receiver, false, profile))
						.sorted(Comparator.comparing(step -> step.step().phase())).toList()))
				: Optional.empty();
	}

	/** The walk between two systems; {@code guide.none} when one of them tells no steps, or a connector is not here any more. */
	static Outcome<Walk> of(Connectors connectors, String sender, String receiver, Profile profile, Desk desk) {
		return Outcome.both(connectors.sender(sender), connectors.receiver(receiver), (from, to) -> of(from, to, profile).map(Outcome::done)
				.orElseGet(() -> Outcome.refused(desk.refusal("guide.none", from.name(), to.name())))).then(walk -> walk);
	}

	private static Stream<WalkStep> of(Connector connector, boolean sending, Profile profile) {
		return connector.guidedSteps().stream().filter(step -> step.isFor(profile))
				.map(step -> new WalkStep(step, connector.id(), connector.name(), sending));
	}

	/** What the system that receives is called. */
	public Text receiver() {
		return steps.stream().filter(step -> !step.sending()).findFirst().map(WalkStep::system).orElseThrow();
	}

	/** What the system that hands over is called. */
	public Text sender() {
		return steps.stream().filter(WalkStep::sending).findFirst().map(WalkStep::system).orElseThrow();
	}

	/** Which step it is, counted from 1. */
	public int number(WalkStep step) {
		return steps.indexOf(step) + 1;
	}

	/** The steps before a step, in order. */
	public List<WalkStep> before(WalkStep step) {
		return steps.subList(0, number(step) - 1);
	}

	/** The step with that id. */
	public Optional<WalkStep> step(String id) {
		return steps.stream().filter(step -> step.id().equals(id)).findFirst();
	}

	/** What is done once the list of pupils is there: all but preparing the systems and making the list. */
	public List<WalkStep> withTheDossiers() {
		return steps.stream().filter(step -> step.step().phase().compareTo(GuidedPhase.LIST) > 0).toList();
	}

	/** The steps of a phase, in order. */
	public List<WalkStep> of(GuidedPhase phase) {
		return steps.stream().filter(step -> step.step().phase() == phase).toList();
	}
}
