package nl.dossierbrug.exchange.model;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.pupil.Group;
import nl.dossierbrug.core.spi.Way;

/**
 * The pupils chosen for one handover: one object for both sides.
 *
 * @param id {@code B1}, {@code B2} …
 * @param sender id of the sending connector
 * @param receiver id of the receiving connector
 * @param school the sending school
 * @param profile the profile of every dossier in it
 * @param createdAt when
 * @param createdBy name of the user
 * @param groups the groups that the school's roster knew; empty when it was made without a roster
 * @param trial whether it is no handover but a check that is kept to be looked at: what is in it counts nowhere
 * @param way who carries the dossiers
 */
public record Batch(String id, String sender, String receiver, School school, Profile profile, Instant createdAt,
		String createdBy, List<Group> groups, boolean trial, Way way) {

	public Batch {
		groups = List.copyOf(groups);
		Objects.requireNonNull(way);
	}
}
