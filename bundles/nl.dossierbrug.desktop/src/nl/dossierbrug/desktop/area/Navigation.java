package nl.dossierbrug.desktop.area;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Goes from place to place and back. For the thread of the screen. */
public final class Navigation {

	private static final int MOST_REMEMBERED = 50;

	private final Deque<Place> left = new ArrayDeque<>();
	private final List<Consumer<Place>> listeners = new ArrayList<>();
	private Function<String, Optional<Area>> activate = area -> Optional.empty();
	private Place here = Places.START;

	/** @param how shows an area by its id and gives it; empty when there is none with that id */
	public void attach(Function<String, Optional<Area>> how) {
		activate = how;
	}

	/** Where one is. */
	public Place here() {
		return here;
	}

	/** Goes somewhere. */
	public void go(Place place) {
		if (!here.equals(place)) {
			left.push(here);
			if (left.size() > MOST_REMEMBERED) {
				left.removeLast();
			}
		}
		show(place);
	}

	/** Goes back to where one came from; to the start when that is nowhere. */
	public void back() {
		show(left.isEmpty() ? Places.START : left.pop());
	}

	/** Whether there is somewhere to go back to. */
	public boolean canGoBack() {
		return !left.isEmpty();
	}

	/** The place is another from now on, without going there anew: what is shown has changed by itself. */
	public void moved(Place place) {
		here = place;
		List.copyOf(listeners).forEach(listener -> listener.accept(place));
	}

	/** Shows where one is anew. */
	public void refresh() {
		show(here);
	}

	private void show(Place place) {
		moved(place);
		activate.apply(place.area()).ifPresent(area -> area.show(place));
	}

	/** Forgets where one came from: it was in another home. */
	public void forget() {
		left.clear();
	}

	/** Somebody wants to know where one is. */
	public void onMove(Consumer<Place> listener) {
		listeners.add(listener);
	}
}
