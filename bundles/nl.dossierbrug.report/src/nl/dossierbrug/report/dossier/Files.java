package nl.dossierbrug.report.dossier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.dossier.Element;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.standard.AttachedFile;
import nl.dossierbrug.standard.Attachment;
import nl.dossierbrug.standard.OsoStandard;

/** The files that are attached to a dossier, each with a number to refer to it by. */
final class Files {

	/**
	 * A file.
	 *
	 * @param number from 1, in document order
	 * @param attachment what the dossier says of it
	 * @param path where its block stands, without positions
	 * @param opened the file; empty when it is damaged
	 */
	record Item(int number, Attachment attachment, String path, Optional<AttachedFile> opened) {
	}

	private final List<Item> items = new ArrayList<>();
	private final Map<Element, Item> byContent = new IdentityHashMap<>();

	Files(OsoStandard standard, Dossier dossier) {
		for (Attachment attachment : standard.attachments(dossier)) {
			Optional<AttachedFile> file = standard.open(attachment) instanceof Outcome.Done<AttachedFile> done
					? Optional.of(done.value()) : Optional.empty();
			Item item = new Item(items.size() + 1, attachment,
					attachment.path().replaceAll("\\[\\d+]", "").replaceFirst("^/[^/]*/", ""), file);
			items.add(item);
			at(dossier.root(), attachment.path()).ifPresent(block -> block.children().stream()
					.filter(leaf -> leaf.text().equals(attachment.content())).forEach(leaf -> byContent.put(leaf, item)));
		}
	}

	/** Every file, in document order. */
	List<Item> all() {
		return Collections.unmodifiableList(items);
	}

	/** The file that a block holds; empty for a block that holds none by itself. */
	Optional<Item> in(Element block) {
		return block.children().stream().flatMap(leaf -> of(leaf).stream()).findFirst();
	}

	/** The file of which a leaf is the content; empty for any other. */
	Optional<Item> of(Element leaf) {
		return Optional.ofNullable(byContent.get(leaf));
	}

	private static Optional<Element> at(Element root, String path) {
		Optional<Element> here = Optional.of(root);
		String[] steps = path.split("/");
		for (String step : List.of(steps).subList(Math.min(2, steps.length), steps.length)) {
			int bracket = step.indexOf('[');
			String name = bracket < 0 ? step : step.substring(0, bracket);
			int position = bracket < 0 ? 1 : Integer.parseInt(step.substring(bracket + 1, step.length() - 1));
			here = here.flatMap(e -> e.children().stream().filter(c -> c.name().equals(name)).skip(position - 1L).findFirst());
		}
		return here;
	}
}
