package nl.dossierbrug.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.spi.Precondition;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.model.Right;
import nl.dossierbrug.exchange.model.User;

/** What must be in order before a handover can start. Needs the right to see lists. */
public final class Preflight {

	private final Desk desk;
	private final Connectors connectors;

	Preflight(Desk desk, Connectors connectors) {
		this.desk = desk;
		this.connectors = connectors;
	}

	/**
	 * Checks everything. Texts are as typed: a BRIN that is none is a precondition that is not in order
	 * ({@code school.brin}, {@code school.vestiging}), and then the connectors' own preconditions cannot be judged.
	 *
	 * @param vestiging the branch; empty for the main branch
	 * @return every precondition, in the order in which a person goes through them; refused when there is no such
	 *         sender or receiver
	 */
	public Outcome<List<Precondition>> check(String sender, String receiver, String school,
			Optional<String> vestiging) {
		return desk.with(List.of(Right.SEE_LIST), () -> switch (Pairing.of(connectors, sender, receiver)) {
			case Outcome.Refused<Pairing>(var refusals) -> Outcome.refused(refusals);
			case Outcome.Done<Pairing>(Pairing pairing) -> Outcome.done(all(pairing, school, vestiging));
		});
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

	private List<Precondition> all(Pairing pairing, String brin, Optional<String> vestiging) {
		List<Precondition> all = new ArrayList<>();
		all.add(right("rights.prepare", Right.PREPARE));
		all.add(right("rights.make-ready", Right.MAKE_READY));
		all.add(right("rights.import", Right.IMPORT));
		Optional<Brin> known = Brin.of(brin);
		all.add(new Precondition(known.isPresent(), desk.text("school.brin.holds", brin),
				desk.refusal("school.brin", brin)));
		String branch = vestiging.orElse(School.HOOFDVESTIGING);
		boolean isBranch = School.isVestiging(branch);
		if (vestiging.isPresent()) {
			all.add(new Precondition(isBranch, desk.text("school.vestiging.holds", branch),
					desk.refusal("school.vestiging", branch)));
		}
		all.add(profile(pairing));
		if (known.isPresent() && isBranch) {
			School place = new School(known.get(), branch);
			all.addAll(desk.preconditions(pairing.sender(), place));
			all.addAll(desk.preconditions(pairing.receiver(), place));
		}
		return all;
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
				new Precondition(false, Text.same(""), refusals.getFirst());
		};
	}
}
