package nl.dossierbrug.desktop.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.dossierbrug.desktop.area.Place;
import nl.dossierbrug.desktop.driver.Screen;
import nl.dossierbrug.desktop.stage.Keyboard;
import nl.dossierbrug.desktop.stage.OnScreen;

/** Every area can be used without a mouse and without sight. */
@ExtendWith(OnScreen.class)
class KeyboardTest {

	@ParameterizedTest
	@ValueSource(strings = { "start", "transfers", "inbox", "reports", "settings", "log", "handover", "help" })
	void nothingIsUnnamedOrOutOfReach(String area, Screen screen) {
		screen.go(Place.of(area));
		assertEquals(List.of(), new Keyboard(screen).unnamed());
		assertEquals(List.of(), new Keyboard(screen).unreachable());
	}

	@Test
	void thePracticeSchoolToo(Screen screen) {
		screen.press("rail.practice");
		assertEquals(List.of(), new Keyboard(screen).unnamed());
		assertEquals(List.of(), new Keyboard(screen).unreachable());
	}
}
