package nl.dossierbrug.desktop.settings;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.desktop.area.Place;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.Look;
import nl.dossierbrug.desktop.kit.Theme;
import nl.dossierbrug.exchange.settings.Administration;

/** This screen: language, theme, size of text, and its lock. All of it works at once. */
final class ScreenSection implements Section {

	@Override
	public String id() {
		return "screen";
	}

	@Override
	public String icon() {
		return "eye";
	}

	@Override
	public void build(Composite content, SettingsPage page, Place here) {
		Kit kit = page.kit();
		Card card = kit.card(content);
		kit.choice(card, "settings.language", page.say("screen.language"), Language.all().stream().map(Language::ownName).toList(),
				Language.all().indexOf(page.desktop().language()),
				index -> page.desktop().speak(Language.all().get(index)));
		kit.choice(card, "settings.theme", page.say("screen.theme"), Stream.of(Theme.values()).map(theme -> page.say("theme." + theme)).toList(),
				page.desktop().theme().ordinal(), index -> page.desktop().theme(Theme.values()[index]));
		List<Integer> sizes = IntStream.of(Look.TEXT_SIZES).boxed().toList();
		kit.choice(card, "settings.text-size", page.say("screen.text-size"), sizes.stream().map(size -> size + " %").toList(),
				sizes.indexOf(kit.look().percent()), index -> page.desktop().textSize(sizes.get(index)));
		kit.wide(kit.quiet(card, page.say("screen.keys")));
		Card lock = kit.card(content);
		kit.strong(lock, page.say("lock.title"));
		Composite after = kit.columns(lock, 1);
		page.load(after, () -> page.exchange().administration().setting(Administration.LOCK_AFTER), value -> new SettingField(page).build(after, value));
		Composite pin = kit.columns(lock, 1);
		page.load(pin, () -> Outcome.done(page.exchange().lock().isSet()), set -> pin(pin, page, set));
	}

	private static void pin(Composite place, SettingsPage page, boolean set) {
		Kit kit = page.kit();
		kit.wide(kit.quiet(place, page.say(set ? "lock.set" : "lock.not-set")));
		Composite fields = kit.columns(place, 3);
		Text old = set ? kit.field(fields, "settings.pin-old", page.say("lock.old"), "", SWT.SINGLE | SWT.PASSWORD) : null;
		Text fresh = kit.field(fields, "settings.pin-new", page.say("lock.new"), "", SWT.SINGLE | SWT.PASSWORD);
		Composite answers = kit.columns(place, 1);
		kit.button(fields, "settings.pin-set", page.say("lock.keep"), () -> {
			char[] before = old == null ? new char[0] : old.getTextChars();
			char[] now = fresh.getTextChars();
			page.keepAndShow(answers, () -> page.exchange().lock().set(before, now));
		}).setLayoutData(new GridData(SWT.END, SWT.END, false, false));
		if (old != null) {
			kit.link(place, "settings.pin-clear", page.say("lock.clear"), () -> {
				char[] before = old.getTextChars();
				page.keepAndShow(answers, () -> page.exchange().lock().clear(before));
			});
		}
	}
}
