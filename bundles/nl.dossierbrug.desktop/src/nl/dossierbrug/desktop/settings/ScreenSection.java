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
import nl.dossierbrug.desktop.area.Panel;
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
	public void build(Panel page, Place here) {
		Kit kit = page.kit();
		Card card = kit.card(page.content());
		kit.choice(card, "settings.language", page.say("screen.language"), Language.all().stream().map(Language::ownName).toList(),
				Language.all().indexOf(page.desktop().language()),
				index -> page.desktop().speak(Language.all().get(index)));
		kit.choice(card, "settings.theme", page.say("screen.theme"), Stream.of(Theme.values()).map(theme -> page.say("theme." + theme)).toList(),
				page.desktop().theme().ordinal(), index -> page.desktop().theme(Theme.values()[index]));
		List<Integer> sizes = IntStream.of(Look.TEXT_SIZES).boxed().toList();
		kit.choice(card, "settings.text-size", page.say("screen.text-size"), sizes.stream().map(size -> size + " %").toList(),
				sizes.indexOf(kit.look().percent()), index -> page.desktop().textSize(sizes.get(index)));
		kit.wide(kit.quiet(card, page.say("screen.keys")));
		Card lock = kit.card(page.content());
		kit.strong(lock, page.say("lock.title"));
		Panel after = page.in(lock).part();
		after.load("work.load", progress -> page.exchange().administration().setting(Administration.LOCK_AFTER), value -> new SettingField(after).build(value));
		Panel pin = page.in(lock).part();
		pin.load("work.load", progress -> Outcome.done(page.exchange().lock().isSet()), set -> pin(pin, set));
	}

	private static void pin(Panel page, boolean set) {
		Composite place = page.content();
		Kit kit = page.kit();
		kit.wide(kit.quiet(place, page.say(set ? "lock.set" : "lock.not-set")));
		Composite fields = kit.columns(place, 3);
		Text old = set ? kit.field(fields, "settings.pin-old", page.say("lock.old"), "", SWT.SINGLE | SWT.PASSWORD) : null;
		Text fresh = kit.field(fields, "settings.pin-new", page.say("lock.new"), "", SWT.SINGLE | SWT.PASSWORD);
		Panel answers = page.part();
		kit.button(fields, "settings.pin-set", page.say("lock.keep"), () -> {
			char[] before = old == null ? new char[0] : old.getTextChars();
			char[] now = fresh.getTextChars();
			new Keep(answers).andShow(() -> page.exchange().lock().set(before, now));
		}).setLayoutData(new GridData(SWT.END, SWT.END, false, false));
		if (old != null) {
			kit.link(place, "settings.pin-clear", page.say("lock.clear"), () -> {
				char[] before = old.getTextChars();
				new Keep(answers).andShow(() -> page.exchange().lock().clear(before));
			});
		}
	}
}
