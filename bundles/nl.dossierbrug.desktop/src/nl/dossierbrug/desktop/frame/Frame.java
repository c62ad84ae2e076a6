package nl.dossierbrug.desktop.frame;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.desktop.area.Area;
import nl.dossierbrug.desktop.area.Desktop;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.companion.Companions;
import nl.dossierbrug.desktop.kit.FileDrop;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.Tone;

/**
 * The frame of the window: the head above, the navigation at the left, one area beside it, and below that what is being
 * done. A file that is dropped anywhere is a list of pupils, for the area that is shown or else for who says what it is for.
 */
final class Frame {

	/** A window that is narrower than so many points has no room for words in the navigation. */
	private static final int NARROW = 760;

	private final Desktop desktop;
	private final Areas areas;
	private final Composite cover;
	private final Composite whole;
	private final Composite head;
	private final Composite side;
	private final Composite content;
	private final StackLayout layers = new StackLayout();
	private Rail rail;

	Frame(Composite parent, Desktop desktop, Areas areas) {
		this.desktop = desktop;
		this.areas = areas;
		cover = new Composite(parent, SWT.NONE);
		StackLayout covering = new StackLayout();
		cover.setLayout(covering);
		whole = new Composite(cover, SWT.NONE);
		covering.topControl = whole;
		// whoever works the window from outside sees by this when it is at rest
		cover.setData(Desktop.class.getName(), desktop);
		whole.setLayout(grid(2));
		head = new Composite(whole, SWT.NONE);
		head.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false, 2, 1));
		head.setLayout(grid(1));
		side = new Composite(whole, SWT.NONE);
		side.setLayoutData(new GridData(SWT.FILL, SWT.FILL, false, true));
		side.setLayout(grid(1));
		Composite main = new Composite(whole, SWT.NONE);
		main.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		main.setLayout(grid(1));
		new Notice(main, desktop);
		new FaultCard(main, desktop);
		content = new Composite(main, SWT.NONE);
		content.setLayout(layers);
		content.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		new WorkStrip(main, desktop);
		whole.addListener(SWT.Resize, e -> narrow());
		desktop.onRebuild(this::build);
		FileDrop.on(whole, files -> dropped(files.getFirst()));
		Companions companions = new Companions(cover.getShell(), desktop, desktop.session().clock());
		new LockScreen(cover, covering, whole, desktop, companions::locked);
		new IdleWatch(cover, desktop);
		new QuietCopies(cover, desktop);
		new QuietCarrying(cover, desktop);
		new NewDay(cover, desktop);
		build();
		desktop.navigation().attach(this::activate);
		activate(desktop.navigation().here().area());
	}

	private static GridLayout grid(int columns) {
		GridLayout layout = new GridLayout(columns, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.horizontalSpacing = 0;
		layout.verticalSpacing = 0;
		return layout;
	}

	private void build() {
		if (whole.isDisposed()) {
			return;
		}
		whole.setRedraw(false);
		try {
			whole.setBackground(desktop.kit().look().colour(Tone.SURFACE));
			content.setBackground(desktop.kit().look().colour(Tone.SURFACE));
			if (desktop.session().exchange().isEmpty() && desktop.session().refusals().isEmpty()) {
				// what is there stays until the home is
				return;
			}
			Kit.clear(head);
			Kit.clear(side);
			new FrameHead(head, desktop);
			rail = new Rail(side, desktop, areas.onRail(), areas::railOf);
			narrow();
			whole.layout(true, true);
		} finally {
			whole.setRedraw(true);
		}
	}

	private void dropped(Path file) {
		if (areas.made(desktop.navigation().here().area()).filter(made -> made.area().takes(file)).isEmpty()) {
			desktop.navigation().go(Places.list(file));
		}
	}

	/** In a narrow window, or with large letters, the room is for the area. */
	private void narrow() {
		if (rail != null) {
			rail.small(whole.getSize().x < desktop.kit().look().px(NARROW));
			whole.layout(true);
		}
	}

	/** Shows an area; one that is made now has built itself already. */
	private Optional<Area> activate(String area) {
		Optional<Areas.Made> before = areas.made(area);
		before.or(() -> areas.make(area, content)).ifPresent(made -> {
			if (layers.topControl != made.control()) {
				layers.topControl = made.control();
				content.layout(true, true);
				made.focus();
			}
		});
		return before.map(Areas.Made::area);
	}

	/** Gives the keyboard to the area that is shown. */
	void focus() {
		areas.made(desktop.navigation().here().area()).ifPresent(Areas.Made::focus);
	}
}
