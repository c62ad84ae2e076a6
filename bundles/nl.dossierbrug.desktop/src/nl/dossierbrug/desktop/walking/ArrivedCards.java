package nl.dossierbrug.desktop.walking;

import java.util.List;

import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.State;
import nl.dossierbrug.exchange.guide.Reconciled;

/** What was recorded of a list of the receiving system: who is there, who is not, who may be, and who else is there. */
final class ArrivedCards {

	private final Panel panel;
	private final WalkShown shown;

	ArrivedCards(Panel panel, WalkShown shown) {
		this.panel = panel;
		this.shown = shown;
	}

	void build(Reconciled found) {
		Kit kit = panel.kit();
		int all = found.batch().walking().size();
		boolean whole = found.missing().isEmpty();
		Card card = kit.card(panel.content(), whole ? State.GOOD : State.ATTENTION);
		kit.state(card, whole ? State.GOOD : State.ATTENTION, whole ? panel.say("report.all", all, shown.receiver())
				: panel.say("report.some", found.found().size(), all, shown.receiver()));
		kit.wide(kit.quiet(card, panel.say("report.seen", found.list().name(), shown.receiver())));
		if (found.found().isEmpty()) {
			kit.wide(kit.text(card, panel.say("report.nobody", shown.receiver())));
		} else {
			kit.wide(kit.quiet(card, panel.say("report.there", names(found.found().stream().map(pupil -> pupil.transfer().name()).toList()))));
		}
		found.findings().stream().filter(finding -> finding.severity() != Severity.INFO)
				.forEach(finding -> kit.state(panel.content(), State.ATTENTION, panel.say(finding.message())));
		new MissingCards(panel, new WalkShown(found.batch(), shown.papers(), shown.joined())).build(List.copyOf(found.missing().keySet()));
		found.doubtful().forEach((pupil, row) -> kit.state(panel.content(), State.ATTENTION,
				panel.say("report.perhaps", pupil.transfer().name(), row.name().spoken(), row.row())));
		stayed(found);
		extra(found.extra().stream().filter(row -> !found.stayed().containsKey(row)).toList());
	}

	/** Who stands in it and was left behind at the start: by name and with the reason, since the handover is not theirs. */
	private void stayed(Reconciled found) {
		Kit kit = panel.kit();
		found.stayed().values().stream().distinct().forEach(pupil -> {
			Card card = kit.card(panel.content(), State.ATTENTION);
			kit.state(card, State.ATTENTION, panel.say("stayed", pupil.transfer().name()));
			pupil.transfer().refusal().ifPresent(why -> kit.wide(kit.quiet(card, panel.say(why.what()))));
		});
	}

	private void extra(List<Pupil> extra) {
		if (extra.isEmpty()) {
			return;
		}
		Kit kit = panel.kit();
		Card card = kit.card(panel.content());
		kit.strong(card, panel.say("extra", extra.size(), shown.receiver()));
		kit.wide(kit.text(card, names(extra.stream().map(pupil -> pupil.name().spoken()).toList())));
		kit.wide(kit.quiet(card, panel.say("extra.meaning", shown.receiver())));
	}

	private String names(List<String> names) {
		return new NamesTold(panel).of(names);
	}
}
