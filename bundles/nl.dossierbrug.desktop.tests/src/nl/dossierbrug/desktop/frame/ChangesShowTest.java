package nl.dossierbrug.desktop.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.driver.Screen;
import nl.dossierbrug.desktop.stage.OnScreen;
import nl.dossierbrug.exchange.model.Role;

/** What is changed in the settings, or by a colleague, shows at once everywhere it stands. */
@ExtendWith(OnScreen.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ChangesShowTest {

	private static final String ME = System.getProperty("user.name");

	@Test
	@Order(1)
	void theSchoolThatIsFilledInStandsInTheHeadAndIsNotAskedForAnyMore(Screen screen) {
		screen.go(Places.START);
		assertTrue(screen.has("start.first.schools") && screen.shows("Vul uw school in"), screen.text());
		screen.go(Places.settings("schools"));
		screen.type("settings.brin", "00YY");
		screen.type("settings.school-name", "De Testschool");
		screen.press("settings.add-school");
		assertTrue(screen.shows("De Testschool · 00YY"), screen.text());
		screen.go(Places.START);
		assertFalse(screen.has("start.first.schools") || screen.shows("Vul uw school in"), screen.text());
		assertTrue(screen.has("start.first.practice"));
	}

	@Test
	@Order(2)
	void whatAColleagueChangesShowsWithoutAPressOfAButton(Screen screen) {
		screen.go(Places.START);
		assertTrue(screen.exchange().schools().put("00YY", "", "De Nieuwe Naam") instanceof Outcome.Done);
		screen.until("the head follows", () -> screen.shows("De Nieuwe Naam · 00YY"));
	}

	@Test
	@Order(3)
	void onesOwnRoleToo(Screen screen) {
		assertTrue(screen.words("head.user").endsWith("beheerder"), screen.words("head.user"));
		assertTrue(screen.exchange().access().add("Els", Role.BEHEERDER, Optional.of(List.of("els")), Optional.empty()) instanceof Outcome.Done);
		screen.go(Places.settings("users"));
		screen.until("the users are there", () -> screen.has("settings.role." + ME));
		screen.choose("settings.role." + ME, "Directie");
		screen.press("settings.role-do." + ME);
		assertTrue(screen.words("head.user").endsWith("directie"), screen.words("head.user"));
		assertEquals(Role.DIRECTIE, screen.on(() -> screen.desktop().session().user().orElseThrow().role()));
	}
}
