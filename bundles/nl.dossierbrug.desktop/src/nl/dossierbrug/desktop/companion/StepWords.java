package nl.dossierbrug.desktop.companion;

import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.Spoken;
import nl.dossierbrug.desktop.kit.Tone;
import nl.dossierbrug.exchange.guide.WalkStep;

/** What a step says: what to do, where to click in that system's own words, who can do it, and the manual's line. */
final class StepWords {

	private final Panel page;
	private final WalkStep step;

	StepWords(Panel page, WalkStep step) {
		this.page = page;
		this.step = step;
	}

	/** What to do, and where. */
	void build() {
		Kit kit = page.kit();
		Spoken.named(kit.wide(kit.text(page.content(), page.say(step.step().text()))), "companion.step." + step.id());
		Card where = kit.card(page.content());
		kit.wide(kit.quiet(where, page.say("where")));
		kit.wide(kit.strong(where, page.say(step.step().where())));
	}

	/** What is read second: who can do it, and the manual's line. */
	void second() {
		Kit kit = page.kit();
		Composite rows = kit.columns(page.content(), 2);
		((GridData) kit.icon(rows, "user", Tone.QUIET).getLayoutData()).verticalAlignment = SWT.BEGINNING;
		kit.wide(kit.quiet(rows, page.say(step.step().who())));
		if (!step.step().manual().isEmpty()) {
			kit.icon(rows, "list", Tone.QUIET);
			kit.wide(kit.quiet(rows, page.say("manual", step.step().manual().stream().map(line -> line.replace("*", "").strip()).distinct().collect(Collectors.joining(", ")))));
		}
	}
}
