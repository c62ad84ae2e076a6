package nl.dossierbrug.desktop.area;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.desktop.kit.Scroll;

/**
 * How far a page was scrolled: when the same place is built anew it is scrolled there again, as soon as there is so much of it.
 * For the thread of the screen.
 */
final class ScrollPlace {

	private final Composite page;
	private int wanted;

	/** How far it is scrolled now. */
	ScrollPlace(Composite page) {
		this.page = page;
		wanted = scroll(page).map(scroll -> scroll.getOrigin().y).orElse(0);
	}

	/** Forgets it: another place is shown. */
	void forget() {
		wanted = 0;
	}

	/** Scrolls there if there is so much of the page, once. */
	void giveBack() {
		if (wanted > 0 && !page.isDisposed()) {
			scroll(page).filter(scroll -> scroll.content().getSize().y - scroll.getClientArea().height >= wanted).ifPresent(scroll -> {
				scroll.setOrigin(0, wanted);
				wanted = 0;
			});
		}
	}

	private static Optional<Scroll> scroll(Composite place) {
		return Stream.of(place.getChildren()).flatMap(child -> (child instanceof Scroll scroll ? Optional.of(scroll)
				: child instanceof Composite inner ? scroll(inner) : Optional.<Scroll>empty()).stream()).findFirst();
	}
}
