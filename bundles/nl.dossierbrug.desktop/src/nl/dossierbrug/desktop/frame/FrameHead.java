package nl.dossierbrug.desktop.frame;

import java.util.List;
import java.util.Optional;

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
import nl.dossierbrug.desktop.kit.ActionButton;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.Look;
import nl.dossierbrug.desktop.kit.Spoken;
import nl.dossierbrug.desktop.kit.Tone;
import nl.dossierbrug.exchange.model.OwnSchool;
import nl.dossierbrug.exchange.model.Role;
import nl.dossierbrug.exchange.model.User;

/**
 * The head of the window: where one is at work, looking for a pupil, and who one is. In the practice school it says so. What
 * changes of that, here or by a colleague, shows at once.
 */
final class FrameHead {

	/** So often it is looked whether a colleague changed something, in milliseconds. */
	private static final int BEAT = 5_000;

	/** For which schools one works, and as what. */
	private record Now(User user, List<OwnSchool> schools) {
	}

	private final Messages messages = new Messages(FrameHead.class);
	private final Desktop desktop;
	private final Composite bar;
	private Optional<Label> school = Optional.empty();
	private Optional<ActionButton> user = Optional.empty();
	private Optional<Now> shown = Optional.empty();

	FrameHead(Composite parent, Desktop desktop) {
		this.desktop = desktop;
		boolean practice = desktop.session().practice();
		Kit kit = desktop.kit();
		bar = new Composite(parent, SWT.NONE);
		bar.setBackground(kit.look().colour(practice ? Tone.PRACTICE_SOFT : Tone.CARD));
		bar.setLayout(new HeadLayout(kit.look()));
		bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		kit.label(bar, "Dossierbrug", Look.Size.BLOCK, practice ? Tone.PRACTICE : Tone.ACCENT).setLayoutData(Part.NAME);
		if (practice) {
			kit.button(bar, "head.leave-practice", Kind.PLAIN, "close", say("practice.leave"), () -> desktop.session().open(false)).setLayoutData(Part.ACTION);
			kit.label(bar, say("practice"), Look.Size.STRONG, Tone.PRACTICE).setLayoutData(Part.WORDS);
			bar.setToolTipText(say("practice"));
		} else {
			Label words = kit.quiet(bar, "");
			words.setLayoutData(Part.WORDS);
			school = Optional.of(words);
		}
		search();
		if (practice) {
			role();
		} else {
			user = Optional.of(kit.button(bar, "head.user", Kind.LINK, "user", desktop.session().user().map(this::words).orElse(say("user.none")),
					() -> desktop.navigation().go(Places.settings("users"))));
			user.get().setLayoutData(Part.ACTION);
			look();
			desktop.navigation().onMove(place -> look());
			desktop.onKept(this::look);
			beat();
		}
		Composite line = new Composite(parent, SWT.NONE);
		line.setBackground(kit.look().colour(practice ? Tone.PRACTICE : Tone.LINE));
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.heightHint = practice ? 3 : 1;
		line.setLayoutData(data);
	}

	private void beat() {
		if (!bar.isDisposed()) {
			bar.getDisplay().timerExec(BEAT, () -> {
				if (!desktop.work().busy()) {
					look();
				}
				beat();
			});
		}
	}

	private void look() {
		if (!bar.isDisposed()) {
			desktop.session().exchange().ifPresent(exchange -> desktop.work().run(messages.text("work.school"),
					progress -> exchange.schools().all().map(schools -> new Now(exchange.user(), schools)), found -> {
						if (!bar.isDisposed() && found instanceof Outcome.Done<Now>(Now now)) {
							show(now);
						}
					}));
		}
	}

	/** The first of the schools, and how many there are besides. */
	private void show(Now now) {
		if (shown.equals(Optional.of(now))) {
			return;
		}
		boolean changed = shown.isPresent();
		shown = Optional.of(now);
		desktop.session().know(now.user());
		user.ifPresent(button -> button.words(words(now.user())));
		school.ifPresent(label -> {
			String words = now.schools().isEmpty() ? "" : say("school", now.schools().getFirst().name(), now.schools().getFirst().school().brin().code(),
					now.schools().size() - 1);
			label.setText(Kit.shown(words));
			bar.setToolTipText(words);
		});
		bar.layout(true);
		// what waits is told there for just these schools and rights, and nothing is typed there
		if (changed && desktop.navigation().here().area().equals(Places.START.area())) {
			desktop.navigation().refresh();
		}
	}

	private void search() {
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
	private void role() {
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

	private String words(User who) {
		return who.name() + " · " + say("role." + who.role().word());
	}

	private String say(String key, Object... arguments) {
		return desktop.say(messages.text(key, arguments));
	}
}
