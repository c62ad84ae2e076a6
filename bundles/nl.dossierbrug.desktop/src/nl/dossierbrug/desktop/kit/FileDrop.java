package nl.dossierbrug.desktop.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Control;

/** Lets files be dropped on a control. They stay where they are. */
public final class FileDrop extends DropTargetAdapter {

	private final Consumer<List<Path>> taken;

	private FileDrop(Consumer<List<Path>> taken) {
		this.taken = taken;
	}

	/** @param taken is given what was dropped: at least one file or folder */
	public static void on(Control control, Consumer<List<Path>> taken) {
		DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT);
		target.setTransfer(FileTransfer.getInstance());
		target.addDropListener(new FileDrop(taken));
	}

	@Override
	public void dragEnter(DropTargetEvent event) {
		event.detail = DND.DROP_COPY;
	}

	@Override
	public void drop(DropTargetEvent event) {
		if (event.data instanceof String[] files && files.length > 0) {
			take(Stream.of(files).map(Path::of).toList());
		}
	}

	/** Takes files as if somebody had dropped them. */
	public void take(List<Path> files) {
		taken.accept(files);
	}
}
