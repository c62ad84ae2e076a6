package nl.dossierbrug.desktop.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

import nl.dossierbrug.desktop.driver.Screen;
import nl.dossierbrug.desktop.kit.ActionButton;
import nl.dossierbrug.desktop.kit.Spoken;

/** Looks at a screen as somebody with a small screen or large letters meets it. */
public final class Fitting {

	private final Screen screen;
	private final int rows;

	/** @param rows so many rows of a table must be in sight at once, its head besides */
	public Fitting(Screen screen, int rows) {
		this.screen = screen;
		this.rows = rows;
	}

	/** What is cut, or lies where nobody can scroll to. */
	public List<String> cut() {
		return screen.each(control -> beside(control).or(() -> shortened(control)).or(() -> few(control)).map(what -> what + ": " + described(control)));
	}

	private static Optional<String> beside(Control control) {
		if (control instanceof Shell || control.getParent() == null) {
			return Optional.empty();
		}
		Rectangle room = control.getParent().getClientArea();
		Rectangle area = control.getBounds();
		boolean scrolled = control.getParent() instanceof ScrolledComposite;
		if (control.getClass() != Composite.class && (area.width == 0 || area.height == 0)) {
			return Optional.of("without room");
		}
		if (!scrolled && (area.x + area.width > room.width || area.x < 0) || scrolled && area.width > room.width) {
			return Optional.of("wider than its page, " + area + " in " + room);
		}
		return !scrolled && area.y + area.height > room.height ? Optional.of("below its page, " + area + " in " + room) : Optional.empty();
	}

	private static Optional<String> shortened(Control control) {
		boolean label = control instanceof Label one && !one.getText().isEmpty()
				&& control.computeSize(control.getSize().x, -1).y > control.getSize().y;
		boolean button = control instanceof ActionButton one && one.needed() > control.getSize().x && one.getToolTipText() == null;
		return label || button ? Optional.of("cut, " + control.getSize()) : Optional.empty();
	}

	/** A table of which too little is in sight, or with a head that cannot be read. */
	private Optional<String> few(Control control) {
		if (!(control instanceof Table table)) {
			return Optional.empty();
		}
		int needed = table.getHeaderHeight() + Math.min(rows, table.getItemCount()) * table.getItemHeight();
		if (table.getClientArea().height < needed - table.getHeaderHeight()) {
			return Optional.of("too few rows in sight, " + table.getClientArea() + " for " + needed);
		}
		Optional<Composite> page = Stream.iterate(control.getParent(), above -> above != null, Composite::getParent).filter(ScrolledComposite.class::isInstance).findFirst();
		if (page.isPresent() && page.get().getClientArea().height < needed) {
			return Optional.of("a page too low for its table, " + page.get().getClientArea() + " for " + needed);
		}
		List<String> heads = new ArrayList<>();
		GC gc = new GC(table);
		for (TableColumn column : table.getColumns()) {
			if (gc.textExtent(column.getText()).x > column.getWidth() && !column.getText().equals(column.getToolTipText())) {
				heads.add(column.getText());
			}
		}
		gc.dispose();
		return heads.isEmpty() ? Optional.empty() : Optional.of("heads that are cut, " + heads);
	}

	private static String described(Control control) {
		String words = control instanceof Label label ? label.getText() : Spoken.words(control);
		return control.getClass().getSimpleName() + " " + Spoken.name(control) + " \"" + words + "\"";
	}
}
