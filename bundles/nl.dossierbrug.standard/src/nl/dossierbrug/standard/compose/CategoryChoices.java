package nl.dossierbrug.standard.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.dossierbrug.core.dossier.Category;
import nl.dossierbrug.core.dossier.Delivery;
import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.standard.Composition;
import nl.dossierbrug.standard.table.CategoryDefinition;
import nl.dossierbrug.standard.table.CategoryMatrix;

/** How each category is delivered: by the profile, and by choice where the profile leaves one. */
final class CategoryChoices {

	private final CategoryMatrix matrix;
	private final Messages messages;

	CategoryChoices(CategoryMatrix matrix, Messages messages) {
		this.matrix = matrix;
		this.messages = messages;
	}

	/** Every choice that the profile does not leave. */
	List<Refusal> refusals(Composition order) {
		Map<Category, Delivery> profile = matrix.of(order.profile());
		List<Refusal> refusals = new ArrayList<>();
		for (Category category : order.choices().keySet()) {
			if (!profile.containsKey(category)) {
				refusals.add(Refusal.of(messages, "compose.category", category.code()));
			}
		}
		profile.forEach((category, byProfile) -> {
			Delivery choice = order.choices().getOrDefault(category, byProfile);
			if (choice != byProfile && !(byProfile == Delivery.OPTIONEEL && choice == Delivery.OPT_UIT)) {
				Text label = matrix.category(category).map(CategoryDefinition::label).orElseThrow();
				refusals.add(Refusal.of(messages, "compose.choice", label, category.code(), order.profile().code(),
						byProfile.code(), choice.code()));
			}
		});
		return refusals;
	}

	/**
	 * How each category is delivered, in order. Where the source withheld a category on purpose and nobody chose
	 * otherwise, it stays withheld: to say OPTIONEEL would tell the receiver that there is nothing.
	 *
	 * @param supplied categories to which the order itself brings data
	 */
	Map<Category, Delivery> deliveries(Dossier source, Composition order, Set<Category> supplied) {
		Map<Category, Delivery> stated = matrix.deliveries(source);
		Map<Category, Delivery> deliveries = new LinkedHashMap<>();
		matrix.of(order.profile()).forEach((category, byProfile) -> {
			boolean withheld = byProfile == Delivery.OPTIONEEL && stated.get(category) == Delivery.OPT_UIT
					&& !supplied.contains(category);
			deliveries.put(category, order.choices().getOrDefault(category, withheld ? Delivery.OPT_UIT : byProfile));
		});
		return deliveries;
	}
}
