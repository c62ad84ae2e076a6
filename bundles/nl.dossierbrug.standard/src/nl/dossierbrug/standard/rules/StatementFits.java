package nl.dossierbrug.standard.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.dossierbrug.core.dossier.Category;
import nl.dossierbrug.core.dossier.Delivery;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.standard.tree.Node;
import nl.dossierbrug.standard.tree.NodePath;

/**
 * How a category was delivered is what the profile's matrix allows: what it leaves open may be delivered or switched
 * off, all else is stated as the matrix has it. The subject is the block with the statement.
 */
record StatementFits(StatedProfile profile, Messages messages) implements Predicate {

	@Override
	public List<Violation> violations(Node subject) {
		Map<Category, Delivery> stated = profile.stated(subject);
		List<Violation> violations = new ArrayList<>();
		profile.demanded(subject).forEach((category, asked) -> {
			Delivery delivery = stated.get(category);
			if (delivery != null && !allowed(asked).contains(delivery)) {
				new NodePath(category.code()).select(subject).forEach(n -> violations.add(
						new Violation(n, n.place(), delivery.code(), expected(subject, asked), new Repair.None())));
			}
		});
		return violations;
	}

	private static Set<Delivery> allowed(Delivery asked) {
		return asked == Delivery.OPTIONEEL ? Set.of(Delivery.OPTIONEEL, Delivery.OPT_UIT) : Set.of(asked);
	}

	private Text expected(Node subject, Delivery asked) {
		Text behind = profile.of(subject).map(p -> messages.text("statement.profile", p.code())).orElse(Text.same(""));
		List<String> codes = allowed(asked).stream().sorted().map(Delivery::code).toList();
		return codes.size() == 1 ? messages.text("statement.one", codes.getFirst(), behind)
				: messages.text("statement.either", codes.getFirst(), codes.getLast(), behind);
	}
}
