package nl.dossierbrug.desktop.area;

import java.nio.file.Path;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;

import jakarta.annotation.PostConstruct;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.Look;
import nl.dossierbrug.desktop.kit.Scroll;
import nl.dossierbrug.desktop.kit.Tone;
import nl.dossierbrug.exchange.Exchange;

/**
 * A part of the application that fills the content of the window. It is built anew whenever one goes to it, and when
 * language, look or home change; so what must outlive that is kept in fields and not in controls. Its part in the
 * application model has the id by which a {@link Place} names it. Its words are messages beside it. One of another bundle
 * that has the tag {@code rail} stands in the navigation under its part's label, with an icon of the house that a tag names
 * ({@code icon:pupils}).
 */
public abstract class Area {

	/** An area that is lower than so many points is low. */
	private static final int LOW = 480;

	private final Desktop desktop;
	private final Messages messages;
	private final Messages common = new Messages(Area.class);
	private Composite page;
	private Place place;
	private Place built;
	private KeyboardPlace keyboard;
	private ScrollPlace scrolled;

	/** @param desktop what it works with; each area asks for it to be injected */
	protected Area(Desktop desktop) {
		this.desktop = desktop;
		messages = new Messages(getClass());
		place = desktop.navigation().here();
		desktop.onRebuild(this::rebuild);
	}

	@PostConstruct
	final void create(Composite parent) {
		page = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(1, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 0;
		page.setLayout(layout);
		page.addListener(SWT.Traverse, this::enter);
		rebuild();
	}

	/** A page that has the keyboard itself hands it to the first of its controls; GTK would pass over that one. */
	private void enter(Event e) {
		if (e.detail == SWT.TRAVERSE_TAB_NEXT && page.isFocusControl() && keyboard.toFirst()) {
			e.detail = SWT.TRAVERSE_NONE;
			e.doit = true;
		}
	}

	/** Goes to a place in this area. */
	public final void show(Place where) {
		place = where;
		rebuild();
	}

	private void rebuild() {
		if (page == null || page.isDisposed()) {
			return;
		}
		page.setRedraw(false);
		keyboard = new KeyboardPlace(page);
		scrolled = new ScrollPlace(page);
		if (!place.equals(built)) {
			scrolled.forget();
		}
		built = place;
		try {
			Kit.clear(page);
			page.setBackground(kit().look().colour(Tone.SURFACE));
			if (desktop.session().exchange().isPresent()) {
				build(page, place);
			} else {
				new OpeningPage(desktop, common).build(page);
			}
			// what is new gets its size here, and lays itself out then
			page.layout(true);
		} finally {
			page.setRedraw(true);
		}
		giveBack();
	}

	/** Whoever looks at the page stays where they were. */
	private void giveBack() {
		keyboard.giveBack();
		scrolled.giveBack();
	}

	@Focus
	final void focus() {
		if (page != null && !page.isDisposed()) {
			// and not to a part of it that can do nothing with it
			page.forceFocus();
		}
	}

	/**
	 * Builds the page; a home is open.
	 *
	 * @param empty where; a grid of one column without margins
	 * @param here what of the area is to be shown
	 */
	protected abstract void build(Composite empty, Place here);

	/**
	 * A file was dropped on the window while this is shown.
	 *
	 * @return whether the area knows what to do with it here; if not, the user is asked what it is
	 */
	public boolean takes(Path dropped) {
		return false;
	}

	/** The page of the help that belongs to what is shown now. */
	public abstract String helpPage();

	/** What it works with. */
	protected final Desktop desktop() {
		return desktop;
	}

	/** Makes controls. */
	protected final Kit kit() {
		return desktop.kit();
	}

	/** What is drawn with. */
	protected final Look look() {
		return desktop.kit().look();
	}

	/** The home that is open. */
	protected final Exchange exchange() {
		return desktop.session().exchange().orElseThrow();
	}

	/** Goes somewhere. */
	protected final void go(Place where) {
		desktop.navigation().go(where);
	}

	/** The page is another place from now on. It is not built anew. */
	protected final void moved(Place where) {
		place = where;
		desktop.navigation().moved(where);
	}

	/** Words of this area's messages, in the language of now. */
	protected final String say(String key, Object... arguments) {
		return messages.text(key, arguments).in(desktop.language());
	}

	/** Words in the language of now. */
	protected final String say(Text text) {
		return desktop.say(text);
	}

	/** This area's messages. */
	protected final Messages messages() {
		return messages;
	}

	/** A title that is left out where the area is low: the room is for what is below it. @param head above the page */
	protected final Label roomyTitle(Composite head, String words) {
		Label title = kit().title(head, words);
		Listener resized = e -> {
			boolean low = page.getSize().y < look().px(LOW);
			if (low == title.getVisible()) {
				Kit.show(title, !low);
				// what stands above the page has another height now
				title.requestLayout();
			}
		};
		page.addListener(SWT.Resize, resized);
		title.addListener(SWT.Dispose, e -> page.removeListener(SWT.Resize, resized));
		resized.handleEvent(new Event());
		return title;
	}

	/** The page as a panel, scrolled. @param empty what it fills */
	protected final Panel page(Composite empty) {
		return new Panel(desktop, messages, new Scroll(empty, Look.MARGIN).content(), this::giveBack);
	}

	/** A scrolled page with the name of the area and what it is for, {@code title} and {@code what} of its messages; where the rest goes. */
	protected final Panel titledPage(Composite empty) {
		Panel page = page(empty);
		page.head(say("title"), say("what"));
		return page.room();
	}
}
