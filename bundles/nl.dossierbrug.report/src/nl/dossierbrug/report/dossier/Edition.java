package nl.dossierbrug.report.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.dossierbrug.core.dossier.Category;
import nl.dossierbrug.core.dossier.Delivery;
import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.standard.Identity;

/**
 * What every page of one edition draws on.
 *
 * @param dossier what is set
 * @param who whom it is about and where it comes from
 * @param system the system it goes to; empty when that is not known
 * @param matrix what its profile says of each category; empty when it has none
 * @param chapters its chapters, in order
 * @param files what is attached
 * @param speaker says texts in the language of the edition
 * @param messages the words of the edition
 */
record Edition(Dossier dossier, Identity who, Optional<Text> system, Map<Category, Delivery> matrix,
		List<Chapter> chapters, Files files, Speaker speaker, Messages messages) {

	private static final String UNKNOWN = "unknown";

	/** The pupil's name. */
	String name() {
		String name = who.name().spoken().strip();
		return name.isEmpty() ? speaker.say(UNKNOWN) : speaker.discreet(name);
	}

	/** The name that the pupil is called by. */
	String firstName() {
		String name = who.name().roepnaam().strip();
		return name.isEmpty() ? name() : speaker.discreet(name);
	}

	/** The school's name. */
	String school() {
		String name = who.schoolName().strip();
		return name.isEmpty() ? speaker.say("author.unknown") + " " + who.brin().strip() : speaker.discreet(name);
	}

	/** The day on which the dossier was made, in words. */
	String made() {
		return who.date().map(speaker::day).orElseGet(() -> speaker.say(UNKNOWN));
	}

	/** The words of a family for the profile of the dossier; those for an unknown one when it has none of its own. */
	String ofProfile(String family, Object... arguments) {
		String own = family + "." + who.profile().map(Profile::code).orElse(UNKNOWN);
		return speaker.say(messages.has(own) ? own : family + "." + UNKNOWN, arguments);
	}

	/** Whether there are words of a family for just the profile of the dossier. */
	boolean hasOfProfile(String family) {
		return who.profile().filter(p -> messages.has(family + "." + p.code())).isPresent();
	}
}
