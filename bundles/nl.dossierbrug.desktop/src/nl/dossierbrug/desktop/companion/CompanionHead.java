package nl.dossierbrug.desktop.companion;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.desktop.area.Desktop;
import nl.dossierbrug.desktop.kit.ActionButton;
import nl.dossierbrug.desktop.kit.ActionButton.Kind;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.Look;
import nl.dossierbrug.desktop.kit.Spoken;
import nl.dossierbrug.desktop.kit.Tone;

/** The head of the window: which handover, how far one is, in which system, and at which side the window stands. */
final class CompanionHead {

	private final Desktop desktop;
	private final Messages messages;
	private final boolean left;
	private final Runnable otherSide;

	/**
	 * @param left whether the window stands at the left side
	 * @param otherSide puts it at the other
	 */
	CompanionHead(Desktop desktop, Messages messages, boolean left, Runnable otherSide) {
		this.desktop = desktop;
		this.messages = messages;
		this.left = left;
		this.otherSide = otherSide;
	}

	void build(Composite parent, Optional<Whereabouts> where) {
		Kit kit = desktop.kit();
		boolean practice = desktop.session().practice();
		Composite head = kit.band(parent, 2);
		head.setBackground(kit.look().colour(practice ? Tone.PRACTICE_SOFT : Tone.CARD));
		((GridLayout) head.getLayout()).marginWidth = Look.GAP;
		Composite words = kit.columns(head, 1);
		((GridLayout) words.getLayout()).verticalSpacing = 2;
		words.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		where.ifPresent(now -> {
			kit.wide(kit.quiet(words, say("head", now.system(true), now.system(false))));
			kit.wide(kit.label(words, now.step().map(step -> say("head.step", now.at() + 1, now.steps(), step.system())).orElse(say("head.past", now.system(false))),
					Look.Size.BLOCK, practice ? Tone.PRACTICE : Tone.ACCENT));
		});
		if (practice) {
			kit.wide(kit.label(words, say("head.practice"), Look.Size.TEXT, Tone.PRACTICE));
		}
		String side = say(left ? "side.right" : "side.left");
		ActionButton button = kit.button(head, "companion.side", Kind.LINK, left ? "next" : "back", "", otherSide);
		Spoken.as(button, side);
		button.setToolTipText(side);
		kit.line(parent);
	}

	private String say(String key, Object... arguments) {
		return desktop.say(messages.text(key, arguments));
	}
}
