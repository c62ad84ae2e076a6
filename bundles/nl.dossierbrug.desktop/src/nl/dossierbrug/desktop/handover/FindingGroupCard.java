package nl.dossierbrug.desktop.handover;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.Look;
import nl.dossierbrug.desktop.kit.State;
import nl.dossierbrug.desktop.kit.Tone;
import nl.dossierbrug.exchange.prepare.Check;
import nl.dossierbrug.exchange.validate.FindingGroup;
import nl.dossierbrug.exchange.validate.FoundPlace;

/** One thing that was found, once or more often: what, where to set it right, who can, and in whose dossiers. */
final class FindingGroupCard {

	private static final int FEW = 6;

	private final Guide guide;
	private final Check check;

	FindingGroupCard(Guide guide, Check check) {
		this.guide = guide;
		this.check = check;
	}

	void build(Composite body, FindingGroup group) {
		Kit kit = guide.kit();
		Card card = kit.card(body, state(group.severity()));
		Composite head = kit.columns(card, 2);
		kit.icon(head, state(group.severity()).icon(), state(group.severity()).tone());
		kit.wide(kit.label(head, guide.say(group.message()), Look.Size.STRONG, Tone.TEXT));
		group.advice().ifPresent(advice -> {
			kit.wide(kit.text(card, guide.say(advice.where())));
			kit.wide(kit.quiet(card, guide.say("check.who", guide.say(advice.who()))));
		});
		Composite names = kit.row(card);
		List<FoundPlace> places = group.places();
		show(names, group, places.stream().limit(FEW).toList());
		if (places.size() > FEW) {
			kit.inRow(kit.link(names, "handover.more." + group.rule(), guide.say("check.more", places.size() - FEW), () -> {
				Kit.clear(names);
				show(names, group, places);
				guide.changed();
			}));
		}
	}

	private void show(Composite names, FindingGroup group, List<FoundPlace> places) {
		int number = 0;
		for (FoundPlace place : places) {
			String detail = guide.say(place.detail());
			String words = detail.isEmpty() ? place.subject().name() : place.subject().name() + ": " + detail;
			String pupil = place.subject().source();
			guide.kit().inRow(guide.kit().link(names, "handover.finding." + group.rule() + "." + pupil + "." + number++, words,
					() -> guide.go(Places.checked(pupil, path(group, pupil, place), place.line()))));
		}
	}

	private String path(FindingGroup group, String pupil, FoundPlace place) {
		Optional<Finding> found = check.pupil(pupil).stream().flatMap(one -> one.findings().stream())
				.filter(finding -> finding.rule().equals(group.rule()) && finding.line() == place.line()).findFirst();
		return found.map(Finding::path).orElse("");
	}

	private static State state(Severity severity) {
		return switch (severity) {
			case ERROR -> State.WRONG;
			case WARNING -> State.ATTENTION;
			case INFO -> State.INFO;
		};
	}
}
