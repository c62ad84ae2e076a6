package nl.dossierbrug.desktop.stage;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import nl.dossierbrug.desktop.driver.Screen;
import nl.dossierbrug.desktop.driver.Stage;

/** Opens the desktop in a home as often as a test wants, each time until somebody closes the window without a word. */
public final class Sessions {

	private final Path folder;

	/** @param folder where the keys of the homes are */
	public Sessions(Path folder) {
		this.folder = folder;
	}

	/** One session: from opening the window to closing it. @param player works the window; the window is closed when it returns */
	public void run(Path home, Consumer<Screen> player) {
		System.setProperty("dossierbrug.keys", folder.resolve("keys").toString());
		CompletableFuture.runAsync(() -> {
			try {
				new Stage().run(new ProductContext(List.of("--home", home.toString(), "--lang", "nl")), player);
			} catch (Exception e) {
				throw new IllegalStateException(e);
			}
		}, OnScreen.WINDOWS).join();
	}
}
