package nl.dossierbrug.desktop.driver;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

import nl.dossierbrug.desktop.DesktopApplication;
import nl.dossierbrug.desktop.area.Desktop;

/**
 * Runs the desktop on this thread while somebody works its window from another, and closes it when they have done.
 */
public final class Stage {

	private static final long PATIENCE_MILLIS = 60_000;

	/**
	 * Runs it.
	 *
	 * @param context with the properties of the desktop's product and the arguments of the program
	 * @param player works the window; what it throws is thrown on
	 * @throws Exception what the application throws
	 */
	public void run(IApplicationContext context, Consumer<Screen> player) throws Exception {
		Display display = Display.getDefault();
		Throwable[] thrown = new Throwable[1];
		Thread thread = new Thread(() -> {
			try {
				player.accept(screen(display));
			} catch (RuntimeException | Error e) {
				thrown[0] = e;
			} finally {
				display.asyncExec(() -> close(display));
			}
		}, "player");
		thread.start();
		new DesktopApplication().start(context);
		thread.join();
		if (thrown[0] != null) {
			throw new AssertionError(thrown[0].getMessage(), thrown[0]);
		}
	}

	private static void close(Display display) {
		for (Shell shell : display.getShells()) {
			// the main window takes others with it
			if (!shell.isDisposed()) {
				shell.close();
			}
		}
	}

	private static Screen screen(Display display) {
		long end = System.currentTimeMillis() + PATIENCE_MILLIS;
		while (System.currentTimeMillis() < end) {
			Object[] found = new Object[1];
			display.syncExec(() -> found[0] = desktop(display).orElse(null));
			if (found[0] instanceof Desktop desktop) {
				return new Screen(display, desktop);
			}
			try {
				Thread.sleep(5);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				throw new IllegalStateException(e);
			}
		}
		throw new AssertionError("no window came");
	}

	private static Optional<Desktop> desktop(Display display) {
		for (Control control : new Controls(display).all()) {
			if (control.getData(Desktop.class.getName()) instanceof Desktop desktop) {
				return Optional.of(desktop);
			}
		}
		return Optional.empty();
	}
}
