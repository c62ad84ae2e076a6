package nl.dossierbrug.exchange.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.exchange.House;
import nl.dossierbrug.exchange.model.Role;
import nl.dossierbrug.exchange.model.User;

class AdministrationTest {

	@TempDir
	Path folder;
	private House house;
	private Administration administration;

	@BeforeEach
	void build() {
		house = new House(folder);
		administration = house.exchange.administration();
	}

	@AfterEach
	void leave() {
		house.close();
	}

	@Test
	void settingsAreThoseThatConnectorsDeclareAndOurOwnWithTheirDefaults() {
		List<SettingValue> settings = House.done(administration.settings());
		assertEquals(List.of("bewaren.begeleid", "bewaren.bestand", "bewaren.concept", "bewaren.leerlingdossier", "bewaren.leerlingdossier-swv",
				"bewaren.niet-geimporteerd", "bewaren.niet-verstrekt", "bewaren.overdracht", "bewaren.overdracht-swv",
				"bewaren.verzoek", "bewaren.verzuim-inschrijving", "elders.open", "las.adres", "las.open", "okr.open", "overdracht.geldig-tot",
				"reservekopie.herinneren-na", "scherm.vergrendelen-na"),
				settings.stream().map(s -> s.setting().key()).toList());
		assertTrue(settings.stream().noneMatch(SettingValue::chosen));
		assertEquals("true", House.done(administration.setting("las.open")).value());
	}

	@Test
	void aSettingThatIsSetStays() {
		House.done(administration.set("las.open", "false"));
		Administration later = house.as(House.BEHEERDER).administration();
		SettingValue value = House.done(later.setting("las.open"));
		assertEquals("false", value.value());
		assertTrue(value.chosen());
	}

	@Test
	void anUnknownKeyIsAnsweredWithThoseThatThereAre() {
		Outcome<SettingValue> outcome = administration.set("las.opne", "true");
		assertEquals(List.of("setting.unknown"), House.refused(outcome));
		Refusal refusal = ((Outcome.Refused<SettingValue>) outcome).refusals().getFirst();
		assertTrue(refusal.next().in(Language.NL).contains("las.open"));
		assertEquals(List.of("setting.unknown"), House.refused(administration.setting("audit:head")));
		assertEquals(List.of("setting.unknown"), House.refused(administration.set("audit:head", "0 x")));
	}

	@Test
	void aValueThatTheSettingDoesNotTakeIsRefused() {
		assertEquals(List.of("setting.value"), House.refused(administration.set("las.open", "ja")));
		assertFalse(House.done(administration.setting("las.open")).chosen());
	}

	@Test
	void usersComeAndGo() {
		House.done(administration.putUser("els", Role.IB));
		House.done(administration.putUser("els", Role.DIRECTIE));
		assertEquals(List.of(new User(House.BEHEERDER, Role.BEHEERDER), new User("els", Role.DIRECTIE)),
				House.done(administration.users()));
		assertEquals("els", House.done(administration.removeUser("els")).name());
		assertEquals(List.of("admin.unknown"), House.refused(administration.removeUser("els")));
		assertEquals(List.of("admin.nameless"), House.refused(administration.putUser(" ", Role.IB)));
	}

	@Test
	void aNameThatCannotBeTypedOrToldFromAnotherIsRefused() {
		for (String name : List.of("a\u001b[31mb", "a\u200bb", "els\tib", "els\nib", "\u202eels")) {
			assertEquals(List.of("admin.name-hides"), House.refused(administration.putUser(name, Role.IB)));
		}
		House.done(administration.putUser("Zoë de Wit", Role.IB));
		for (String name : List.of("zoë de wit", "ZOË DE WIT", "Zoë de Wit ")) {
			assertEquals(List.of("admin.name-alike"), House.refused(administration.putUser(name, Role.BEHEERDER)));
			assertEquals(List.of("admin.name-alike"), House.refused(house.exchange.access().add(name, Role.IB,
					Optional.of(List.of("zoe")), Optional.empty())));
		}
		House.done(administration.putUser("Zoë de Wit", Role.DIRECTIE));
		assertEquals(2, House.done(administration.users()).size());
	}

	@Test
	void theLastBeheerderStays() {
		assertEquals(List.of("admin.last"), House.refused(administration.removeUser(House.BEHEERDER)));
		assertEquals(List.of("admin.last"), House.refused(administration.putUser(House.BEHEERDER, Role.IB)));
		house.user(new User("els", Role.BEHEERDER));
		House.done(administration.putUser(House.BEHEERDER, Role.IB));
	}

	@Test
	void nobodyRemovesThemselves() {
		house.user(new User("els", Role.BEHEERDER));
		assertEquals(List.of("admin.self"), House.refused(administration.removeUser(House.BEHEERDER)));
		House.done(house.as("els").administration().removeUser(House.BEHEERDER));
	}
}
