package nl.dossierbrug.receiver.ot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.spi.Context;
import nl.dossierbrug.core.spi.DossierReceiver;
import nl.dossierbrug.core.spi.ImportMode;
import nl.dossierbrug.core.spi.OwnField;
import nl.dossierbrug.core.spi.RequestWay;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.testing.ReceiverContract;

class OnderwijsTransparantTest extends ReceiverContract {

	@Override
	protected DossierReceiver connector() {
		return new OnderwijsTransparant();
	}

	@Test
	void howAPupilFunctionsIsItsOwn() {
		assertEquals(List.of("functioneren/werkhouding", "functioneren/taakaanpak", "functioneren/sociaal-emotioneel",
				"functioneren/zelfstandigheid", "functioneren/toelichting"),
				connector().ownFields().stream().map(OwnField::path).toList());
	}

	@Test
	void itFillsUpByDefaultAndCanOverwrite() {
		assertEquals(List.of(ImportMode.AANVULLEN, ImportMode.OVERSCHRIJVEN), connector().importModes());
	}

	@Test
	void itCanBeAskedInEveryWay() {
		assertEquals(Set.of(RequestWay.values()), connector().requestWays());
	}

	@Test
	void binnenBrinComesFirst() {
		assertEquals(List.of(new Profile("BB"), new Profile("POPO"), new Profile("POVO")), connector().profiles());
	}

	@Test
	void aTeacherMayNotImportAndIsToldWhoCanHelp() {
		for (Context context : contexts()) {
			var role = connector().preconditions(context).getFirst();
			assertEquals(!context.role().equals("leerkracht"), role.ok());
			assertTrue(role.refusal().who().in(Language.NL).contains("beheerder"));
			assertFalse(role.refusal().what().in(Language.NL).contains("{0}"));
		}
	}
}
