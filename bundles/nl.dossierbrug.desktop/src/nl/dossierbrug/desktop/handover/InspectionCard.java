package nl.dossierbrug.desktop.handover;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.exchange.prepare.Parents;

/** Three different questions about the parents: did they see the dossier, do they agree with it, do they consent to the transfer. */
final class InspectionCard {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT);
	/** The field whose text waits until it is a day. */
	private static final String DAY_FIELD = "inspected-on";
	private static final List<String> ANSWERS = List.of("Onbekend", "Ja", "Nee");

	private final Guide guide;
	private final HandoverUnderway handover;

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
		kit.check(place, "handover.inspected", guide.say("inspection.seen.yes"), parents().seen(), on -> {
			change(parents().withSeen(on));
			guide.again();
		});
		if (!parents().seen()) {
			return;
		}
		if (parents().on().isEmpty() && !handover.typed.containsKey(DAY_FIELD)) {
			handover.parents(parents().withOn(Optional.of(today())));
		}
		Text day = kit.field(place, "handover.inspected-on", guide.say("inspection.date"),
				handover.typed.getOrDefault(DAY_FIELD, parents().on().map(guide.desktop()::day).orElse("")));
		day.addListener(SWT.Modify, e -> take(day.getText()));
		Text who = kit.field(place, "handover.inspected-by", guide.say("inspection.who"), parents().by());
		who.addListener(SWT.Modify, e -> change(parents().withBy(who.getText())));
	}

	/** A text that is no day, or a day that is still to come, is none yet, and stays as it was typed. */
	private void take(String typed) {
		Optional<LocalDate> day = day(typed).filter(one -> !one.isAfter(today()));
		if (day.isPresent()) {
			handover.typed.remove(DAY_FIELD);
		} else {
			handover.typed.put(DAY_FIELD, typed);
		}
		change(parents().withOn(day));
	}

	private static Optional<LocalDate> day(String typed) {
		try {
			return Optional.of(LocalDate.parse(typed.strip().replaceAll("[./ ]", "-"), DAY));
		} catch (DateTimeParseException e) {
			return Optional.empty();
		}
	}

	private LocalDate today() {
		return LocalDate.now(guide.desktop().session().clock());
	}

	private Parents parents() {
		return handover.order.parents();
	}

	private void agreed(Composite place) {
		Kit kit = guide.kit();
		kit.strong(place, guide.say("inspection.agreed"));
		kit.wide(kit.quiet(place, guide.say("inspection.agreed.what")));
		kit.choice(place, "handover.agreed", guide.say("inspection.agreed"), ANSWERS.stream().map(answer -> guide.say("answer." + answer)).toList(),
				ANSWERS.indexOf(parents().agreed()), index -> {
					change(parents().withAgreed(ANSWERS.get(index)));
					guide.again();
				});
		if (parents().agreed().equals("Nee")) {
			Text reason = kit.field(place, "handover.reason", guide.say("inspection.reason"), parents().reason());
			reason.addListener(SWT.Modify, e -> change(parents().withReason(reason.getText())));
		}
	}

	private void permission(Composite place) {
		Kit kit = guide.kit();
		kit.strong(place, guide.say("inspection.permission"));
		kit.wide(kit.quiet(place, guide.say("inspection.permission.what")));
		List<String> words = new ArrayList<>(List.of(guide.say("answer.none")));
		ANSWERS.forEach(answer -> words.add(guide.say("answer." + answer)));
		kit.choice(place, "handover.permission", guide.say("inspection.permission"), words, ANSWERS.indexOf(parents().permission()) + 1,
				index -> change(parents().withPermission(index == 0 ? "" : ANSWERS.get(index - 1))));
	}

	private void change(Parents other) {
		handover.parents(other);
		guide.changed();
	}
}
