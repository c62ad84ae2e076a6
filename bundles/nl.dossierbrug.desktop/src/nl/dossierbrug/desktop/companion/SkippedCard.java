package nl.dossierbrug.desktop.companion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.State;
import nl.dossierbrug.exchange.guide.WalkStep;

/** Every step before the one where somebody is that is not done for everybody, and the way to the first. */
final class SkippedCard {

	private final Panel page;
	private final Walking walking;

	SkippedCard(Panel page, Walking walking) {
		this.page = page;
		this.walking = walking;
	}

	/** Nothing where nothing was passed by. */
	void build(Whereabouts where) {
		List<WalkStep> skipped = where.skipped();
		if (skipped.isEmpty()) {
			return;
		}
		Kit kit = page.kit();
		WalkStep first = skipped.getFirst();
		Card card = kit.card(page.content(), State.ATTENTION);
		kit.wide(kit.state(card, State.ATTENTION, skipped.size() == 1 ? page.say("skipped", number(where, first), first.system(), where.open(first))
				: page.say("skipped.several", all(where, skipped))));
		kit.link(card, "companion.skipped", skipped.size() == 1 ? page.say("skipped.go") : page.say("skipped.go.first", number(where, first)),
				() -> walking.go(now -> now.at(first)));
	}

	/** Steps that are open for as many pupils are told together. */
	private String all(Whereabouts where, List<WalkStep> skipped) {
		Map<Long, List<String>> together = new LinkedHashMap<>();
		skipped.forEach(step -> together.computeIfAbsent(where.open(step), open -> new ArrayList<>()).add(String.valueOf(number(where, step))));
		List<String> told = new ArrayList<>();
		together.forEach((open, numbers) -> told.add(page.say("skipped.one", numbers.size(), String.join(", ", numbers), open)));
		return String.join("; ", told);
	}

	private static int number(Whereabouts where, WalkStep step) {
		return where.batch().walk().number(step);
	}
}
