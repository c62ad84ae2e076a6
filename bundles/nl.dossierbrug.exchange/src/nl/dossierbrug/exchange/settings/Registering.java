package nl.dossierbrug.exchange.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.spi.DeliveryPoint;
import nl.dossierbrug.core.spi.DossierReceiver;
import nl.dossierbrug.core.text.Masking;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.connectors.Connectors;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.importing.GroupLink;
import nl.dossierbrug.exchange.model.KnownGroup;
import nl.dossierbrug.exchange.model.RegisteredPoint;
import nl.dossierbrug.exchange.model.Right;

/** What a school tells a receiver once: its delivery point (aanleverpunt), and what its groups are called there. */
public final class Registering {

	private final Desk desk;
	private final Connectors connectors;

	public Registering(Desk desk, Connectors connectors) {
		this.desk = desk;
		this.connectors = connectors;
	}

	/**
	 * Registers a delivery point, in the place of one that was registered before. Needs the right to change settings. The
	 * key is kept in the encrypted store, is in no log, and is shown to nobody again.
	 *
	 * @param school the BRIN, as typed; spaces around it and small letters do not count
	 * @param point the aanleverpunt, as typed
	 * @param key the aanleverpuntsleutel, as typed; spaces around it do not count
	 * @return what was registered; refused, with everything that is wrong, when the BRIN is none ({@code school.brin}), the
	 *         receiver has no delivery points ({@code register.none}) or does not take what was typed
	 */
	public Outcome<RegisteredPoint> register(String receiver, String school, String point, String key) {
		return desk.with(List.of(Right.SETTINGS), () -> connectors.receiver(receiver)
				.then(found -> register(found, school.strip(), point.strip(), key.strip())));
	}

	private Outcome<RegisteredPoint> register(DossierReceiver receiver, String school, String point, String key) {
		Optional<DeliveryPoint> form = receiver.deliveryPoint();
		if (form.isEmpty()) {
			return Outcome.refused(desk.refusal("register.none", receiver.name()));
		}
		Optional<Brin> brin = Brin.typed(school);
		List<Refusal> refusals = new ArrayList<>();
		if (brin.isEmpty()) {
			refusals.add(desk.refusal("school.brin", school));
		}
		// the connector looks at the rest too, so that everything is told at once
		refusals.addAll(form.get().objections(brin.orElse(new Brin("00AA")), point, key));
		if (!refusals.isEmpty()) {
			return Outcome.refused(refusals);
		}
		RegisteredPoint registered = new RegisteredPoint(receiver.id(), brin.orElseThrow(), point, key, desk.now(),
				desk.userName());
		return desk.write(records -> {
			records.deliveryPoints().put(registered);
			desk.audit(records, "point.registered", receiver.id(), registered.school() + " " + point);
			return Outcome.done(registered);
		});
	}

	/** What a receiver says about its delivery point; empty when it has none. */
	public Outcome<Optional<Text>> explanation(String receiver) {
		return desk.with(List.of(Right.SEE_LIST), () -> connectors.receiver(receiver)
				.map(found -> found.deliveryPoint().map(DeliveryPoint::explanation)));
	}

	/** The groups that a receiver has for a school, by name. Needs the right to see lists. */
	public Outcome<List<KnownGroup>> groups(String receiver, Brin school) {
		return desk.with(List.of(Right.SEE_LIST), () -> connectors.receiver(receiver)
				.map(found -> desk.read(records -> records.groups().of(receiver, school))));
	}

	/**
	 * Says once what a group of the sender is called at a receiver; from then on its pupils go there. A group that the
	 * receiver has not yet is made. Needs the right to import.
	 *
	 * @param senders the group's name in the dossiers; capitals and spaces do not count
	 * @param receivers its name at the receiver
	 * @return the group at the receiver; {@code register.group-nameless} when a name is blank, {@code register.no-groups}
	 *         when the receiver links no pupils to groups
	 */
	public Outcome<KnownGroup> mapGroup(String receiver, Brin school, String senders, String receivers) {
		return desk.with(List.of(Right.IMPORT), () -> connectors.receiver(receiver).then(found -> {
			if (!found.linksGroups()) {
				return Outcome.refused(desk.refusal("register.no-groups", found.name()));
			}
			if (senders.isBlank() || receivers.isBlank()) {
				return Outcome.refused(desk.refusal("register.group-nameless"));
			}
			return desk.write(records -> {
				KnownGroup group = records.groups().of(receiver, school).stream()
						.filter(known -> GroupLink.plain(known.name()).equals(GroupLink.plain(receivers))).findFirst()
						.orElseGet(() -> new KnownGroup(receiver, school, receivers.strip(), ""));
				records.groups().put(group);
				records.groups().map(receiver, school, GroupLink.plain(senders), group.name());
				desk.audit(records, "group.mapped", receiver, school + " " + Masking.masked(senders.strip() + " is " + group.name()));
				return Outcome.done(group);
			});
		}));
	}
}
