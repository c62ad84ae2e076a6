package nl.dossierbrug.desktop.walking;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.PathField;
import nl.dossierbrug.desktop.kit.State;
import nl.dossierbrug.exchange.guide.GuidedPupil;

/** Afterwards: a list that the receiving system exported is compared with who went along. */
final class ArrivedPage {

	private static final String[] ENDINGS = { "*.xlsx;*.xls;*.ods;*.fods;*.csv;*.txt;*.htm;*.html", "*" };

	private final Panel panel;
	private final WalkShown shown;
	private final Optional<Path> dropped;
	private PathField list;
	private Panel result;

	/** @param dropped a list that was dropped on the window; empty for none */
	ArrivedPage(Panel panel, WalkShown shown, Optional<Path> dropped) {
		this.panel = panel;
		this.shown = shown;
		this.dropped = dropped;
	}

	void build() {
		Kit kit = panel.kit();
		Composite body = panel.content();
		kit.wide(kit.text(body, panel.say("report.what", shown.receiver())));
		list = new PathField(body, kit, "walking.list", panel.say("report.list", shown.receiver()), dropped, panel.say("browse"),
				PathField.Kind.FILE, ENDINGS, path -> path.ifPresent(this::compare));
		list.field().setMessage(panel.say("report.drop"));
		result = panel.part();
		if (dropped.isPresent()) {
			compare(dropped.get());
		} else {
			before();
		}
	}

	/** How it stood when somebody last looked. */
	private void before() {
		List<GuidedPupil> walking = shown.guided().walking();
		long looked = walking.stream().filter(pupil -> pupil.found().isPresent()).count();
		if (looked == 0) {
			result.quiet(panel.say("report.never"));
			return;
		}
		Kit kit = panel.kit();
		long found = walking.stream().filter(pupil -> pupil.found().orElse(false)).count();
		State state = found == walking.size() ? State.GOOD : State.ATTENTION;
		Card card = kit.card(result.content(), state);
		kit.state(card, state, panel.say("report.before", found, walking.size(), shown.receiver()));
		new MissingCards(result, shown).build(walking.stream().filter(pupil -> !pupil.found().orElse(true)).toList());
	}

	private void compare(Path list) {
		new ArrivedQuestion(result, () -> this.list.put(""), found -> new ArrivedCards(result, shown).build(found)).ask(shown.id(), list);
	}
}
