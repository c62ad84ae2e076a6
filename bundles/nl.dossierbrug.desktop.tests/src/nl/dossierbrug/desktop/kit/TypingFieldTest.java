package nl.dossierbrug.desktop.kit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.dossierbrug.desktop.driver.Screen;
import nl.dossierbrug.desktop.stage.OnScreen;

/** What one types is seen whole, whatever the size of text. */
@ExtendWith(OnScreen.class)
class TypingFieldTest {

	@ParameterizedTest
	@ValueSource(ints = { 100, 150, 200 })
	void aFieldIsAsHighAsItsLettersBeforeItWasEverDrawn(int percent, Screen screen) {
		screen.on(() -> {
			Look look = new Look(Display.getCurrent(), false, percent);
			Shell shell = new Shell();
			Text field = new Kit(look).bare(shell, "veld", "veld", "", SWT.SINGLE);
			int height = field.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
			assertTrue(height > field.getLineHeight(), percent + " %: " + height + " for letters of " + field.getLineHeight());
			assertTrue(field.getLineHeight() >= 14 * percent / 100, percent + " %: the letters are not larger: " + field.getLineHeight());
			shell.dispose();
			look.dispose();
			return null;
		});
	}
}
