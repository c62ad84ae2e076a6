package nl.dossierbrug.desktop.kit;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;

/** A field for a file or a folder: it can be typed, pasted, dropped, or looked for. */
public final class PathField {

	/** What is asked for. */
	public enum Kind {
		/** A file that is there. */
		FILE,
		/** A folder that is there. */
		FOLDER,
		/** A file to be written: one that is there already is refused when it comes to that, however it was chosen. */
		NEW_FILE
	}

	private final Text field;
	private final Kind kind;
	private final Consumer<Optional<Path>> changed;
	private String known;

	/**
	 * @param name by which the field is found; the button beside it has {@code .browse} behind it
	 * @param label what stands above it
	 * @param value what stands in it
	 * @param browse what stands on the button
	 * @param endings of files that are asked for, such as {@code *.xlsx}; none for all
	 * @param changed is told what it has become, when somebody is ready with it; empty for nothing
	 */
	public PathField(Composite parent, Kit kit, String name, String label, Optional<Path> value, String browse, Kind kind,
			String[] endings, Consumer<Optional<Path>> changed) {
		this.kind = kind;
		this.changed = changed;
		Composite row = kit.columns(parent, 2);
		known = value.map(Path::toString).orElse("");
		field = kit.field(row, name, label, known);
		ActionButton button = kit.button(row, name + ".browse", ActionButton.Kind.PLAIN, kind == Kind.FOLDER ? "folder" : "file", browse,
				() -> look(endings));
		button.setLayoutData(new GridData(SWT.END, SWT.END, false, false));
		Spoken.as(button, browse + ": " + label);
		field.addListener(SWT.DefaultSelection, e -> take(field.getText()));
		field.addListener(SWT.FocusOut, e -> take(field.getText()));
		FileDrop.on(field, files -> put(files.getFirst().toString()));
	}

	private void look(String[] endings) {
		String chosen;
		if (kind == Kind.FOLDER) {
			DirectoryDialog dialog = new DirectoryDialog(field.getShell());
			dialog.setFilterPath(known);
			chosen = dialog.open();
		} else {
			FileDialog dialog = new FileDialog(field.getShell(), kind == Kind.FILE ? SWT.OPEN : SWT.SAVE);
			dialog.setFilterExtensions(endings);
			chosen = dialog.open();
		}
		if (chosen != null) {
			put(chosen);
		}
	}

	/** The field to type in. */
	public Text field() {
		return field;
	}

	/** Puts something in it, as if somebody had. */
	public void put(String path) {
		field.setText(path);
		take(path);
	}

	/** What stands in it now; empty when that is no path. */
	public Optional<Path> value() {
		return path(field.getText());
	}

	private void take(String typed) {
		if (!typed.equals(known)) {
			known = typed;
			changed.accept(path(typed));
		}
	}

	private static Optional<Path> path(String typed) {
		String bare = typed.strip().replaceAll("^\"(.*)\"$", "$1");
		try {
			return bare.isEmpty() ? Optional.empty() : Optional.of(Path.of(bare));
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}
}
