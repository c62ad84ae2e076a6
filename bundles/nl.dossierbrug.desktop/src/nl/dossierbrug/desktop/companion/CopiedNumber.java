package nl.dossierbrug.desktop.companion;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/**
 * A number on the clipboard, for as long as it takes to paste it: then it is cleared, unless somebody has put something else
 * there. For the thread of the screen.
 */
final class CopiedNumber {

	/** So long it stays. */
	static final Duration STAYS = Duration.ofSeconds(30);

	private final Clock clock;
	private String held = "";
	private Instant until = Instant.MAX;
	/** A system lets only the one that put something there take it away. */
	private Clipboard clipboard;

	CopiedNumber(Clock clock) {
		this.clock = clock;
	}

	/** Puts a number there, in the place of the one before. */
	void put(String number) {
		clear();
		clipboard = new Clipboard(Display.getCurrent());
		clipboard.setContents(new Object[] { number, Unlisted.MARK }, new Transfer[] { TextTransfer.getInstance(), new Unlisted() });
		held = number;
		until = clock.instant().plus(STAYS);
	}

	/** To be asked at a beat: clears what has been there long enough. @return whether something was to be cleared now */
	boolean clearInTime() {
		boolean due = !held.isEmpty() && !clock.instant().isBefore(until);
		if (due) {
			clear();
		}
		return due;
	}

	/** Clears it now, if it is still there. */
	void clear() {
		if (!held.isEmpty()) {
			if (held.equals(clipboard.getContents(TextTransfer.getInstance()))) {
				clipboard.clearContents();
			}
			clipboard.dispose();
			held = "";
		}
	}
}
