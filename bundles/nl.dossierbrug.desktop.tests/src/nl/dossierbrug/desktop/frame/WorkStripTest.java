package nl.dossierbrug.desktop.frame;

import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.desktop.driver.Screen;
import nl.dossierbrug.desktop.stage.OnScreen;

/** Whoever waits sees how far it is. */
@ExtendWith(OnScreen.class)
class WorkStripTest {

	/** Read while it works: what waits until the window is at rest would wait for the end. */
	private static boolean tells(Control[] controls, String words) {
		return Stream.of(controls).anyMatch(control -> control instanceof Label label && label.getText().equals(words)
				|| control instanceof StyledText text && text.getText().equals(words)
				|| control instanceof Composite inside && tells(inside.getChildren(), words));
	}

	@Test
	void theClassThatItIsAtIsToldBesideTheWhole(Screen screen) {
		CountDownLatch over = new CountDownLatch(1);
		screen.on(() -> {
			screen.desktop().work().run(Text.of("Dossiers klaarzetten", "Making dossiers ready"), progress -> {
				progress.begin(45);
				progress.done(25);
				progress.part("8A", 3, 22);
				try {
					over.await();
				} catch (InterruptedException e) {
					Thread.currentThread().interrupt();
				}
				return true;
			}, done -> {
			});
			return null;
		});
		try {
			screen.until("the strip tells the class", () -> screen.on(() -> tells(Display.getCurrent().getShells(), "Dossiers klaarzetten  25 van 45  ·  8A: 3 van 22")));
		} finally {
			over.countDown();
		}
		screen.rest();
	}
}
