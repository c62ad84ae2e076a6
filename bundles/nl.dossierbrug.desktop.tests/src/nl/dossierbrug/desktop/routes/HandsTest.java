package nl.dossierbrug.desktop.routes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.driver.Screen;
import nl.dossierbrug.desktop.stage.Hands;
import nl.dossierbrug.desktop.stage.OnScreen;

/** With a real mouse and a real keyboard in tables and fields: choosing, filtering, ticking and going elsewhere at once break nothing. */
@ExtendWith(OnScreen.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HandsTest {

	private static void selectAndFilter(Screen screen, String table, String filter, String words) {
		Hands hands = new Hands(screen);
		hands.clickRow(table, 0);
		hands.click(filter);
		hands.type(words);
		screen.until("it is filtered", () -> screen.rows(table).size() < 2);
		hands.erase(words.length());
		screen.until("everything is shown", () -> screen.rows(table).size() > 1);
		hands.clickRow(table, 1);
		hands.click(filter);
		hands.type("zzz");
		hands.erase(3);
	}

	@Test
	@Order(1)
	void aRowIsSelectedAndThenOthersAreFiltered(Screen screen) {
		new Handing(screen).in(Language.NL).begin("parnassys", "top");
		screen.type("handover.point", "01");
		screen.type("handover.key", "geheim-01");
		screen.press("handover.register");
		screen.press("handover.settled.parnassys.regional-initiative");
		new Handing(screen).next("pupils");
		screen.press("handover.practice-list");
		screen.until("the list is read", () -> screen.has("handover.pupils"));
		selectAndFilter(screen, "handover.pupils", "handover.filter", "pien");
	}

	@Test
	@Order(2)
	void pupilsAreLeftOutOfAnImportAndTheirGroupIsChosen(Screen screen) {
		Handing handing = new Handing(screen);
		handing.next("dossiers");
		handing.dossiers().inspectedBy("de ouders").check().makeReady();
		handing.toImport();
		Hands hands = new Hands(screen);
		String everybody = screen.words("importing.import");
		List<String> rows = screen.rows("importing.pupils");
		hands.tickRow("importing.pupils", rows.indexOf(rows.stream().filter(row -> !row.contains("Kan niet")).findFirst().orElseThrow()));
		screen.until("one less", () -> screen.has("importing.import") && !screen.words("importing.import").equals(everybody));
		screen.select("importing.pupils", "Kan niet");
		screen.until("the group is asked", () -> !screen.names("importing.group.").isEmpty());
		screen.press(screen.names("importing.group.").getFirst());
		screen.until("it is planned", () -> screen.has("importing.pupils") && screen.rows("importing.pupils").stream().noneMatch(row -> row.contains("Kan niet")));
		hands.clickRow("importing.fields", 2);
		hands.clickRow("importing.pupils", 2);
		screen.press("importing.differences");
		handing.doImport();
	}

	@Test
	@Order(3)
	void everyTableThatCanBeFiltered(Screen screen) {
		screen.go(Places.TRANSFERS);
		screen.until("they are there", () -> screen.has("transfers.table"));
		selectAndFilter(screen, "transfers.table", "transfers.search", "pien");
		screen.go(Places.reports("top"));
		screen.until("they are there", () -> screen.has("reports.table"));
		selectAndFilter(screen, "reports.table", "reports.filter", "pien");
		screen.go(Places.LOG);
		screen.until("it is there", () -> screen.has("log.table"));
		Hands hands = new Hands(screen);
		hands.clickRow("log.table", 0);
		hands.click("log.filter");
		hands.type("zzz");
		screen.until("nothing is left", () -> screen.rows("log.table").isEmpty());
	}

	@Test
	@Order(4)
	void outOfThePracticeSchoolAndInAgainFromEverySection(Screen screen) {
		for (String section : List.of("connectors", "schools", "users", "retention", "data")) {
			screen.press("head.leave-practice");
			screen.until("one has stopped practising", () -> screen.has("rail.practice"));
			screen.go(Places.settings(section));
			if (section.equals("connectors")) {
				screen.go(Places.connector("top"));
			}
			screen.press("rail.practice");
			screen.until("one practises", () -> screen.has("head.leave-practice"));
			assertEquals("settings", screen.here().area());
		}
	}
}
