package nl.dossierbrug.exchange.prepare;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import nl.dossierbrug.core.dossier.Category;
import nl.dossierbrug.core.dossier.Delivery;
import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.exchange.pupils.Selection;
import nl.dossierbrug.standard.Composition.Contact;
import nl.dossierbrug.standard.Composition.Inspection;

/**
 * What is to be composed and made ready.
 *
 * @param sender id of the sending connector
 * @param receiver id of the receiving connector
 * @param school the sending school
 * @param list the pupil list that the sending system exported
 * @param dossiers the folder with the pupils' OSO dossiers; every {@code *.xml} in and below it is looked at
 * @param selection which pupils of the list
 * @param profile the kind of handover; empty for the first that the receiver takes and the sender makes
 * @param choices categories that are delivered otherwise than the profile says, usually switched off
 * @param schoolYears how many of the latest school years go along; empty for all
 * @param inspection what is recorded of the parents' inspection; empty to keep what the dossiers say
 * @param provisional whether they are voorlopige dossiers
 * @param contact whom the receiver can ask; empty to keep what the dossiers say
 * @param contactWanted whether contact is wanted; empty to keep what the dossiers say
 * @param attachments files that go along, by pupil
 * @param to the school that may have them; empty for the sending school itself
 * @param draft compose and check only, make nothing ready
 * @param attachmentFolder a folder whose files go along with the pupil whose leerlingnummer or BSN their names begin with;
 *        a folder in it with such a name holds files of that pupil
 * @param roster the school's roster (EDEXML): it completes the list, and says which groups there are
 * @param perRow what is otherwise for single pupils
 * @param giveNotice tell receivers that asked in vain before that a dossier is ready now: a deliberate act, so never unasked
 * @param repair set right in every dossier what can safely be set right; the files in the folder stay as they are
 */
public record PrepareOrder(String sender, String receiver, School school, Path list, Path dossiers,
		Selection selection, Optional<Profile> profile, Map<Category, Delivery> choices,
		Optional<Integer> schoolYears, Optional<Inspection> inspection, boolean provisional, Optional<Contact> contact,
		Optional<Boolean> contactWanted, Map<Bsn, List<Path>> attachments, Optional<Brin> to, boolean draft,
		Optional<Path> attachmentFolder, Optional<Path> roster, PerRow perRow, boolean giveNotice, boolean repair) {

	public PrepareOrder {
		Objects.requireNonNull(sender);
		Objects.requireNonNull(receiver);
		Objects.requireNonNull(school);
		Objects.requireNonNull(list);
		Objects.requireNonNull(dossiers);
		Objects.requireNonNull(selection);
		choices = Map.copyOf(choices);
		attachments = Map.copyOf(attachments);
		Objects.requireNonNull(perRow);
	}

	/** An order that takes dossiers as they are. */
	public PrepareOrder(String sender, String receiver, School school, Path list, Path dossiers, Selection selection,
			Optional<Profile> profile, Map<Category, Delivery> choices, Optional<Integer> schoolYears,
			Optional<Inspection> inspection, boolean provisional, Optional<Contact> contact, Optional<Boolean> contactWanted,
			Map<Bsn, List<Path>> attachments, Optional<Brin> to, boolean draft, Optional<Path> attachmentFolder,
			Optional<Path> roster, PerRow perRow, boolean giveNotice) {
		this(sender, receiver, school, list, dossiers, selection, profile, choices, schoolYears, inspection, provisional,
				contact, contactWanted, attachments, to, draft, attachmentFolder, roster, perRow, giveNotice, false);
	}

	/** An order that is the same for everybody. */
	public PrepareOrder(String sender, String receiver, School school, Path list, Path dossiers, Selection selection,
			Optional<Profile> profile, Map<Category, Delivery> choices, Optional<Integer> schoolYears,
			Optional<Inspection> inspection, boolean provisional, Optional<Contact> contact, Optional<Boolean> contactWanted,
			Map<Bsn, List<Path>> attachments, Optional<Brin> to, boolean draft, Optional<Path> attachmentFolder,
			Optional<Path> roster, boolean giveNotice) {
		this(sender, receiver, school, list, dossiers, selection, profile, choices, schoolYears, inspection, provisional,
				contact, contactWanted, attachments, to, draft, attachmentFolder, roster, PerRow.NONE, giveNotice);
	}

	/** An order with no folder of attachments and no roster, of which nobody is told. */
	public PrepareOrder(String sender, String receiver, School school, Path list, Path dossiers, Selection selection,
			Optional<Profile> profile, Map<Category, Delivery> choices, Optional<Integer> schoolYears,
			Optional<Inspection> inspection, boolean provisional, Optional<Contact> contact, Optional<Boolean> contactWanted,
			Map<Bsn, List<Path>> attachments, Optional<Brin> to, boolean draft) {
		this(sender, receiver, school, list, dossiers, selection, profile, choices, schoolYears, inspection, provisional,
				contact, contactWanted, attachments, to, draft, Optional.empty(), Optional.empty(), false);
	}

	/** The plainest order: everybody in the list, the usual profile, nothing withheld, nothing added. */
	public static PrepareOrder of(String sender, String receiver, School school, Path list, Path dossiers) {
		return new PrepareOrder(sender, receiver, school, list, dossiers, Selection.all(), Optional.empty(), Map.of(),
				Optional.empty(), Optional.empty(), false, Optional.empty(), Optional.empty(), Map.of(),
				Optional.empty(), false);
	}
}
