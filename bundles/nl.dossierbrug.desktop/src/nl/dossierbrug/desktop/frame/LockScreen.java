package nl.dossierbrug.desktop.frame;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.desktop.area.Desktop;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.RefusalCard;
import nl.dossierbrug.desktop.kit.Tone;
import nl.dossierbrug.exchange.entrance.ScreenLock;
import nl.dossierbrug.exchange.model.User;

/**
 * Covers the whole window until the user is back. What is below it stays as it was, half a word that was typed too, but
 * nothing of it can be seen, reached with the keyboard or read by a screen reader.
 */
final class LockScreen {

	private final Messages messages = new Messages(LockScreen.class);
	private final Desktop desktop;
	private final Composite layers;
	private final StackLayout order;
	private final Control below;
	private final Composite cover;
	private final Consumer<Boolean> told;
	private Control focus;

	/**
	 * @param layers holds what is covered, with that layout
	 * @param told is told when the screen is locked, and when it is not any more
	 */
	LockScreen(Composite layers, StackLayout order, Control below, Desktop desktop, Consumer<Boolean> told) {
		this.desktop = desktop;
		this.told = told;
		this.layers = layers;
		this.order = order;
		this.below = below;
		cover = new Composite(layers, SWT.NONE);
		cover.setLayout(new GridLayout(1, false));
		desktop.onLock(this::lock);
		desktop.onRebuild(() -> {
			if (isLocked()) {
				build();
			}
		});
	}

	boolean isLocked() {
		return !layers.isDisposed() && order.topControl == cover;
	}

	private void lock() {
		if (isLocked() || desktop.session().exchange().isEmpty()) {
			return;
		}
		focus = layers.getDisplay().getFocusControl();
		order.topControl = cover;
		build();
		layers.layout(true, true);
		told.accept(true);
	}

	private void unlock() {
		order.topControl = below;
		told.accept(false);
		Kit.clear(cover);
		layers.layout(true, true);
		if (focus != null && !focus.isDisposed()) {
			focus.setFocus();
		}
	}

	private void build() {
		Kit kit = desktop.kit();
		Kit.clear(cover);
		cover.setBackground(kit.look().colour(Tone.SURFACE));
		Card card = kit.card(cover);
		GridData middle = new GridData(SWT.CENTER, SWT.CENTER, true, true);
		middle.widthHint = kit.look().px(420);
		card.setLayoutData(middle);
		kit.title(card, say("locked"));
		Composite place = kit.columns(card, 1);
		ScreenLock lock = desktop.session().exchange().orElseThrow().lock();
		desktop.work().run(messages.text("lock.work"), progress -> lock.isSet(), set -> {
			if (!place.isDisposed()) {
				ask(place, lock, set);
				card.layout(true, true);
				cover.layout(true, true);
			}
		});
		cover.layout(true, true);
	}

	private void ask(Composite place, ScreenLock lock, boolean set) {
		Kit kit = desktop.kit();
		if (!set) {
			kit.wide(kit.quiet(place, say("locked.no-pin")));
			kit.primary(place, "lock.open", say("locked.go-on"), this::unlock).setFocus();
			return;
		}
		kit.wide(kit.quiet(place, say("locked.pin")));
		Text pin = kit.field(place, "lock.pin", say("locked.field"), "", SWT.SINGLE | SWT.PASSWORD);
		Composite answers = kit.columns(place, 1);
		kit.primary(place, "lock.open", say("locked.open"), () -> open(pin, answers, lock));
		pin.addListener(SWT.DefaultSelection, e -> open(pin, answers, lock));
		pin.setFocus();
	}

	private void open(Text pin, Composite answers, ScreenLock lock) {
		char[] typed = pin.getTextChars();
		pin.setText("");
		desktop.work().run(messages.text("lock.work"), progress -> lock.unlock(typed), outcome -> {
			switch (outcome) {
				case Outcome.Done<User> done -> unlock();
				case Outcome.Refused<User>(var refusals) -> {
					Kit.clear(answers);
					refusals.forEach(refusal -> new RefusalCard(answers, desktop.kit(), refusal, desktop.language()));
					cover.layout(true, true);
					pin.setFocus();
				}
			}
		});
	}

	private String say(String key) {
		return desktop.say(messages.text(key));
	}
}
