package nl.dossierbrug.desktop.companion;

import java.util.Optional;

import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.State;
import nl.dossierbrug.exchange.guide.GuidedPupil;

/** Copies the numbers of pupils, one at a time, and says which one is on the clipboard. */
final class NumberButton {

	private final Walking walking;
	private final CopiedNumber copied;
	private PupilTicks pupils;
	private Panel told;
	private Optional<GuidedPupil> last = Optional.empty();

	NumberButton(Walking walking, CopiedNumber copied) {
		this.walking = walking;
		this.copied = copied;
	}

	/** @param told where it is said */
	void of(PupilTicks these, Panel where) {
		pupils = these;
		told = where;
	}

	/** Copies the number of a pupil. */
	void copy(GuidedPupil pupil) {
		walking.number(pupil, number -> {
			// whoever closed the window meanwhile, or locked the screen, wants nothing on the clipboard any more
			if (told.content().isDisposed()) {
				return;
			}
			copied.put(number.digits());
			last = Optional.of(pupil);
			tell(told.say("copied", pupil.name().listed(), CopiedNumber.STAYS.toSeconds()));
		});
	}

	/** The one that the keyboard is on; when that was copied last, the next in the list. */
	void next() {
		Optional<GuidedPupil> now = pupils.marked();
		boolean again = now.isPresent() && last.filter(one -> one.transfer().id().equals(now.get().transfer().id())).isPresent();
		Optional<GuidedPupil> next = again || now.isEmpty() ? pupils.after(now) : now;
		if (next.isEmpty()) {
			tell(told.say("copied.last"));
		}
		next.ifPresent(pupil -> {
			pupils.mark(pupil);
			copy(pupil);
		});
	}

	/** The clipboard is empty again. */
	void cleared() {
		tell(told.say("copied.cleared"));
	}

	private void tell(String words) {
		if (!told.content().isDisposed()) {
			told.tell(State.INFO, words);
		}
	}
}
