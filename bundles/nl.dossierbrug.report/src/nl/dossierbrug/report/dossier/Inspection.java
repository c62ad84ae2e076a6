package nl.dossierbrug.report.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import nl.dossierbrug.core.dossier.Category;
import nl.dossierbrug.core.dossier.Delivery;
import nl.dossierbrug.core.dossier.Element;
import nl.dossierbrug.core.text.Messages;

/**
 * What is recorded of the parents' inspection, in plain words (standard, section 5): whether they saw the dossier,
 * whether they agree with its content, and whether there is consent to the transfer are three different things.
 */
final class Inspection {

	private static final String BLOCK = "inzage";
	private static final String CATEGORY = "cat_ouderinzage";

	private final Speaker speaker;
	private final Messages messages;

	Inspection(Speaker speaker, Messages messages) {
		this.speaker = speaker;
		this.messages = messages;
	}

	/**
	 * The sentences.
	 *
	 * @param root the dossier
	 * @param profile what the profile says of each category; empty when there is none
	 */
	List<String> sentences(Element root, Map<Category, Delivery> profile) {
		Optional<Element> block = root.child(BLOCK);
		if (block.isEmpty() || block.get().children().isEmpty()) {
			boolean optional = profile.get(new Category(CATEGORY)) == Delivery.OPTIONEEL;
			return List.of(speaker.say(optional ? "inspection.none.optional" : "inspection.none"));
		}
		List<String> sentences = new ArrayList<>();
		sentences.add(seen(block.get()));
		answer(block.get(), "akkoord", "agreed").ifPresent(sentences::add);
		answer(block.get(), "toestemming", "permission").ifPresent(sentences::add);
		if (isYes(block.get(), "voorlopigdossier")) {
			sentences.add(speaker.say("inspection.provisional"));
		}
		return sentences;
	}

	private String seen(Element block) {
		if (!isYes(block, "inzage")) {
			return speaker.say("inspection.unseen");
		}
		Optional<Element> day = block.child("inzagedatum").filter(d -> !d.text().isBlank());
		return day.map(d -> speaker.say("inspection.seen.on", speaker.leaf(d, BLOCK + "/" + d.name(), false)))
				.orElseGet(() -> speaker.say("inspection.seen"));
	}

	private static boolean isYes(Element block, String name) {
		String text = block.textAt(name).orElse("").strip();
		return text.equals("true") || text.equals("1");
	}

	private Optional<String> answer(Element block, String name, String family) {
		return block.textAt(name).map(a -> "inspection." + family + "." + a.strip().toLowerCase(Locale.ROOT))
				.filter(messages::has).map(messages::text).map(speaker::in);
	}

}
