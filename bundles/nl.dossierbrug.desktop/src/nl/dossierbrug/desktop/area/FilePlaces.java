package nl.dossierbrug.desktop.area;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks a person where a file is to go. Whoever works the window from outside answers in a person's place. */
public interface FilePlaces {

	/**
	 * @param suggested a name for it
	 * @param ending such as {@code *.csv}
	 * @return empty when the person thought better of it
	 */
	Optional<Path> newFile(Shell window, String suggested, String ending);

	/** Asks with the dialog of the system. */
	static FilePlaces asking() {
		return (window, suggested, ending) -> {
			FileDialog dialog = new FileDialog(window, SWT.SAVE);
			dialog.setFileName(suggested);
			dialog.setFilterExtensions(new String[] { ending });
			return Optional.ofNullable(dialog.open()).map(Path::of);
		};
	}
}
