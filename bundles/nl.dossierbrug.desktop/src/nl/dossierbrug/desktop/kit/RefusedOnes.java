package nl.dossierbrug.desktop.kit;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Messages;

/**
 * Shows of several that were refused what happened to each, and once what follows for all to whom the same happened. So many
 * with the same have a line of their own; of the others the names are told.
 */
public final class RefusedOnes {

	private static final int MOST = 5;

	private final Messages messages = new Messages(RefusedOnes.class);
	private final Kit kit;
	private final Language language;
	private final List<List<Reason>> alike = new ArrayList<>();
	private final WayOut wayOut;

	/** @param language the language of the screen */
	public RefusedOnes(Kit kit, Language language) {
		this.kit = kit;
		this.language = language;
		wayOut = new WayOut(kit, language);
	}

	private record Reason(String name, Refusal refusal) {
	}

	/** One more. @param name of whom or what, as it stands before what happened */
	public void add(String name, Refusal refusal) {
		for (Refusal reason : refusal.each()) {
			alike.stream().filter(same -> isAlike(same.getFirst().refusal(), reason)).findFirst().orElseGet(() -> {
				alike.add(new ArrayList<>());
				return alike.getLast();
			}).add(new Reason(name, reason));
		}
	}

	private boolean isAlike(Refusal one, Refusal other) {
		return one.isLike(other) && wayOut.words(one).equals(wayOut.words(other));
	}

	/** Shows all that were added; nothing when there are none. */
	public void build(Composite place) {
		alike.forEach(same -> build(place, same));
	}

	private void build(Composite place, List<Reason> same) {
		same.stream().limit(MOST).forEach(one -> kit.state(place, State.WRONG, told(one)));
		if (same.size() > MOST) {
			kit.state(place, State.WRONG, messages.text("refused.more", same.size() - MOST,
					String.join(", ", same.stream().skip(MOST).map(Reason::name).toList())).in(language));
		}
		wayOut.build(place, same.getFirst().refusal());
	}

	/** The name goes before it, unless it begins with that itself. */
	private String told(Reason one) {
		String what = one.refusal().what().in(language);
		return what.startsWith(one.name()) ? what : messages.text("refused.one", one.name(), one.refusal().what()).in(language);
	}
}
