package nl.dossierbrug.architecture.promise;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import nl.dossierbrug.architecture.promise.ApiChange.Weight;
import nl.dossierbrug.architecture.promise.PublishedApi.ApiType;

/** Compares an API with what it was, by the table of the page about the connector API. */
final class ApiComparison {

	private final PublishedApi was;
	private final PublishedApi is;
	private final Set<String> vendors;
	private final List<ApiChange> changes = new ArrayList<>();

	/** @param vendors the types that vendors implement or extend */
	ApiComparison(PublishedApi was, PublishedApi is, Set<String> vendors) {
		this.was = was;
		this.is = is;
		this.vendors = vendors;
	}

	/** Every change, not the first. */
	List<ApiChange> changes() {
		was.types().forEach((name, type) -> {
			if (is.types().containsKey(name)) {
				compare(name, type, is.types().get(name));
			} else {
				say(type, Weight.BREAK, name, "is gone");
			}
		});
		is.types().forEach((name, type) -> {
			if (!was.types().containsKey(name)) {
				say(type, Weight.ADDITION, name, "is new");
			}
		});
		return List.copyOf(changes);
	}

	private void compare(String name, ApiType old, ApiType now) {
		compareType(name, old, now);
		compareFamily(name, old, now);
		old.members().forEach((member, facts) -> is.member(name, member).ifPresentOrElse(
				found -> new MemberComparison(facts, found, (weight, what) -> say(now, weight, name + "#" + member, what)).compare(),
				() -> say(now, Weight.BREAK, name + "#" + member, "is gone")));
		now.members().keySet().stream().filter(member -> was.member(name, member).isEmpty())
				.forEach(member -> say(now, Weight.ADDITION, name + "#" + member, "is new"));
		if (vendors.contains(name)) {
			Set<String> more = new TreeSet<>(is.asks(name));
			more.removeAll(was.asks(name));
			more.forEach(member -> say(now, Weight.BREAK, name + "#" + member, "vendors must write it now"));
		}
	}

	private void compareType(String name, ApiType old, ApiType now) {
		Facts before = old.facts();
		Facts after = now.facts();
		if (!before.words().getFirst().equals(after.words().getFirst())) {
			say(now, Weight.BREAK, name, "was " + before.words().getFirst() + ", is " + after.words().getFirst());
		}
		for (String word : List.of("abstract", "final", "sealed")) {
			if (after.has(word) && !before.has(word)) {
				say(now, Weight.BREAK, name, "is " + word + " now");
			}
		}
		if (before.has("sealed") && !after.has("sealed")) {
			say(now, Weight.BREAK, name, "is not sealed any more");
		}
		if (before.has("extendable") && !after.has("extendable")) {
			say(now, Weight.BREAK, name, "cannot be extended any more");
		}
		if (before.has("inner") != after.has("inner")) {
			say(now, Weight.BREAK, name, after.has("inner") ? "needs what it stands in" : "does not need what it stands in");
		}
		if (before.has("public") && !after.has("public")) {
			say(now, Weight.BREAK, name, "is protected now");
		} else if (!before.has("public") && after.has("public")) {
			say(now, Weight.ADDITION, name, "is public now");
		}
	}

	/** What stands above and below a type, its type parameters, and the parts of a record. */
	private void compareFamily(String name, ApiType old, ApiType now) {
		Set<String> above = is.lineage(name);
		for (String word : List.of("extends", "implements")) {
			old.facts().beyond(now.facts(), word).stream().filter(type -> !above.contains(type)).forEach(type -> say(now, Weight.BREAK, name, "is no " + type + " any more"));
			now.facts().beyond(old.facts(), word).forEach(type -> say(now, Weight.ADDITION, name, "is a " + type + " now"));
		}
		// where one answer cannot be named by others, nobody's switch is complete without a default
		boolean allNamed = was.types().keySet().containsAll(old.facts().all("permits"));
		if (old.facts().has("sealed") && allNamed) {
			now.facts().beyond(old.facts(), "permits").forEach(type -> say(now, Weight.BREAK, name, "has another answer, " + type));
		}
		boolean otherFamily = !old.facts().beyond(now.facts(), "implements").isEmpty() || !now.facts().beyond(old.facts(), "implements").isEmpty();
		if (!otherFamily && !old.facts().all("generic").equals(now.facts().all("generic"))) {
			say(now, Weight.BREAK, name, "has other types: was " + old.facts().all("generic") + ", is " + now.facts().all("generic"));
		}
		List<String> parts = new ArrayList<>(now.facts().all("part"));
		parts.retainAll(old.facts().all("part"));
		List<String> left = new ArrayList<>(old.facts().all("part"));
		left.retainAll(parts);
		if (!parts.equals(left)) {
			say(now, Weight.BREAK, name, "its parts have changed places: were " + left + ", are " + parts);
		}
	}

	private void say(ApiType type, Weight weight, String where, String what) {
		changes.add(new ApiChange(type.home(), weight, where, what));
	}
}
