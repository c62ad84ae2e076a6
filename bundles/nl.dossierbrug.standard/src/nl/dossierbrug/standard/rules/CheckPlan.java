package nl.dossierbrug.standard.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.dossierbrug.core.dossier.Element;
import nl.dossierbrug.standard.tree.Node;
import nl.dossierbrug.standard.tree.NodePath;

/**
 * Rules made ready to be checked together. It finds what each of them finds by itself, in the same order, by less work:
 *
 * <ol>
 * <li>Conditions that are about the whole dossier are looked at once; a rule of which one does not hold is passed over.
 * <li>One walk over the tree meets the subjects of all the rest.
 * <li>Only at a subject is looked further.
 * </ol>
 *
 * Free of state; safe for many threads.
 */
final class CheckPlan {

	/** A rule with its conditions parted. @param shared by their numbers in {@link #shared} */
	private record Step(Rule rule, int[] shared, List<Condition> own) {
	}

	/** A rule and where a dossier does not keep it. */
	record Found(Rule rule, Violation violation) {
	}

	private final List<Step> steps = new ArrayList<>();
	/** Conditions that are the same at every subject, by what they look at. */
	private final Map<NodePath, List<Integer>> byPath = new LinkedHashMap<>();
	private final List<Condition> shared = new ArrayList<>();
	private final SubjectFinder finder;

	/** @param rules in the order in which is told what they find */
	CheckPlan(List<Rule> rules) {
		Map<Condition, Integer> numbers = new HashMap<>();
		for (Rule rule : rules) {
			int[] about = rule.when().stream().filter(c -> c.path().absolute())
					.mapToInt(c -> numbers.computeIfAbsent(c, this::share)).toArray();
			steps.add(new Step(rule, about, rule.when().stream().filter(c -> !c.path().absolute()).toList()));
		}
		finder = new SubjectFinder(rules.stream().map(Rule::subject).toList());
	}

	private int share(Condition condition) {
		shared.add(condition);
		byPath.computeIfAbsent(condition.path(), p -> new ArrayList<>()).add(shared.size() - 1);
		return shared.size() - 1;
	}

	/**
	 * Checks a dossier.
	 *
	 * @param top of the dossier
	 * @param most how often at most a rule is told
	 * @return in the order of the rules, and for one rule in that of the document
	 */
	List<Found> check(Element top, int most) {
		return new Check(top, most).found();
	}

	/** One dossier that is checked. */
	private final class Check {

		private final Node root;
		private final int most;
		private final boolean[] counts = new boolean[steps.size()];
		private final Map<Integer, List<Violation>> found = new HashMap<>();
		private final Trail trail;

		Check(Element top, int most) {
			this.most = most;
			root = Node.root(top);
			trail = new Trail(root);
			boolean[] holds = new boolean[shared.size()];
			byPath.forEach((path, conditions) -> {
				List<Node> nodes = path.select(root);
				conditions.forEach(c -> holds[c] = shared.get(c).holds(nodes));
			});
			for (int i = 0; i < counts.length; i++) {
				counts[i] = all(steps.get(i).shared, holds);
			}
		}

		private static boolean all(int[] conditions, boolean[] holds) {
			for (int condition : conditions) {
				if (!holds[condition]) {
					return false;
				}
			}
			return true;
		}

		List<Found> found() {
			SubjectFinder.Place place = finder.above().below(root.element().name());
			if (place != null) {
				walk(root.element(), place, 0);
			}
			List<Found> inOrder = new ArrayList<>();
			for (int i = 0; i < counts.length && !found.isEmpty(); i++) {
				for (Violation violation : found.getOrDefault(i, List.of())) {
					inOrder.add(new Found(steps.get(i).rule, violation));
				}
			}
			return inOrder;
		}

		private void walk(Element element, SubjectFinder.Place place, int depth) {
			for (int step : place.arrived()) {
				if (counts[step]) {
					look(step, trail.node(depth));
				}
			}
			List<Element> children = element.children();
			for (int i = 0; i < children.size(); i++) {
				Element child = children.get(i);
				SubjectFinder.Place below = place.below(child.name());
				if (below != null && (below.arrived().length > 0 || !child.children().isEmpty())) {
					trail.step(depth + 1, i);
					walk(child, below, depth + 1);
				}
			}
		}

		private void look(int at, Node subject) {
			Step step = steps.get(at);
			for (Condition condition : step.own) {
				if (!condition.holds(subject)) {
					return;
				}
			}
			List<Violation> violations = step.rule.predicate().violations(subject);
			if (!violations.isEmpty()) {
				List<Violation> all = found.computeIfAbsent(at, s -> new ArrayList<>());
				all.addAll(violations);
				counts[at] = all.size() < most;
			}
		}
	}
}
