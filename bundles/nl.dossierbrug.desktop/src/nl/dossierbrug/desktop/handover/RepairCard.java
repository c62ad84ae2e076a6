package nl.dossierbrug.desktop.handover;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.State;
import nl.dossierbrug.standard.SafeRepair;

/** What can safely be set right in the dossiers, all of it with one click; and that undone with another. */
final class RepairCard {

	private static final int FEW = 5;

	private final Guide guide;

	RepairCard(Guide guide) {
		this.guide = guide;
	}

	/** @param repairs by transfer; nothing is shown when there are none */
	void build(Composite body, Map<String, List<SafeRepair>> repairs) {
		if (repairs.isEmpty()) {
			return;
		}
		Kit kit = guide.kit();
		boolean done = guide.handover().order.along().repair();
		int places = repairs.values().stream().mapToInt(List::size).sum();
		Card card = kit.card(body, done ? State.GOOD : State.INFO);
		kit.state(card, done ? State.GOOD : State.INFO, guide.say(done ? "repair.done" : "repair.possible", places, repairs.size()));
		Set<String> kinds = new LinkedHashSet<>();
		repairs.values().forEach(all -> all.forEach(repair -> kinds.add(guide.say(repair.label()) + ": " + guide.say(repair.why()))));
		kinds.stream().limit(FEW).forEach(kind -> kit.wide(kit.text(card, kind)));
		if (kinds.size() > FEW) {
			kit.wide(kit.quiet(card, guide.say("repair.more", kinds.size() - FEW)));
		}
		kit.wide(kit.quiet(card, guide.say("repair.what")));
		kit.button(card, "handover.repair", guide.say(done ? "repair.undo" : "repair.do"), () -> {
			guide.handover().along(guide.handover().order.along().withRepair(!done));
			guide.again();
		});
	}
}
