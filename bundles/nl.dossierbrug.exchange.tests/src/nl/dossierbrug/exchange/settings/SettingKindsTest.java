package nl.dossierbrug.exchange.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.dossierbrug.core.spi.Context;
import nl.dossierbrug.exchange.House;
import nl.dossierbrug.exchange.SettledSender;

/** Settings that are chosen, an address, a file or a secret. */
class SettingKindsTest {

	private static final String SECRET = "geheime sleutel é€";

	@TempDir
	Path folder;
	private final List<Context> seen = new ArrayList<>();
	private House house;
	private Administration administration;

	@BeforeEach
	void build() {
		house = new House(folder);
		house.connectors.addSender(new SettledSender(seen::add));
		administration = house.exchange.administration();
	}

	@AfterEach
	void leave() {
		house.close();
	}

	@Test
	void aChoiceTakesOnlyWhatCanBeChosen() {
		assertEquals(List.of("setting.value"), House.refused(administration.set(SettledSender.CHOICE, "geel")));
		assertEquals("blauw", House.done(administration.set(SettledSender.CHOICE, "blauw")).value());
	}

	@Test
	void anAddressTakesOnlyOneThatMayBeSpokenWith() {
		for (String wrong : List.of("http://las.example/", "las.example", "https://jan:geheim@las.example/", "ftp://las.example/")) {
			assertEquals(List.of("setting.value"), House.refused(administration.set(SettledSender.ADDRESS, wrong)), wrong);
		}
		assertEquals("https://las.example/", House.done(administration.set(SettledSender.ADDRESS, "https://las.example/")).value());
		assertEquals("", House.done(administration.set(SettledSender.ADDRESS, "")).value());
	}

	@Test
	void aSecretIsNeverShownListedOrLoggedButTheConnectorGetsIt() {
		assertFalse(House.done(administration.setting(SettledSender.SECRET)).chosen());
		SettingValue set = House.done(administration.set(SettledSender.SECRET, SECRET));
		assertTrue(set.chosen());
		assertEquals("", set.value());
		House.done(house.exchange.preflight().check(SettledSender.ID, House.OKR, House.SCHOOL.brin().code(), Optional.empty()));
		Context context = seen.getLast();
		assertEquals(SECRET, context.settings().get(SettledSender.SECRET));
		String everywhere = house.store.picture() + House.done(administration.settings()) + context
				+ house.store.look(records -> records.audit().after(Long.MIN_VALUE));
		assertFalse(everywhere.contains(SECRET));
	}

	@Test
	void aSecretStaysUntilItIsTakenAway() {
		House.done(administration.set(SettledSender.SECRET, SECRET));
		Administration later = house.as(House.BEHEERDER).administration();
		assertTrue(House.done(later.setting(SettledSender.SECRET)).chosen());
		assertFalse(House.done(later.set(SettledSender.SECRET, "")).chosen());
		assertFalse(House.done(later.setting(SettledSender.SECRET)).chosen());
	}

	@Test
	void aSecretThatWasPutInThePlaceOfAnotherInTheStoreIsNoSecret() {
		House.done(administration.set(SettledSender.SECRET, SECRET));
		house.store.tamper(state -> state.settings.replaceAll((key, value) -> key.startsWith(SettledSender.SECRET) ? "x" + value : value));
		assertFalse(House.done(administration.setting(SettledSender.SECRET)).chosen());
	}
}
