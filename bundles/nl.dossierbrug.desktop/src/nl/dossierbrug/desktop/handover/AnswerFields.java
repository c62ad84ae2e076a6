package nl.dossierbrug.desktop.handover;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.exchange.prepare.Parents;

/**
 * Fields for three different questions about parents: did they see the dossier, do they agree with it, do they consent to the
 * transfer.
 */
final class AnswerFields {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT);
	private static final List<String> ANSWERS = List.of("Onbekend", "Ja", "Nee");

	private final Guide guide;
	private final String name;
	private final String yes;
	private final String dayField;
	private final Supplier<Parents> parents;
	private final Consumer<Parents> change;
	private final Runnable again;

	/**
	 * @param name with which the names of the fields begin
	 * @param yes key of what is ticked when they saw it
	 * @param dayField the field whose text waits until it is a day
	 * @param parents what was said so far
	 * @param change is given what is said
	 * @param again builds these fields anew: other ones are needed
	 */
	AnswerFields(Guide guide, String name, String yes, String dayField, Supplier<Parents> parents, Consumer<Parents> change, Runnable again) {
		this.guide = guide;
		this.name = name;
		this.yes = yes;
		this.dayField = dayField;
		this.parents = parents;
		this.change = change;
		this.again = again;
	}

	void build(Composite place) {
		Kit kit = guide.kit();
		Composite columns = kit.tiles(place, 3);
		seen(kit.columns(columns, 1));
		// of what they did not see nothing goes along that they said of it
		if (parents().seen()) {
			agreed(kit.columns(columns, 1));
			permission(kit.columns(columns, 1));
		}
	}

	private void seen(Composite place) {
		Kit kit = guide.kit();
		kit.strong(place, guide.say("inspection.seen"));
		kit.wide(kit.quiet(place, guide.say("inspection.seen.what")));
		kit.check(place, name + "inspected", guide.say(yes), parents().seen(), on -> {
			change.accept(parents().withSeen(on));
			again.run();
		});
		if (!parents().seen()) {
			return;
		}
		if (parents().on().isEmpty() && !guide.handover().typed.containsKey(dayField)) {
			change.accept(parents().withOn(Optional.of(today())));
		}
		Text day = kit.field(place, name + "inspected-on", guide.say("inspection.date"),
				guide.handover().typed.getOrDefault(dayField, parents().on().map(guide.desktop()::day).orElse("")));
		day.addListener(SWT.Modify, e -> take(day.getText()));
		Text who = kit.field(place, name + "inspected-by", guide.say("inspection.who"), parents().by());
		who.addListener(SWT.Modify, e -> change.accept(parents().withBy(who.getText())));
	}

	/** A text that is no day, or a day that is still to come, is none yet, and stays as it was typed. */
	private void take(String typed) {
		Optional<LocalDate> day = day(typed).filter(one -> !one.isAfter(today()));
		if (day.isPresent()) {
			guide.handover().typed.remove(dayField);
		} else {
			guide.handover().typed.put(dayField, typed);
		}
		change.accept(parents().withOn(day));
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
		return parents.get();
	}

	private void agreed(Composite place) {
		Kit kit = guide.kit();
		kit.strong(place, guide.say("inspection.agreed"));
		kit.wide(kit.quiet(place, guide.say("inspection.agreed.what")));
		kit.choice(place, name + "agreed", guide.say("inspection.agreed"), ANSWERS.stream().map(answer -> guide.say("answer." + answer)).toList(),
				ANSWERS.indexOf(parents().agreed()), index -> {
					change.accept(parents().withAgreed(ANSWERS.get(index)));
					again.run();
				});
		if (parents().agreed().equals("Nee")) {
			Text reason = kit.field(place, name + "reason", guide.say("inspection.reason"), parents().reason());
			reason.addListener(SWT.Modify, e -> change.accept(parents().withReason(reason.getText())));
		}
	}

	private void permission(Composite place) {
		Kit kit = guide.kit();
		kit.strong(place, guide.say("inspection.permission"));
		kit.wide(kit.quiet(place, guide.say("inspection.permission.what")));
		List<String> words = new ArrayList<>(List.of(guide.say("answer.none")));
		ANSWERS.forEach(answer -> words.add(guide.say("answer." + answer)));
		kit.choice(place, name + "permission", guide.say("inspection.permission"), words, ANSWERS.indexOf(parents().permission()) + 1,
				index -> change.accept(parents().withPermission(index == 0 ? "" : ANSWERS.get(index - 1))));
	}
}
