package nl.dossierbrug.desktop.frame;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.desktop.area.Desktop;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.frame.HeadLayout.Part;
import nl.dossierbrug.desktop.kit.ActionButton.Kind;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.Look;
import nl.dossierbrug.desktop.kit.Spoken;
import nl.dossierbrug.desktop.kit.Tone;
import nl.dossierbrug.exchange.model.OwnSchool;
import nl.dossierbrug.exchange.model.Role;

/** The head of the window: where one is at work, looking for a pupil, and who one is. In the practice school it says so. */
final class FrameHead {

	private final Messages messages = new Messages(FrameHead.class);
	private final Desktop desktop;

	FrameHead(Composite parent, Desktop desktop) {
		this.desktop = desktop;
		boolean practice = desktop.session().practice();
		Kit kit = desktop.kit();
		Composite bar = new Composite(parent, SWT.NONE);
		bar.setBackground(kit.look().colour(practice ? Tone.PRACTICE_SOFT : Tone.CARD));
		bar.setLayout(new HeadLayout(kit.look()));
		bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		kit.label(bar, "Dossierbrug", Look.Size.BLOCK, practice ? Tone.PRACTICE : Tone.ACCENT).setLayoutData(Part.NAME);
		if (practice) {
			kit.button(bar, "head.leave-practice", Kind.PLAIN, "close", say("practice.leave"), () -> desktop.session().open(false)).setLayoutData(Part.ACTION);
			kit.label(bar, say("practice"), Look.Size.STRONG, Tone.PRACTICE).setLayoutData(Part.WORDS);
			bar.setToolTipText(say("practice"));
		} else {
			Label school = kit.quiet(bar, "");
			school.setLayoutData(Part.WORDS);
			school(school);
		}
		search(bar);
		if (practice) {
			role(bar);
		} else {
			kit.button(bar, "head.user", Kind.LINK, "user", user(), () -> desktop.navigation().go(Places.settings("users"))).setLayoutData(Part.ACTION);
		}
		Composite line = new Composite(parent, SWT.NONE);
		line.setBackground(kit.look().colour(practice ? Tone.PRACTICE : Tone.LINE));
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.heightHint = practice ? 3 : 1;
		line.setLayoutData(data);
	}

	/** For which school one works: the first of the list, and how many there are besides. */
	private void school(Label place) {
		desktop.session().exchange().ifPresent(exchange -> desktop.work().run(messages.text("work.school"), progress -> exchange.schools().all(), found -> {
			if (!place.isDisposed() && found instanceof Outcome.Done<List<OwnSchool>>(var schools) && !schools.isEmpty()) {
				OwnSchool first = schools.getFirst();
				String words = say("school", first.name(), first.school().brin().code(), schools.size() - 1);
				place.setText(Kit.shown(words));
				place.getParent().setToolTipText(words);
				place.getParent().layout(true);
			}
		}));
	}

	private void search(Composite bar) {
		Text search = desktop.kit().bare(bar, "head.search", say("search"), "", SWT.SINGLE);
		search.setMessage(say("search"));
		search.setLayoutData(Part.FIELD);
		desktop.onSearch(search::setFocus);
		search.addListener(SWT.DefaultSelection, e -> {
			if (!search.getText().isBlank()) {
				desktop.navigation().go(Places.transfersWith(search.getText().strip()));
			}
		});
	}

	/** While practising one can be anybody: some systems let only the head of the school fetch. */
	private void role(Composite bar) {
		List<Role> roles = List.of(Role.values());
		int now = desktop.session().user().map(user -> roles.indexOf(user.role())).orElse(-1);
		List<String> words = roles.stream().map(role -> say("practice.as", say("role." + role.word()))).toList();
		Combo combo = desktop.kit().choice(bar, "head.role", "", words, now, index -> practiseAs(roles.get(index)));
		Spoken.as(combo, say("practice.role"));
		combo.getParent().setLayoutData(Part.ACTION);
	}

	private void practiseAs(Role role) {
		desktop.session().exchange().ifPresent(exchange -> desktop.work().run(messages.text("work.role"),
				progress -> exchange.administration().practiseAs(role), changed -> desktop.session().open(true)));
	}

	private String user() {
		return desktop.session().user().map(user -> user.name() + " · " + say("role." + user.role().word())).orElse(say("user.none"));
	}

	private String say(String key, Object... arguments) {
		return desktop.say(messages.text(key, arguments));
	}
}
