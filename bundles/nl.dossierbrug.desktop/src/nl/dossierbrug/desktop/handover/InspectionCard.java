package nl.dossierbrug.desktop.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;

/** Three different questions about the parents: did they see the dossier, do they agree with it, do they consent to the transfer. */
final class InspectionCard {

	private static final List<String> ANSWERS = List.of("Onbekend", "Ja", "Nee");

	private final Guide guide;
	private final Handover handover;

	InspectionCard(Guide guide) {
		this.guide = guide;
		handover = guide.handover();
	}

	/** @param needed whether a dossier cannot be made ready before the parents saw it */
	void build(Composite page, boolean needed) {
		Kit kit = guide.kit();
		Card card = kit.card(page);
		kit.strong(card, guide.say("inspection.title"));
		kit.wide(kit.quiet(card, guide.say(needed ? "inspection.needed" : "inspection.not-needed")));
		Composite columns = kit.tiles(card, 3);
		seen(kit.columns(columns, 1));
		agreed(kit.columns(columns, 1));
		permission(kit.columns(columns, 1));
	}

	private void seen(Composite place) {
		Kit kit = guide.kit();
		kit.strong(place, guide.say("inspection.seen"));
		kit.wide(kit.quiet(place, guide.say("inspection.seen.what")));
		kit.check(place, "handover.inspected", guide.say("inspection.seen.yes"), handover.inspected, on -> {
			handover.inspected = on;
			changed();
			guide.again();
		});
		if (!handover.inspected) {
			return;
		}
		if (handover.inspectedText.isEmpty()) {
			handover.inspectedText = guide.desktop().day(LocalDate.now(guide.desktop().session().clock()));
		}
		take(handover.inspectedText);
		Text day = kit.field(place, "handover.inspected-on", guide.say("inspection.date"), handover.inspectedText);
		day.addListener(SWT.Modify, e -> {
			take(day.getText());
			changed();
		});
		Text who = kit.field(place, "handover.inspected-by", guide.say("inspection.who"), handover.inspectedBy);
		who.addListener(SWT.Modify, e -> {
			handover.inspectedBy = who.getText();
			changed();
		});
	}

	private void take(String typed) {
		handover.inspectedOn(typed, LocalDate.now(guide.desktop().session().clock()));
	}

	private void agreed(Composite place) {
		Kit kit = guide.kit();
		kit.strong(place, guide.say("inspection.agreed"));
		kit.wide(kit.quiet(place, guide.say("inspection.agreed.what")));
		kit.choice(place, "handover.agreed", guide.say("inspection.agreed"), ANSWERS.stream().map(answer -> guide.say("answer." + answer)).toList(),
				ANSWERS.indexOf(handover.agreed), index -> {
					handover.agreed = ANSWERS.get(index);
					changed();
					guide.again();
				});
		if (handover.agreed.equals("Nee")) {
			Text reason = kit.field(place, "handover.reason", guide.say("inspection.reason"), handover.reason);
			reason.addListener(SWT.Modify, e -> {
				handover.reason = reason.getText();
				changed();
			});
		}
	}

	private void permission(Composite place) {
		Kit kit = guide.kit();
		kit.strong(place, guide.say("inspection.permission"));
		kit.wide(kit.quiet(place, guide.say("inspection.permission.what")));
		List<String> words = new ArrayList<>(List.of(guide.say("answer.none")));
		ANSWERS.forEach(answer -> words.add(guide.say("answer." + answer)));
		kit.choice(place, "handover.permission", guide.say("inspection.permission"), words, ANSWERS.indexOf(handover.permission) + 1,
				index -> {
					handover.permission = index == 0 ? "" : ANSWERS.get(index - 1);
					changed();
				});
	}

	private void changed() {
		handover.checked = Optional.empty();
		guide.changed();
	}
}
