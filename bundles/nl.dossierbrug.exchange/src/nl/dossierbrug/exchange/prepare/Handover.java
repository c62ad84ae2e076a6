package nl.dossierbrug.exchange.prepare;

import nl.dossierbrug.core.text.Masking;
import nl.dossierbrug.exchange.pupils.PupilSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.spi.Arrival;
import nl.dossierbrug.core.spi.Way;
import nl.dossierbrug.exchange.connectors.Connectors;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.standard.Composition.Inspection;

/**
 * An order that can be carried out: who hands over to whom, in which way.
 *
 * @param order the order
 * @param pairing sender and receiver
 * @param profile the kind of handover
 * @param addressee the school that may have the dossiers
 * @param schoolYears how many school years go along at most; empty for all
 * @param arrival how the dossiers come to the receiver
 */
public record Handover(PrepareOrder order, Pairing pairing, Profile profile, School addressee,
		Optional<Integer> schoolYears, Arrival arrival) {

	/** Overdracht binnen BRIN: from one system to another within one school, so the addressee is the school itself. */
	private static final Profile BINNEN_BRIN = new Profile("BB");

	String sender() {
		return order.pair().sender();
	}

	String receiver() {
		return order.pair().receiver();
	}

	/** The sending school. */
	School school() {
		return order.pair().school().orElseThrow();
	}

	/** Who carries the dossiers. */
	Way way() {
		return order.pair().way();
	}

	/** The name of that which says who the pupils are. */
	String pupilsName() {
		return pupils().list().map(list -> Masking.masked(list.getFileName().toString())).orElse(sender());
	}

	/** Where the pupils come from. */
	PupilSource pupils() {
		return order.files().pupils(school()).orElseThrow();
	}

	/** The folder of dossiers; empty when they come over a line. */
	Optional<Path> dossiers() {
		return order.files().dossiers();
	}

	/** Checks the order against what sender and receiver declare; every objection is told at once. */
	public static Outcome<Handover> of(PrepareOrder order, Connectors connectors, Desk desk) {
		return Pairing.of(connectors, order.pair().sender(), order.pair().receiver()).then(pairing -> new WholeOrder(desk).missing(order)
				.map(Outcome::<Handover>refused).orElseGet(() -> of(order, pairing, desk)));
	}

	private static Outcome<Handover> of(PrepareOrder order, Pairing pairing, Desk desk) {
		School school = order.pair().school().orElseThrow();
		Brin own = school.brin();
		Brin to = order.pair().to().orElse(own);
		List<Refusal> refusals = new ArrayList<>(desk.obstacles(pairing.sender(), school));
		desk.outsidePractice(school, new School(to)).ifPresent(refusals::add);
		Outcome<Profile> profile = pairing.profile(order.pair().profile(), desk);
		refusals.addAll(profile.then(found -> pairing.way(order.pair().way(), found, desk)).refusals());
		if (profile.equals(Outcome.done(BINNEN_BRIN)) && !to.equals(own)) {
			refusals.add(desk.refusal("TR-09", to.code(), own.code()));
		}
		pairing.receiver().objection(own, to).ifPresent(refusals::add);
		if (order.pair().way() == Way.DIRECT && desk.practice()) {
			refusals.add(desk.refusal("practice.no-line"));
		}
		if (order.pair().way() == Way.DIRECT || pairing.receiver().arrival() == Arrival.SENT) {
			// it arrives at once, so nobody who asks meets these later
			refusals.addAll(desk.obstacles(pairing.receiver(), to.equals(own) ? school : new School(to)));
		}
		OptionalInt most = pairing.sender().mostSchoolYears();
		if (most.isPresent() && order.along().schoolYears().filter(years -> years > most.getAsInt()).isPresent()) {
			refusals.add(desk.refusal("prepare.school-years", pairing.sender().name(), Integer.toString(most.getAsInt())));
		}
		Stream.concat(Stream.of(order.parents()), order.perRow().parents().values().stream()).flatMap(parents -> parents.inspection().stream())
				.map(Inspection::date).filter(day -> day.isAfter(desk.today())).distinct().sorted().forEach(day -> refusals.add(desk.refusal("IN-02", day)));
		return refusals.isEmpty()
				? profile.map(found -> new Handover(order, pairing, found,
						to.equals(own) ? school : new School(to), order.along().schoolYears().or(() -> most.stream().boxed().findFirst()), pairing.receiver().arrival()))
				: Outcome.refused(refusals);
	}
}
