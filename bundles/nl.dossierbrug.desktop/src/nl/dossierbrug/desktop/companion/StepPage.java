package nl.dossierbrug.desktop.companion;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.spi.GuidedPhase;
import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.kit.ActionButton;
import nl.dossierbrug.desktop.kit.ActionButton.Kind;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.State;
import nl.dossierbrug.exchange.guide.WalkStep;

/** One step: what to do, where, who may; the pupils; and how it stands. */
final class StepPage implements CompanionPage {

	private final Companion companion;
	private final Walking walking;
	private final Whereabouts where;
	private final WalkStep step;
	private final NumberButton numbers;
	private Panel page;
	private Panel standing;
	private Panel answers;
	private Label count;
	private Button all;
	private PupilTicks pupils;
	private PupilStanding marked;

	StepPage(Companion companion, Walking walking, Whereabouts where, WalkStep step, CopiedNumber copied) {
		this.companion = companion;
		this.walking = walking;
		this.where = where;
		this.step = step;
		numbers = new NumberButton(walking, copied);
	}

	@Override
	public void body(Panel body) {
		page = body;
		Kit kit = page.kit();
		new SkippedCard(page, walking).build(where);
		StepWords words = new StepWords(page, step);
		words.build();
		step.step().address().filter(address -> "https".equals(address.getScheme())).ifPresent(address -> kit.button(page.content(), "companion.open",
				Kind.PLAIN, "send", page.say("open", step.system()), () -> Program.launch(address.toString())));
		if (step.step().phase() == GuidedPhase.ASK && !step.sending()) {
			new StepWorkbook(companion, page.part(), walking.batch()).build();
		}
		Panel block = page.room();
		answers = block.part();
		standing = block.part();
		Composite head = kit.columns(block.content(), 2);
		count = kit.wide(kit.strong(head, ""));
		if (step.step().perPupil()) {
			all = kit.check(head, "companion.all", page.say("pupils.all"), false, on -> pupils.tickAll(on));
		}
		pupils = new PupilTicks(block, walking, step, this::ticked, this::marked);
		marked = new PupilStanding(page.part(), walking, step, numbers, pupil -> companion.show(new ProblemPage(companion, walking, step, pupil)));
		numbers.of(pupils, page.part());
		words.second();
		pupils.show(where);
		where.pupils().stream().filter(pupil -> walking.marked().map(pupil.transfer().id()::equals).orElseGet(() -> !pupil.did(step))).findFirst()
				.or(() -> where.pupils().stream().findFirst()).ifPresent(pupils::mark);
		changed();
	}

	@Override
	public void changed() {
		walking.where().ifPresent(now -> {
			pupils.show(now);
			standing(now);
			ticked();
			marked();
		});
	}

	/** Of a step that is done once: whether it was, who says so, the way back, and of whom it cannot be true. */
	private void standing(Whereabouts now) {
		standing.clear();
		if (!step.step().perPupil()) {
			new OnceStanding(standing, walking, step).build(now.batch());
		}
		standing.fit();
	}

	private void ticked() {
		int of = walking.where().map(now -> now.pupils().size()).orElse(0);
		count.setText(page.say(step.step().perPupil() ? "pupils.done" : "pupils.count", of, step.step().perPupil() ? pupils.ticked() : 0));
		if (all != null) {
			all.setSelection(of > 0 && pupils.ticked() == of);
		}
		count.update();
		pupils.draw();
	}

	private void marked() {
		walking.mark(pupils.marked().map(pupil -> pupil.transfer().id()));
		marked.show(pupils.marked());
	}

	@Override
	public void refused(List<Refusal> refusals) {
		answers.clear();
		answers.refusals(refusals);
	}

	@Override
	public void foot(Composite row) {
		Kit kit = companion.desktop().kit();
		kit.link(row, "companion.previous", companion.say("previous"), () -> walking.go(now -> now.at(step).moved(-1))).setEnabled(where.at() > 0);
		ActionButton next = kit.primary(row, "companion.next", companion.say("next"), this::enter);
		next.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
	}

	@Override
	public void enter() {
		if (!step.step().perPupil()) {
			walking.done(step, walking.where().orElse(where).batch().covered(step), () -> walking.go(now -> now.at(step).moved(1)));
		} else if (pupils.ticked() == 0) {
			nobody();
		} else {
			walking.go(now -> now.at(step).moved(1));
		}
	}

	/** Whoever goes on without a single tick has mostly forgotten to tick. */
	private void nobody() {
		answers.clear();
		Kit kit = page.kit();
		Card card = kit.card(answers.content(), State.ATTENTION);
		kit.wide(kit.state(card, State.ATTENTION, page.say("nobody")));
		kit.button(card, "companion.nobody.all", page.say("nobody.all"), () -> {
			pupils.tickAll(true);
			walking.go(now -> now.at(step).moved(1));
		}).setFocus();
		kit.link(card, "companion.nobody.on", page.say("nobody.on"), () -> walking.go(now -> now.at(step).moved(1)));
		answers.fit();
	}

	@Override
	public void copyNext() {
		numbers.next();
	}

	@Override
	public void cleared() {
		numbers.cleared();
	}

	@Override
	public void focus() {
		pupils.focus();
	}
}
