package nl.dossierbrug.desktop.handover;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.State;
import nl.dossierbrug.exchange.prepare.CheckedPupil;
import nl.dossierbrug.standard.SafeRepair;

/** What can safely be set right in the dossiers, all of it with one click; and that undone with another. */
final class RepairCard {

	private static final int FEW = 5;

	private final Guide guide;

	RepairCard(Guide guide) {
		this.guide = guide;
	}

	/** @param pupils nothing is shown when nothing can be set right for them */
	void build(Composite body, List<CheckedPupil> pupils) {
		List<List<SafeRepair>> repairs = pupils.stream().map(CheckedPupil::repairs).filter(all -> !all.isEmpty()).toList();
		if (repairs.isEmpty()) {
			return;
		}
		Kit kit = guide.kit();
		boolean done = guide.handover().order.along().repair();
		int places = repairs.stream().mapToInt(List::size).sum();
		Card card = kit.card(body, done ? State.GOOD : State.INFO);
		kit.state(card, done ? State.GOOD : State.INFO, guide.say(done ? "repair.done" : "repair.possible", places, repairs.size()));
		Set<String> kinds = new LinkedHashSet<>();
		repairs.forEach(all -> all.forEach(repair -> kinds.add(guide.say(repair.label()) + ": " + guide.say(repair.why()))));
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
