package nl.dossierbrug.sender.parnassys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.pupil.Column;
import nl.dossierbrug.core.pupil.Heading;
import nl.dossierbrug.core.pupil.ListChoices;
import nl.dossierbrug.core.pupil.ListHints;
import nl.dossierbrug.core.pupil.PupilList;
import nl.dossierbrug.core.pupil.PupilListReader;
import nl.dossierbrug.core.spi.Context;
import nl.dossierbrug.core.spi.DossierSender;
import nl.dossierbrug.core.spi.ExportedList;
import nl.dossierbrug.core.spi.Precondition;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.testing.SenderContract;

class ParnasSysTest extends SenderContract {

	private final Reader reader = new Reader();

	@Override
	protected DossierSender connector() {
		return new ParnasSys(reader);
	}

	@Test
	void aFreshSchoolIsNotConnectedToTheRegionalInitiative() {
		Precondition initiative = precondition("parnassys.regional-initiative", "beheerder",
				connector().settings().getFirst().standard());
		assertFalse(initiative.ok());
		assertTrue(initiative.refusal().next().in(Language.NL).contains("School › info › diverse instellingen"));
		assertTrue(initiative.refusal().next().in(Language.NL).contains("aangesloten op regionaal initiatief"));
		assertTrue(initiative.refusal().who().in(Language.NL).contains("ICT-coördinator"));
	}

	@Test
	void theRegionalInitiativeIsInOrderOnceTheSettingSaysSo() {
		assertTrue(precondition("parnassys.regional-initiative", "ib", "true").ok());
	}

	@Test
	void aTeacherIsSentToTheIctCoordinator() {
		Precondition role = precondition("parnassys.role", "leerkracht", "true");
		assertFalse(role.ok());
		assertTrue(role.refusal().who().in(Language.NL).contains("ICT-coördinator"));
		assertTrue(precondition("parnassys.role", "administratie", "true").ok());
	}

	@Test
	void binnenBrinComesFirst() {
		assertEquals(new Profile("BB"), connector().profiles().getFirst());
	}

	@Test
	void theReaderIsToldWhatParnasSysCallsItsColumnsAndHowToAddTheBsn() {
		connector().pupils(new ExportedList(Path.of("leerlingen.xlsx"), ListChoices.NONE, Map.of()), Progress.NONE);
		assertTrue(reader.headings.contains(new Heading(Column.VOORVOEGSEL, "Tussenvoegsel")));
		assertEquals("ParnasSys", reader.hints.system());
		assertTrue(reader.hints.addBsnColumn().in(Language.NL).contains("kolommenkiezer"));
	}

	@Test
	void howToGetDossiersNamesTheScreenInParnasSys() {
		assertTrue(connector().howToGetDossiers().in(Language.NL).contains("School › OSO › Overstapdossiers klaarzetten"));
	}

	private Precondition precondition(String id, String role, String initiative) {
		Context context = new Context(new School(new Brin("00ZZ")),
				Map.of("parnassys.regionaal-initiatief", initiative), role, LocalDate.of(2026, 3, 9));
		return connector().preconditions(context).stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
	}

	/** Remembers what it was told and refuses. */
	private static final class Reader implements PupilListReader {
		private final List<Heading> headings = new ArrayList<>();
		private ListHints hints;

		@Override
		public Outcome<PupilList> read(Path file, List<Heading> known, ListHints particular, ListChoices choices, Progress progress) {
			headings.addAll(known);
			hints = particular;
			Text nothing = Text.same("-");
			return Outcome.refused(new Refusal("test.nothing", nothing, nothing, nothing, nothing));
		}
	}
}
