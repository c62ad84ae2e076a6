package nl.dossierbrug.desktop.handover;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.RowColumn;
import nl.dossierbrug.desktop.kit.RowTable;
import nl.dossierbrug.desktop.kit.State;
import nl.dossierbrug.exchange.prepare.Parents;
import nl.dossierbrug.standard.StatedInspection;

/**
 * What the parents saw and said. First who has which answer, then what is said for one pupil, then what is said for everybody who
 * has none; replacing answers is a choice of its own that names the pupils.
 */
final class InspectionCard {

	private static final String NO = "Nee";

	private final Guide guide;
	private final HandoverUnderway handover;
	private final AnswersUnderway answers;
	private RowTable<Pupil> table;
	private Composite single;
	private Composite everybody;
	private Composite otherwise;

	InspectionCard(Guide guide) {
		this.guide = guide;
		handover = guide.handover();
		answers = new AnswersUnderway(handover);
	}

	/** @param needed whether a dossier cannot be made ready before the parents saw it */
	void build(Composite page, boolean needed) {
		Kit kit = guide.kit();
		Card card = kit.card(page);
		kit.strong(card, guide.say("inspection.title"));
		kit.wide(kit.quiet(card, guide.say(needed ? "inspection.needed" : "inspection.not-needed")));
		kit.wide(kit.quiet(card, guide.say("inspection.now")));
		table = new RowTable<>(card, kit.look(), "handover.answers", guide.say("inspection.now"), false, columns(), guide.desktop().tables());
		((GridData) table.control().getLayoutData()).heightHint = kit.look().px(170);
		single = kit.columns(card, 1);
		table.onSelect(this::single);
		table.rows(answers.pupils().stream().sorted(Comparator.comparing((Pupil pupil) -> !saidNo(pupil))
				.thenComparing(pupil -> answers.own(pupil).isEmpty())).toList());
		kit.strong(card, guide.say("inspection.everybody"));
		kit.wide(kit.quiet(card, guide.say("inspection.everybody.what")));
		everybody = kit.columns(card, 1);
		otherwise = kit.columns(card, 1);
		everybody();
		otherwise();
	}

	private boolean saidNo(Pupil pupil) {
		return answers.own(pupil).agreed().equals(Optional.of(NO)) || answers.own(pupil).permission().equals(Optional.of(NO));
	}

	private List<RowColumn<Pupil>> columns() {
		return List.of(RowColumn.of("name", guide.say("column.name"), 210, pupil -> pupil.name().spoken()),
				RowColumn.of("seen", guide.say("inspection.seen"), 130, pupil -> seen(answers.result(pupil))),
				RowColumn.<Pupil>of("agreed", guide.say("inspection.agreed"), 110, pupil -> answer(answers.result(pupil).agreed()))
						.withState(pupil -> answers.result(pupil).agreed().filter(NO::equals).map(no -> State.ATTENTION)),
				RowColumn.<Pupil>of("permission", guide.say("inspection.permission"), 120, pupil -> answer(answers.result(pupil).permission()))
						.withState(pupil -> answers.result(pupil).permission().filter(NO::equals).map(no -> State.ATTENTION)),
				RowColumn.of("from", guide.say("inspection.from"), 190, pupil -> guide.say("inspection.from." + answers.of(pupil).from())));
	}

	private String seen(StatedInspection stated) {
		return stated.on().map(guide.desktop()::day).orElseGet(() -> guide.say(stated.seen() ? "inspection.seen.no-day" : "inspection.seen.no"));
	}

	private String answer(Optional<String> answer) {
		return guide.say("answer." + answer.orElse(Parents.UNKNOWN));
	}

	/** What is said for one pupil alone; nothing while none is chosen. */
	private void single(Optional<Pupil> chosen) {
		Kit kit = guide.kit();
		Kit.clear(single);
		chosen.ifPresent(pupil -> {
			Composite place = kit.columns(single, 1);
			kit.strong(place, guide.say("inspection.single", pupil.name().spoken()));
			StatedInspection own = answers.own(pupil);
			kit.wide(kit.quiet(place, guide.say("inspection.single.own", seen(own), answer(own.agreed()), answer(own.permission()))));
			new AnswerFields(guide, "handover.pupil-", "inspection.single.yes", "inspected-on." + pupil.row(), () -> said(pupil), parents -> say(pupil, parents),
					() -> single(chosen)).build(place);
			if (handover.order.perRow().parents(pupil.row()).isPresent()) {
				kit.link(place, "handover.pupil-forget", guide.say("inspection.single.forget"), () -> {
					handover.typed.remove("inspected-on." + pupil.row());
					say(pupil, Parents.NOT_ASKED);
					single(chosen);
				});
			}
		});
		guide.changed();
	}

	/** Whoever begins to fill in goes on from what stands there now. */
	private Parents said(Pupil pupil) {
		StatedInspection now = answers.result(pupil);
		return handover.order.perRow().parents(pupil.row()).orElseGet(() -> new Parents(false, now.on(), "", now.agreed().orElse(Parents.UNKNOWN),
				now.reason().orElse(""), now.permission().orElse(""), Parents.NOT_ASKED.instead()));
	}

	private void say(Pupil pupil, Parents parents) {
		handover.perRow(handover.order.perRow().withParents(pupil.row(), parents));
		changed();
	}

	private void everybody() {
		Kit.clear(everybody);
		new AnswerFields(guide, "handover.", "inspection.seen.yes", "inspected-on", () -> handover.order.parents(), parents -> {
			handover.parents(parents);
			changed();
		}, guide::again).build(everybody);
	}

	/** Who has another answer of their own, and the choice to replace just those. */
	private void otherwise() {
		Kit kit = guide.kit();
		boolean keyboard = otherwise.getChildren().length > 0 && Stream.iterate(otherwise.getDisplay().getFocusControl(), at -> at != null, Control::getParent)
				.anyMatch(otherwise::equals);
		Kit.clear(otherwise);
		List<Pupil> others = answers.otherwise();
		if (others.isEmpty()) {
			return;
		}
		boolean replaced = answers.allReplaced();
		Card card = kit.card(otherwise, State.ATTENTION);
		kit.wide(kit.state(card, State.ATTENTION, guide.say(replaced ? "inspection.otherwise.replaced" : "inspection.otherwise", others.size(),
				others.stream().map(this::words).collect(Collectors.joining("; ")))));
		Button replace = kit.check(card, "handover.replace-answers", guide.say("inspection.replace", others.stream().map(pupil -> pupil.name().spoken())
				.collect(Collectors.joining(", "))), replaced, on -> {
					answers.replace(on);
					changed();
				});
		if (keyboard) {
			replace.setFocus();
		}
	}

	private String words(Pupil pupil) {
		StatedInspection own = answers.own(pupil);
		return guide.say("inspection.own", pupil.name().spoken(), seen(own), answer(own.agreed()));
	}

	/** What stands in the table and below it is reckoned anew; the fields that are being typed in stay. */
	private void changed() {
		if (otherwise == null || otherwise.isDisposed()) {
			return;
		}
		table.rows(table.rows());
		// not from within the box that may stand there
		otherwise.getDisplay().asyncExec(() -> {
			if (!otherwise.isDisposed()) {
				otherwise();
				guide.changed();
			}
		});
		guide.changed();
	}
}
