package nl.dossierbrug.desktop.companion;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.kit.ActionButton;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.RefusalCard;
import nl.dossierbrug.exchange.guide.GuidedPupil;
import nl.dossierbrug.exchange.guide.WalkStep;

/** Something does not succeed at a step: of whom, and which of the things that are known to go wrong there; with the help for it. */
final class ProblemPage implements CompanionPage {

	/** Enough to tell what one sees. */
	private static final int LONGEST = 300;

	private final Companion companion;
	private final Walking walking;
	private final WalkStep step;
	private final Optional<GuidedPupil> pupil;
	private final boolean usual;
	private boolean everybody;
	private boolean byHand;
	private Optional<Button> forOne = Optional.empty();
	private Optional<Button> forAll = Optional.empty();
	private Optional<Text> own = Optional.empty();
	private Optional<Optional<String>> chosen = Optional.empty();
	private Panel help;
	private Panel answers;
	private ActionButton record;

	ProblemPage(Companion companion, Walking walking, WalkStep step, Optional<GuidedPupil> pupil) {
		this.companion = companion;
		this.walking = walking;
		this.step = step;
		this.pupil = pupil;
		usual = pupil.isEmpty() || !others().isEmpty() && (!step.step().perPupil() || nobodyDid());
		everybody = usual;
	}

	@Override
	public void body(Panel page) {
		Kit kit = page.kit();
		kit.wide(kit.heading(page.content(), page.say("problem.title")));
		if (pupil.isPresent()) {
			Composite whom = kit.columns(page.content(), 1);
			forOne = Optional.of(kit.radio(whom, "companion.problem.one", page.say("problem.one", pupil.get().name().listed()), !everybody, on -> chosenByHand(!on)));
			kit.wide(forOne.get());
			if (!others().isEmpty()) {
				forAll = Optional.of(kit.radio(whom, "companion.problem.everybody", page.say("problem.everybody", others().size()), everybody, on -> chosenByHand(on)));
				kit.wide(forAll.get());
			}
		}
		Composite reasons = kit.columns(page.content(), 1);
		kit.wide(kit.strong(reasons, page.say("problem.which")));
		step.step().reasons().forEach(reason -> kit.wide(kit.radio(reasons, "companion.problem." + reason, page.say(step.step().problem(reason).orElseThrow().what()),
				false, on -> choose(on, Optional.of(reason)))));
		kit.wide(kit.radio(reasons, "companion.problem.other", page.say("problem.other"), false, on -> choose(on, Optional.empty())));
		help = page.part();
		answers = page.part();
	}

	/** Whoever did not do it yet, as the boxes stand on the screen. */
	private List<GuidedPupil> others() {
		return walking.where().stream().flatMap(now -> now.pupils().stream().filter(one -> !walking.ticks().ticked(one, step) && !one.arrived(now.batch().walk())))
				.toList();
	}

	private boolean nobodyDid() {
		return walking.where().stream().flatMap(now -> now.pupils().stream()).noneMatch(one -> walking.ticks().ticked(one, step));
	}

	/** @param reason empty when it is none of those that are known */
	private void choose(boolean on, Optional<String> reason) {
		if (!on) {
			return;
		}
		chosen = Optional.of(reason);
		if (!byHand) {
			whom(usual || reason.filter(step.step().everybody()::contains).isPresent());
		}
		help.clear();
		own = Optional.empty();
		reason.flatMap(step.step()::problem).ifPresentOrElse(
				known -> new Letter(help.in(new RefusalCard(help.content(), help.kit(), known, help.desktop().language()).card()), step, known).button(),
				this::ownWords);
		record.setEnabled(true);
		help.fit();
	}

	/** What cannot be one pupil's only is everybody's, until somebody says otherwise. */
	private void whom(boolean all) {
		forAll.ifPresent(button -> {
			everybody = all;
			button.setSelection(all);
			forOne.ifPresent(one -> one.setSelection(!all));
		});
	}

	private void chosenByHand(boolean all) {
		everybody = all;
		byHand = true;
	}

	/** What is none of what is known is told in one's own words. */
	private void ownWords() {
		Text field = help.kit().field(help.content(), "companion.problem.words", help.say("problem.words"), "");
		field.setTextLimit(LONGEST);
		help.quiet(help.say("problem.other.what"));
		own = Optional.of(field);
	}

	@Override
	public void foot(Composite row) {
		Kit kit = companion.desktop().kit();
		kit.link(row, "companion.problem.back", companion.say("problem.back"), companion::build);
		record = kit.primary(row, "companion.problem.record", companion.say("problem.record"), this::enter);
		record.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
		record.setEnabled(false);
		record.setToolTipText(companion.say("problem.which"));
	}

	@Override
	public void enter() {
		chosen.filter(reason -> everybody || pupil.isPresent()).ifPresent(reason -> walking.problem(step, everybody ? others() : pupil.stream().toList(), reason,
				own.filter(field -> !field.isDisposed()).map(Text::getText).orElse(""), companion::build));
	}

	@Override
	public boolean escape() {
		companion.build();
		return true;
	}

	@Override
	public void refused(List<Refusal> refusals) {
		answers.clear();
		answers.refusals(refusals);
	}
}
