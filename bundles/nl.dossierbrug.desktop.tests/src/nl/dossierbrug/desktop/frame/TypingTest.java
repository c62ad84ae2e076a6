package nl.dossierbrug.desktop.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.driver.Screen;
import nl.dossierbrug.desktop.kit.Scroll;
import nl.dossierbrug.desktop.kit.Spoken;
import nl.dossierbrug.desktop.stage.OnScreen;
import nl.dossierbrug.exchange.model.Role;

/** Keyboard and wheel do what a hand expects of them, and nothing else. */
@ExtendWith(OnScreen.class)
class TypingTest {

	@AfterEach
	void usualSize(Screen screen) {
		screen.on(() -> {
			screen.desktop().textSize(100);
			return null;
		});
	}

	private static void key(Screen screen, int modifiers, int code, char character) {
		screen.rest();
		screen.on(() -> {
			Event event = new Event();
			event.stateMask = modifiers;
			event.keyCode = code;
			event.character = character;
			Display.getCurrent().getFocusControl().notifyListeners(SWT.KeyDown, event);
			return null;
		});
		screen.rest();
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "Ctrl and the key for = and +, '=', false, 125", "Ctrl and Shift and that key, '=', true, 125", "Ctrl and a key of its own for +, '+', false, 125",
			"Ctrl and plus of the numeric keypad, 'ADD', false, 125" })
	void everyPlusWritesLarger(String what, String key, boolean shift, int percent, Screen screen) {
		screen.go(Places.START);
		int code = key.equals("ADD") ? SWT.KEYPAD_ADD : key.charAt(0);
		key(screen, SWT.MOD1 | (shift ? SWT.SHIFT : 0), code, shift || key.equals("ADD") ? '+' : key.charAt(0));
		assertEquals(percent, screen.on(() -> screen.desktop().kit().look().percent()));
		key(screen, SWT.MOD1, SWT.KEYPAD_SUBTRACT, '-');
		assertEquals(100, screen.on(() -> screen.desktop().kit().look().percent()));
	}

	@Test
	void theZeroOfTheNumericKeypadWritesAsUsual(Screen screen) {
		screen.go(Places.START);
		screen.on(() -> {
			screen.desktop().textSize(150);
			return null;
		});
		key(screen, SWT.MOD1, SWT.KEYPAD_0, '0');
		assertEquals(100, screen.on(() -> screen.desktop().kit().look().percent()));
	}

	@Test
	void theWheelScrollsThePageAndChoosesNothing(Screen screen) {
		assertInstanceOf(Outcome.Done.class, screen.exchange().administration().putUser("Een collega", Role.values()[1]));
		screen.resize(1240, 400);
		screen.go(Places.settings("users"));
		screen.until("the users are there", () -> screen.has("settings.role.Een collega"));
		String before = screen.words("settings.role.Een collega");
		Combo role = screen.each(control -> Spoken.name(control).equals("settings.role.Een collega") ? Optional.of((Combo) control) : Optional.empty()).getFirst();
		assertFalse(screen.on(() -> {
			Event wheel = new Event();
			wheel.count = -3;
			wheel.doit = true;
			role.notifyListeners(SWT.MouseWheel, wheel);
			return wheel.doit;
		}), "the list itself must not take it");
		assertEquals(before, screen.words("settings.role.Een collega"));
		Scroll page = screen.on(() -> {
			Composite above = role.getParent();
			while (!(above instanceof Scroll)) {
				above = above.getParent();
			}
			return (Scroll) above;
		});
		assertTrue(screen.on(() -> page.getOrigin().y > 0), "the page is scrolled");
		screen.resize(1240, 800);
	}

	@Test
	void theKeyboardStaysWhereItWasWhenAPageIsBuiltAnew(Screen screen) {
		screen.press("rail.practice");
		for (String name : List.of("handover.sender.esis", "handover.receiver.ldos")) {
			screen.go(Places.HANDOVER);
			focus(screen, name);
			screen.press(name);
			assertEquals(name, focused(screen));
		}
		screen.go(Places.settings("users"));
		screen.until("the users are there", () -> !screen.names("settings.role.").isEmpty());
		String late = screen.names("settings.role.").getFirst();
		focus(screen, late);
		screen.on(() -> {
			screen.desktop().navigation().refresh();
			return null;
		});
		assertEquals(late, focused(screen), "what is looked up comes later, and gets it too");
		screen.press("head.leave-practice");
	}

	@Test
	void theFirstTabOnAPageReachesItsFirstControl(Screen screen) {
		screen.go(Places.START);
		Scroll scroll = screen.each(control -> control instanceof Scroll one ? Optional.of(one) : Optional.empty()).getFirst();
		screen.on(() -> {
			scroll.getShell().forceActive();
			screen.desktop().navigation().go(Places.INBOX);
			screen.desktop().navigation().go(Places.START);
			return Display.getCurrent().getFocusControl().traverse(SWT.TRAVERSE_TAB_NEXT);
		});
		assertEquals("start.new-handover", focused(screen));
	}

	private static void focus(Screen screen, String name) {
		Control control = screen.each(one -> Spoken.name(one).equals(name) ? Optional.of(one) : Optional.empty()).getFirst();
		screen.on(() -> {
			control.getShell().forceActive();
			return control.forceFocus();
		});
		assertEquals(name, focused(screen));
	}

	private static String focused(Screen screen) {
		screen.rest();
		return screen.on(() -> Optional.ofNullable(Display.getCurrent().getFocusControl()).map(Spoken::name).orElse("nowhere"));
	}
}
