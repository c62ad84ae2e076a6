package nl.dossierbrug.desktop.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.desktop.driver.Screen;
import nl.dossierbrug.desktop.session.Work.Shown;
import nl.dossierbrug.desktop.stage.OnScreen;

/** Whoever went on with something else sees in the task bar that long work is done. */
@ExtendWith(OnScreen.class)
class TitleBarTest {

	@Test
	void whatIsDoneIsToldUntilTheWindowIsInFrontAgain(Screen screen) {
		screen.on(() -> {
			Shell shell = new Shell();
			shell.setText("Dossierbrug");
			AtomicBoolean inFront = new AtomicBoolean(true);
			TitleBar title = new TitleBar(shell, screen.desktop(), inFront::get);
			Shown work = new Shown(Text.of("Dossiers controleren", "Checking dossiers"), 25, 12, Optional.empty(), false);
			title.show(Optional.of(work));
			assertEquals("Dossierbrug", shell.getText(), "it is seen in the window");
			inFront.set(false);
			title.show(Optional.of(work));
			assertEquals("12 van 25 · Dossiers controleren · Dossierbrug", shell.getText());
			title.show(Optional.empty());
			title.show(Optional.empty());
			assertEquals("Klaar: Dossiers controleren · Dossierbrug", shell.getText());
			shell.notifyListeners(SWT.Activate, new Event());
			assertEquals("Dossierbrug", shell.getText());
			shell.dispose();
			return null;
		});
	}
}
