package nl.dossierbrug.desktop.companion;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.kit.ActionButton;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.PathField;
import nl.dossierbrug.desktop.kit.State;
import nl.dossierbrug.desktop.walking.ArrivedQuestion;
import nl.dossierbrug.exchange.guide.GuidedPupil;
import nl.dossierbrug.exchange.guide.Reconciled;
import nl.dossierbrug.exchange.guide.WalkStep;

/** Past the last step: the list that the receiving system exports is compared with who should be in it. */
final class ReportPage implements CompanionPage {

	private final Companion companion;
	private final Walking walking;
	private final Whereabouts where;
	private PathField list;
	private Panel answers;

	ReportPage(Companion companion, Walking walking, Whereabouts where) {
		this.companion = companion;
		this.walking = walking;
		this.where = where;
	}

	@Override
	public void body(Panel page) {
		Kit kit = page.kit();
		Text receiver = where.system(false);
		kit.wide(kit.heading(page.content(), page.say("report.title")));
		new SkippedCard(page, walking).build(where);
		kit.wide(kit.text(page.content(), page.say("report.what", receiver)));
		list = new PathField(page.content(), kit, "companion.list", page.say("report.list"), Optional.empty(), page.say("report.browse"),
				PathField.Kind.FILE, new String[] { "*.xlsx;*.xls;*.csv;*.ods;*.txt", "*" }, chosen -> chosen.ifPresent(this::compare));
		answers = page.part();
	}

	@Override
	public void dropped(Path list) {
		compare(list);
	}

	private void compare(Path list) {
		new ArrivedQuestion(answers, () -> this.list.put(""), this::show).ask(walking.batch(), list);
	}

	private void show(Reconciled result) {
		Kit kit = answers.kit();
		Text receiver = where.system(false);
		int all = result.found().size() + result.missing().size();
		State state = result.missing().isEmpty() ? State.GOOD : State.ATTENTION;
		Card card = kit.card(answers.content(), state);
		kit.wide(kit.state(card, state, answers.say("report.found", result.found().size(), all, receiver)));
		result.stayed().values().stream().distinct()
				.forEach(pupil -> kit.wide(kit.state(card, State.ATTENTION, answers.say("report.stayed", pupil.name().listed()))));
		int extra = result.extra().size() - result.stayed().size();
		if (extra > 0) {
			kit.wide(kit.quiet(card, answers.say("report.extra", extra, receiver)));
		}
		result.missing().forEach((pupil, step) -> missing(card, pupil, step, result.doubtful().containsKey(pupil)));
		walking.take(result.batch());
	}

	private void missing(Card card, GuidedPupil pupil, WalkStep step, boolean doubtful) {
		Kit kit = answers.kit();
		Composite one = kit.columns(card, 1);
		kit.wide(kit.strong(one, pupil.name().listed()));
		kit.wide(kit.text(one, answers.say(doubtful ? "report.doubtful" : "report.missing", step.system(), step.step().where())));
		kit.link(one, "companion.missing." + pupil.transfer().id(), answers.say("report.go", where.at(step).at() + 1), () -> walking.go(now -> now.at(step)));
	}

	@Override
	public void foot(Composite row) {
		Kit kit = companion.desktop().kit();
		kit.link(row, "companion.previous", companion.say("previous"), () -> walking.go(now -> now.moved(-1)));
		ActionButton overview = kit.button(row, "companion.overview", companion.say("report.overview"), () -> companion.inMain(Places.walking(walking.batch())));
		overview.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
	}
}
