package nl.dossierbrug.desktop.walking;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.kit.ActionButton.Kind;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.RefusedOnes;
import nl.dossierbrug.desktop.kit.RowTable;
import nl.dossierbrug.desktop.kit.Scroll;
import nl.dossierbrug.desktop.kit.State;
import nl.dossierbrug.exchange.guide.GuidedPupil;
import nl.dossierbrug.exchange.guide.WalkStep;

/** Walking along: what comes next, how far each pupil is, and who could not come. */
final class WalkPage {

	private final Panel panel;
	private final WalkShown shown;
	private final AtomicReference<String> opened;

	/** @param opened the transfer of the pupil that is looked at; empty for nobody */
	WalkPage(Panel panel, WalkShown shown, AtomicReference<String> opened) {
		this.opened = opened;
		this.panel = panel;
		this.shown = shown;
	}

	void build() {
		Card card = next();
		doing(card, new WalkPapers(panel.part(), shown));
		stay();
		pupils();
	}

	private Card next() {
		Kit kit = panel.kit();
		Card card = kit.card(panel.content(), shown.guided().waiting() == 0 ? State.GOOD : State.INFO);
		Optional<WalkStep> next = shown.guided().next();
		if (shown.guided().waiting() == 0) {
			kit.wide(kit.strong(card, panel.say(allSeen() ? "next.nothing" : "next.look", shown.receiver())));
		} else if (next.isEmpty()) {
			kit.wide(kit.strong(card, panel.say("next.missing", shown.guided().waiting(), shown.receiver())));
		} else {
			long missing = shown.guided().walking().stream().filter(pupil -> !pupil.found().orElse(true)).count();
			if (missing > 0) {
				kit.state(card, State.ATTENTION, panel.say("next.missing", missing, shown.receiver()));
			}
			WalkStep step = next.get();
			kit.wide(kit.strong(card, panel.say("next.step", shown.number(step), shown.steps(), step.system())));
			kit.wide(kit.text(card, panel.say(step.step().text())));
			kit.wide(kit.quiet(card, panel.say("next.where", step.step().where())));
			kit.wide(kit.quiet(card, panel.say("next.done", shown.guided().done(step), shown.guided().walking().size())));
		}
		kit.wide(kit.quiet(card, panel.say("carries", shown.receiver())));
		return card;
	}

	/** What one does here: walk along, or see who arrived when every step was done. */
	private void doing(Card card, WalkPapers papers) {
		Kit kit = panel.kit();
		Composite row = kit.row(card);
		boolean walked = shown.guided().waiting() == 0;
		if (walked && !allSeen()) {
			kit.inRow(kit.primary(row, "walking.report", panel.say("next.walk"), () -> panel.go(Places.reporting(shown.id()))));
		}
		kit.inRow(kit.button(row, "walking.along", walked ? Kind.PLAIN : Kind.PRIMARY, "", panel.say("along"), () -> panel.desktop().walkAlong(shown.id())));
		papers.buttons(row);
		kit.inRow(kit.link(row, "walking.add", panel.say("add"), () -> panel.go(Places.HANDOVER.with("sender", shown.guided().batch().sender())
				.with("receiver", shown.guided().batch().receiver()))));
	}

	private boolean allSeen() {
		return shown.guided().walking().stream().allMatch(pupil -> pupil.found().orElse(false));
	}

	/** Who was refused at the start. */
	private void stay() {
		List<GuidedPupil> refused = shown.guided().pupils().stream().filter(pupil -> pupil.transfer().refusal().isPresent() && !pupil.walks()).toList();
		if (refused.isEmpty()) {
			return;
		}
		Kit kit = panel.kit();
		Card card = kit.card(panel.content(), State.ATTENTION);
		kit.strong(card, panel.say("stay", refused.size()));
		RefusedOnes ones = new RefusedOnes(kit, panel.desktop().language());
		refused.forEach(pupil -> ones.add(pupil.transfer().name(), pupil.transfer().refusal().orElseThrow()));
		ones.build(card);
	}

	private void pupils() {
		Kit kit = panel.kit();
		Composite body = panel.content();
		RowTable<GuidedPupil> table = new RowTable<>(body, kit.look(), "walking.pupils", panel.say("table"), false,
				new WalkColumns(panel, shown).columns(), panel.desktop().tables());
		table.onOpen(pupil -> panel.desktop().walkAlong(shown.id()));
		Panel detail = panel.part();
		table.rows(shown.guided().walking());
		shown.guided().walking().stream().filter(pupil -> pupil.transfer().id().equals(opened.get())).findFirst().ifPresent(table::select);
		detail(detail, table.selection());
		table.onSelect(row -> {
			opened.set(row.map(pupil -> pupil.transfer().id()).orElse(""));
			detail(detail, row);
			row.ifPresent(pupil -> Scroll.reveal(detail.content()));
		});
	}

	private void detail(Panel detail, Optional<GuidedPupil> chosen) {
		detail.clear();
		chosen.ifPresent(pupil -> new PupilSteps(detail, shown).build(pupil));
		detail.fit();
	}
}
