package nl.dossierbrug.report.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.dossierbrug.core.dossier.Category;
import nl.dossierbrug.core.dossier.Delivery;
import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.dossier.Element;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.standard.OsoStandard;

/** Parts a dossier into chapters: each category of the standard, in its order, with all that the dossier holds of it. */
final class Chapters {

	private final OsoStandard standard;
	private final Language language;
	private final String otherTitle;
	private final Map<Optional<Category>, List<Branch>> branches = new LinkedHashMap<>();

	Chapters(OsoStandard standard, Language language, String otherTitle) {
		this.standard = standard;
		this.language = language;
		this.otherTitle = otherTitle;
	}

	/** The chapters of a dossier. Its profile says which there are when it makes no statement of its own. */
	List<Chapter> of(Dossier dossier) {
		Map<Category, Delivery> stated = standard.deliveries(dossier);
		stated.keySet().forEach(this::open);
		standard.identity(dossier).profile().filter(p -> stated.isEmpty())
				.ifPresent(p -> standard.matrix(p).keySet().forEach(this::open));
		for (Element child : dossier.root().children()) {
			part(new Branch(child.name(), child), Optional.empty());
		}
		List<Chapter> chapters = new ArrayList<>();
		branches.forEach((category, found) -> {
			String id = category.map(Category::code).orElse(Chapter.OTHER);
			String title = category.map(c -> standard.label(c.code()).in(language)).orElse(otherTitle);
			Chapter chapter = new Chapter(id, title, category.map(stated::get), found);
			if (category.isPresent() || !chapter.isEmpty()) {
				chapters.add(chapter);
			}
		});
		return chapters;
	}

	private List<Branch> open(Category category) {
		return branches.computeIfAbsent(Optional.of(category), c -> new ArrayList<>());
	}

	/** Puts an element in the chapter of its category, and what is of another category below it in that one's. */
	private void part(Branch branch, Optional<Category> around) {
		Optional<Category> own = standard.meaning(branch.path()).category().or(() -> around);
		List<Branch> here = branches.computeIfAbsent(own, c -> new ArrayList<>());
		int place = here.size();
		Optional<Element> kept = kept(branch, own);
		kept.ifPresent(element -> here.add(place, new Branch(branch.path(), element)));
	}

	/** What of a block is of its own category; empty when nothing is. */
	private Optional<Element> kept(Branch branch, Optional<Category> own) {
		if (!branch.isBlock()) {
			boolean filled = !branch.element().text().isBlank() || !branch.element().attributes().isEmpty();
			return Optional.of(branch.element()).filter(e -> filled);
		}
		List<Element> children = new ArrayList<>();
		for (Element child : branch.element().children()) {
			Branch below = branch.below(child);
			if (standard.meaning(below.path()).category().filter(c -> !own.equals(Optional.of(c))).isPresent()) {
				part(below, own);
			} else {
				kept(below, own).ifPresent(children::add);
			}
		}
		return children.isEmpty() ? Optional.empty() : Optional.of(branch.element().withChildren(children));
	}
}
