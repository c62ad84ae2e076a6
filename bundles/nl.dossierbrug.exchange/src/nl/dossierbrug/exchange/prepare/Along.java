package nl.dossierbrug.exchange.prepare;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import nl.dossierbrug.core.dossier.Category;
import nl.dossierbrug.core.dossier.Delivery;
import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.standard.Composition.Contact;

/**
 * What goes along with everybody.
 *
 * @param choices categories that are delivered otherwise than the profile says, usually switched off
 * @param schoolYears how many of the latest school years go along; empty for all
 * @param contact whom the receiver can ask, as it was typed: one without a name is none yet; empty to keep what the dossiers say
 * @param contactWanted whether contact is wanted; empty to keep what the dossiers say
 * @param attachments files that go along, by pupil
 * @param provisional whether they are voorlopige dossiers
 * @param repair set right in every dossier what can safely be set right; the files in the folder stay as they are
 */
public record Along(Map<Category, Delivery> choices, Optional<Integer> schoolYears, Optional<Contact> contact,
		Optional<Boolean> contactWanted, Map<Bsn, List<Path>> attachments, boolean provisional, boolean repair) {

	/** Whatever the profile says, and nothing besides. */
	public static final Along PLAIN = new Along(Map.of(), Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), false, false);

	public Along {
		choices = Map.copyOf(choices);
		Objects.requireNonNull(schoolYears);
		Objects.requireNonNull(contact);
		Objects.requireNonNull(contactWanted);
		attachments = attachments.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, one -> List.copyOf(one.getValue())));
	}

	/** The contact that goes along: one with a name. */
	public Optional<Contact> namedContact() {
		return contact.filter(one -> !one.name().isBlank())
				.map(one -> new Contact(one.name().strip(), one.phone().strip(), one.email().strip()));
	}

	/** The same with these choices. */
	public Along withChoices(Map<Category, Delivery> others) {
		return new Along(others, schoolYears, contact, contactWanted, attachments, provisional, repair);
	}

	/** The same with so many school years; empty for all. */
	public Along withSchoolYears(Optional<Integer> years) {
		return new Along(choices, years, contact, contactWanted, attachments, provisional, repair);
	}

	/** The same with this contact; empty for what the dossiers say. */
	public Along withContact(Optional<Contact> one) {
		return new Along(choices, schoolYears, one, contactWanted, attachments, provisional, repair);
	}

	/** The same, when contact is wanted or not; empty for what the dossiers say. */
	public Along withContactWanted(Optional<Boolean> wanted) {
		return new Along(choices, schoolYears, contact, wanted, attachments, provisional, repair);
	}

	/** The same with these files. */
	public Along withAttachments(Map<Bsn, List<Path>> files) {
		return new Along(choices, schoolYears, contact, contactWanted, files, provisional, repair);
	}

	/** The same as voorlopige dossiers or not. */
	public Along withProvisional(boolean on) {
		return new Along(choices, schoolYears, contact, contactWanted, attachments, on, repair);
	}

	/** The same, with what can safely be set right set right or not. */
	public Along withRepair(boolean on) {
		return new Along(choices, schoolYears, contact, contactWanted, attachments, provisional, on);
	}
}
