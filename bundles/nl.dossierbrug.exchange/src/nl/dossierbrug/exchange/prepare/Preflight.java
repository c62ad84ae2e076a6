package nl.dossierbrug.exchange.prepare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.spi.Arrival;
import nl.dossierbrug.core.spi.Connector;
import nl.dossierbrug.core.spi.Precondition;
import nl.dossierbrug.core.spi.Way;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.connectors.Connectors;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.model.Right;
import nl.dossierbrug.exchange.model.User;
import nl.dossierbrug.exchange.prepare.PreflightPoint.Asker;
import nl.dossierbrug.exchange.prepare.PreflightPoint.Step;

/** What must be in order before a handover can start. Needs the right to see lists. */
public final class Preflight {

	private final Desk desk;
	private final Connectors connectors;

	public Preflight(Desk desk, Connectors connectors) {
		this.desk = desk;
		this.connectors = connectors;
	}

	/**
	 * Checks everything that preparing, asking and importing would refuse. Texts are as typed, spaces around them and small
	 * letters do not count: a BRIN that is none is a precondition that is not in order ({@code school.brin}, {@code
	 * school.vestiging}), and then the connectors' own preconditions cannot be judged.
	 *
	 * @param vestiging the branch; empty for the main branch
	 * @return every precondition, in the order in which a person goes through them; refused when there is no such
	 *         sender or receiver
	 */
	public Outcome<List<PreflightPoint>> check(String sender, String receiver, String school,
			Optional<String> vestiging) {
		return check(sender, receiver, school, vestiging, Way.FILES);
	}

	/**
	 * As {@link #check(String, String, String, Optional)}, for a handover that goes a certain way. In a guided one the dossiers
	 * never come here: of what the two systems ask only that is told which a person answers, and none of it stops the beginning.
	 */
	public Outcome<List<PreflightPoint>> check(String sender, String receiver, String school, Optional<String> vestiging, Way way) {
		return desk.with(List.of(Right.SEE_LIST), () -> Pairing.of(connectors, sender, receiver)
				.map(pairing -> all(pairing, school.strip(), vestiging.map(String::strip), way)));
	}

	/**
	 * What was not looked at by any of this: nobody asked the systems themselves anything.
	 *
	 * @param systems ids of senders and receivers
	 */
	public Text notLookedAt(List<String> systems) {
		List<Text> names = systems.stream().map(this::name).toList();
		return desk.text("preflight.not-looked-at", names.size() == 2 ? desk.text("preflight.both", names.getFirst(), names.getLast())
				: Text.joined(", ", names));
	}

	private Text name(String system) {
		return Stream.concat(connectors.senders().stream(), connectors.receivers().stream()).filter(one -> one.id().equals(system))
				.map(Connector::name).findFirst().orElse(Text.same(system));
	}

	/**
	 * A text that one can send to the person who can put a precondition in order.
	 *
	 * @param missing a precondition that is not in order
	 */
	public Text letter(Precondition missing) {
		Refusal why = missing.refusal();
		return desk.text("preflight.letter", why.what(), why.meaning(), why.next(), desk.userName());
	}

	private List<PreflightPoint> all(Pairing pairing, String brin, Optional<String> vestiging, Way way) {
		List<PreflightPoint> all = new ArrayList<>();
		all.add(prepare(Asker.HOUSE, right("rights.prepare", Right.PREPARE)));
		if (way != Way.GUIDED) {
			all.add(prepare(Asker.HOUSE, right("rights.make-ready", Right.MAKE_READY)));
		}
		all.add(request(Asker.HOUSE, right("rights.import", Right.IMPORT)));
		Optional<Brin> known = Brin.typed(brin);
		all.add(prepare(Asker.SCHOOL, new Precondition(known.isPresent(), desk.text("school.brin.holds", known.map(Brin::code).orElse(brin)),
				desk.refusal("school.brin", brin))));
		String branch = vestiging.orElse(School.HOOFDVESTIGING);
		boolean isBranch = School.isVestiging(branch);
		if (vestiging.isPresent()) {
			all.add(prepare(Asker.SCHOOL, new Precondition(isBranch, desk.text("school.vestiging.holds", branch),
					desk.refusal("school.vestiging", branch))));
		}
		all.add(prepare(Asker.HOUSE, profile(pairing)));
		if (known.isPresent() && isBranch) {
			School place = new School(known.get(), branch);
			desk.outsidePractice(place).ifPresent(why -> all.add(prepare(Asker.HOUSE, new Precondition(false, Text.same(""), why))));
			all.addAll(way == Way.GUIDED ? asked(pairing, place) : at(pairing, place));
		}
		return all;
	}

	private List<PreflightPoint> at(Pairing pairing, School place) {
		List<PreflightPoint> all = new ArrayList<>();
		desk.preconditions(pairing.sender(), place).forEach(one -> all.add(prepare(Asker.SENDER, one)));
		// what is sent arrives at once, so what the receiver needs must be in order by then
		boolean sent = pairing.receiver().arrival() == Arrival.SENT;
		desk.preconditions(pairing.receiver(), place).forEach(one -> all.add(sent ? prepare(Asker.RECEIVER, one) : request(Asker.RECEIVER, one)));
		return all;
	}

	/** What a person answers of the two systems before a guided handover. Who may do what in them, they say themselves. */
	private List<PreflightPoint> asked(Pairing pairing, School place) {
		List<PreflightPoint> all = new ArrayList<>();
		desk.preconditions(pairing.sender(), place).forEach(one -> all.add(request(Asker.SENDER, one)));
		desk.preconditions(pairing.receiver(), place).forEach(one -> all.add(request(Asker.RECEIVER, one)));
		return all.stream().filter(point -> point.precondition().setting().isPresent()).toList();
	}

	private static PreflightPoint prepare(Asker asker, Precondition one) {
		return new PreflightPoint(one, asker, Step.PREPARE);
	}

	private static PreflightPoint request(Asker asker, Precondition one) {
		return new PreflightPoint(one, asker, Step.REQUEST);
	}

	private Precondition right(String id, Right right) {
		User user = desk.user();
		return new Precondition(desk.allows(user, right),
				desk.text("rights.holds", user.name(), desk.text("right." + right)), desk.missing(id, user, right));
	}

	private Precondition profile(Pairing pairing) {
		return switch (pairing.profile(Optional.empty(), desk)) {
			case Outcome.Done<Profile>(Profile profile) -> {
				Refusal unused = desk.refusal("pair.profile", pairing.sender().name(), pairing.receiver().name(), "", "");
				yield new Precondition(true, desk.text("pair.profile.holds", pairing.sender().name(),
						pairing.receiver().name(), profile.code()), unused);
			}
			case Outcome.Refused<Profile>(var refusals) ->
				new Precondition(false, Text.same(""), Refusal.together(refusals));
		};
	}
}
