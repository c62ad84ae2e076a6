package nl.dossierbrug.exchange.prepare;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.spi.Connector;
import nl.dossierbrug.core.spi.DossierReceiver;
import nl.dossierbrug.core.spi.DossierSender;
import nl.dossierbrug.core.spi.Way;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.connectors.Connectors;
import nl.dossierbrug.exchange.desk.Desk;

/**
 * A sender and a receiver that are to work together.
 *
 * @param sender who hands over
 * @param receiver who receives
 */
public record Pairing(DossierSender sender, DossierReceiver receiver) {

	/** The pair with those ids; every id that is not known is refused. */
	public static Outcome<Pairing> of(Connectors connectors, String sender, String receiver) {
		return Outcome.both(connectors.sender(sender), connectors.receiver(receiver), Pairing::new);
	}

	/** The profiles that both know, the receiver's usual one first. */
	public List<Profile> shared() {
		return receiver.profiles().stream().filter(sender.profiles()::contains).toList();
	}

	/** The profile of a handover: the one that was asked for, else the first that both know; {@code pair.profile} or {@code pair.profile-asked} when there is none. */
	public Outcome<Profile> profile(Optional<Profile> asked, Desk desk) {
		List<Profile> shared = shared();
		if (shared.isEmpty()) {
			return Outcome.refused(desk.refusal("pair.profile", sender.name(), receiver.name(),
					codes(sender.profiles()), codes(receiver.profiles())));
		}
		if (asked.isPresent() && !shared.contains(asked.get())) {
			return Outcome.refused(desk.refusal("pair.profile-asked", sender.name(), receiver.name(),
					asked.get().code(), codes(shared)));
		}
		return Outcome.done(asked.orElse(shared.getFirst()));
	}

	/** The ways that both have, in a handover of this kind: for the guided one both must tell what is done for it, and
	 * for the direct one carry dossiers over a line. */
	public List<Way> ways(Profile profile) {
		return Arrays.stream(Way.values()).filter(way -> has(sender, way, profile) && has(receiver, way, profile)).toList();
	}

	/** The way of a handover, when both have it; else {@code way.not-both}, with who lacks it and which ways there are instead. */
	public Outcome<Way> way(Way asked, Profile profile, Desk desk) {
		List<Text> lacking = Stream.<Connector>of(sender, receiver).filter(connector -> !has(connector, asked, profile)).map(Connector::name).toList();
		if (lacking.isEmpty()) {
			return Outcome.done(asked);
		}
		List<Text> instead = ways(profile).stream().map(way -> desk.text("way." + way)).toList();
		return Outcome.refused(desk.refusal("way.not-both", sender.name(), receiver.name(), desk.text("way." + asked),
				Text.joined(", ", lacking), instead.isEmpty() ? desk.text("way.none") : Text.joined(", ", instead)));
	}

	private static boolean has(Connector connector, Way way, Profile profile) {
		return connector.ways().contains(way) && (way != Way.DIRECT || carries(connector))
				&& (way != Way.GUIDED || connector.guidedSteps().stream().anyMatch(step -> step.isFor(profile)));
	}

	private static boolean carries(Connector connector) {
		return switch (connector) {
			case DossierSender sending -> sending.liveDossiers().isPresent();
			case DossierReceiver receiving -> receiving.liveDelivery().isPresent();
			default -> false;
		};
	}

	private static Text codes(List<Profile> profiles) {
		return Text.same(profiles.stream().map(Profile::code).collect(Collectors.joining(", ")));
	}
}
