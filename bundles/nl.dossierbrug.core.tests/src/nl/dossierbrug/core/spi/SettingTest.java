package nl.dossierbrug.core.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.spi.Setting.Kind;
import nl.dossierbrug.core.text.Text;

class SettingTest {

	private static Setting setting(String key, Kind kind) {
		return new Setting(key, kind, "false", Text.same("label"), Text.same("help"));
	}

	@Test
	void aYesNoSettingTakesTrueAndFalseOnly() {
		Setting setting = setting("parnassys.regionaal-initiatief", Kind.YES_NO);
		assertTrue(setting.accepts("true"));
		assertTrue(setting.accepts("false"));
		assertFalse(setting.accepts("ja"));
		assertFalse(setting.accepts("TRUE"));
		assertTrue(setting("top.punt", Kind.TEXT).accepts("ja"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "parnassys", "parnassys.", "Parnassys.x", "parnassys.regionaal initiatief" })
	void aKeyBelongsToAConnector(String key) {
		assertThrows(IllegalArgumentException.class, () -> setting(key, Kind.TEXT));
	}

	@Test
	void aSettingThatNobodySetIsOff() {
		Context context = new Context(new School(new Brin("00ZZ")), Map.of("a.on", "true"), "ib", LocalDate.of(2026, 5, 1));
		assertTrue(context.isOn("a.on"));
		assertFalse(context.isOn("a.off"));
	}

	@Test
	void importModesAreKnownByTheUsersWord() {
		assertEquals(Optional.of(ImportMode.AANVULLEN), ImportMode.of("Aanvullen"));
		assertEquals("overschrijven", ImportMode.OVERSCHRIJVEN.word());
		assertEquals(Optional.empty(), ImportMode.of("vervangen"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "werkhouding", "functioneren/", "Functioneren/werkhouding", "functioneren/werk houding" })
	void anOwnFieldHasABlockAndAName(String path) {
		assertThrows(IllegalArgumentException.class, () -> new OwnField(path, Text.same("label")));
	}
}
