package nl.dossierbrug.standard.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.standard.Identity;
import nl.dossierbrug.standard.Sample;
import nl.dossierbrug.standard.engine.Oso;

class IdentitiesTest {

	private final Sample sample = new Sample();

	@Test
	void aDossierTellsWhoItIsAboutAndWhereItComesFrom() {
		Identity identity = identity(sample.xml());
		assertEquals("999990019", identity.bsn());
		assertEquals("", identity.onderwijsnummer());
		assertEquals("LN-17", identity.leerlingid());
		assertEquals("Noor van der Veen & Zoon", identity.name().spoken());
		assertEquals("Noor Elisabeth", identity.name().voornamen());
		assertEquals(Optional.of(LocalDate.of(2013, 2, 28)), identity.birthDate());
		assertEquals("99ZZ", identity.brin());
		assertEquals("00", identity.vestiging());
		assertEquals("Basisschool De Wissel", identity.schoolName());
		assertEquals(Optional.of(LocalDate.of(2025, 6, 2)), identity.date());
		assertEquals(Optional.of(new Profile("BB")), identity.profile());
	}

	@Test
	void theGroupIsThatOfTheLatestYearWhereverItStands() {
		assertEquals("De Kraanvogels", identity(sample.xml()).group());
		assertEquals("8", identity(sample.xml()).year());
		assertEquals("8A", identity(sample.without("<groepsnaam>De Kraanvogels</groepsnaam>")).group());
	}

	@Test
	void anEmptyDossierIsAboutNobody() {
		Identity identity = identity("<dossier xmlns=\"http://www.edustandaard.nl/oso_gegevensset/2019/dossier\"/>");
		assertEquals("", identity.bsn());
		assertEquals("", identity.group());
		assertEquals(Optional.empty(), identity.birthDate());
		assertEquals(Optional.empty(), identity.profile());
	}

	@Test
	void aTimeZoneDoesNotHideADate() {
		assertEquals(Optional.of(LocalDate.of(2013, 2, 28)), identity(sample.with("2013-02-28", "2013-02-28+01:00")).birthDate());
	}

	private Identity identity(String xml) {
		return new Oso().identity(sample.read(xml).dossier().orElseThrow());
	}
}
