package nl.dossierbrug.desktop.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.driver.Screen;
import nl.dossierbrug.desktop.stage.OnScreen;
import nl.dossierbrug.exchange.model.User;

/** Who works in the window: one's own account, a colleague with a pin, and the pin that a closed window asks for. */
@ExtendWith(OnScreen.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WhoTest {

	private static final String ME = System.getProperty("user.name");

	private static Optional<String> user(Screen screen) {
		return screen.on(() -> screen.desktop().session().user().map(User::name));
	}

	private static void works(Screen screen, String name) {
		screen.until(name + " works", () -> user(screen).equals(Optional.of(name)));
	}

	private static void pinIsAsked(Screen screen) {
		screen.until("the pin is asked", () -> screen.has("opening.pin"));
		assertEquals(Optional.empty(), user(screen), "nothing is open");
	}

	@Test
	@Order(1)
	void aColleagueIsAddedWithAPinAndWorksAfterTypingIt(Screen screen) {
		works(screen, ME);
		screen.press("head.user");
		assertTrue(screen.shows("Komt binnen met: account " + ME), screen.text());
		screen.type("settings.user-name", "Els");
		screen.type("settings.user-pin", "8642");
		screen.press("settings.add-user");
		assertTrue(screen.shows("Komt binnen met: pincode"), screen.text());
		screen.press("settings.work-as.Els");
		pinIsAsked(screen);
		screen.type("opening.pin", "0000");
		screen.press("opening.open");
		screen.until("the pin was wrong", () -> screen.shows("De pincode klopt niet"));
		screen.type("opening.pin", "8642");
		screen.press("opening.open");
		works(screen, "Els");
	}

	@Test
	@Order(2)
	void oneGoesBackToOneselfWithoutAPin(Screen screen) {
		screen.go(Places.settings("users"));
		screen.press("settings.work-as." + ME);
		works(screen, ME);
		assertFalse(screen.has("opening.pin"));
	}

	@Test
	@Order(3)
	void whoHasAPinIsAskedForItWheneverTheHomeIsOpened(Screen screen) {
		screen.go(Places.settings("users"));
		screen.press("settings.way." + ME);
		screen.type("settings.new-pin." + ME, "2468");
		screen.press("settings.keep-pin." + ME);
		assertTrue(screen.shows("account " + ME + ", pincode"), screen.text());
		screen.press("rail.practice");
		works(screen, ME);
		screen.press("head.leave-practice");
		pinIsAsked(screen);
		screen.type("opening.pin", "2468");
		screen.enter("opening.pin");
		works(screen, ME);
	}
}
