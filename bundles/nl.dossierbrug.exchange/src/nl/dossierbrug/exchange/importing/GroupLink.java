package nl.dossierbrug.exchange.importing;

import java.util.Locale;
import java.util.Optional;

import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.pupil.Group;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.model.KnownGroup;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.store.Records;

/**
 * Links a pupil to a group of the receiver: one that it has, one that a person said it is, or one that the school's
 * roster knows and is made then. Capitals and spaces do not count.
 */
public final class GroupLink {

	private final Desk desk;

	GroupLink(Desk desk) {
		this.desk = desk;
	}

	/**
	 * Finds the group.
	 *
	 * @param name the group of the dossier
	 * @param make whether a group that the roster knows is made now
	 * @return its name at the receiver; {@code import.group-none} when the dossier names no group, {@code
	 *         import.group-unknown} when nobody knows it
	 */
	Outcome<String> of(Records records, Transfer transfer, String name, boolean make) {
		String receiver = transfer.receiver();
		Brin school = transfer.addressee().brin();
		if (name.isBlank()) {
			return Outcome.refused(desk.refusal("import.group-none", transfer.name()));
		}
		String wanted = records.groups().mapped(receiver, school, plain(name)).orElse(name);
		Optional<String> known = records.groups().of(receiver, school).stream().map(KnownGroup::name)
				.filter(group -> plain(group).equals(plain(wanted))).findFirst();
		if (known.isPresent()) {
			return Outcome.done(known.get());
		}
		Optional<Group> onRoster = records.batches().byId(transfer.batch()).orElseThrow().groups().stream()
				.filter(group -> plain(group.name()).equals(plain(wanted))).findFirst();
		if (onRoster.isEmpty()) {
			return Outcome.refused(desk.refusal("import.group-unknown", transfer.name(), name, receiver, school.code())
					.as(Refusal.Kind.GROUP_UNKNOWN));
		}
		if (make) {
			records.groups().put(new KnownGroup(receiver, school, onRoster.get().name(), onRoster.get().year()));
			desk.audit(records, "group.made", receiver, school + " " + onRoster.get().name());
		}
		return Outcome.done(onRoster.get().name());
	}

	/** How names of groups are compared. */
	public static String plain(String name) {
		return name.replaceAll("[\\s\\p{Z}]", "").toLowerCase(Locale.ROOT);
	}
}
