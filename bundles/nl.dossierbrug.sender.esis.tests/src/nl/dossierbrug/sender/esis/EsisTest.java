package nl.dossierbrug.sender.esis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.dossier.Profile;
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
import nl.dossierbrug.core.spi.Guidance;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.testing.SenderContract;

class EsisTest extends SenderContract {

	private final Reader reader = new Reader();

	@Override
	protected DossierSender connector() {
		return new Esis(reader);
	}

	@Test
	void anotherSystemOfTheSameSchoolIsReachedAsPopoToo() {
		assertEquals(new Profile("POPO"), connector().profiles().getFirst());
	}

	@Test
	void atMostThreeSchoolYearsGoAlong() {
		assertEquals(3, connector().mostSchoolYears().getAsInt());
	}

	@Test
	void aTeacherIsToldWhoCanGiveTheRight() {
		for (Context context : contexts()) {
			var role = connector().preconditions(context).getFirst();
			assertEquals(!context.role().equals("leerkracht"), role.ok());
			assertTrue(role.refusal().who().in(Language.NL).contains("beheerder van Esis"));
		}
	}

	@Test
	void theReaderIsToldWhatEsisCallsItsColumnsAndHowToAddTheNumber() {
		connector().pupils(new ExportedList(Path.of("leerlingen.csv"), ListChoices.NONE, Map.of()), Progress.NONE);
		assertTrue(reader.headings.contains(new Heading(Column.BSN, "PGN nummer")));
		assertTrue(reader.headings.contains(new Heading(Column.LEERLINGNUMMER, "Leerling nr")));
		assertTrue(reader.headings.contains(new Heading(Column.GROEP, "Basisgroep")));
		assertTrue(reader.headings.contains(new Heading(Column.LEERJAAR, "Jaargroep")));
		assertEquals("Esis", reader.hints.system());
		assertTrue(reader.hints.addBsnColumn().in(Language.NL).contains("PGN nummer"));
	}

	@Test
	void aDiagnosisWithoutCodeIsSentToTheCareCoordinator() {
		Guidance diagnosis = connector().guidance().stream().filter(g -> g.path().endsWith("/diagnose")).findFirst().orElseThrow();
		assertTrue(diagnosis.where().in(Language.NL).contains("codelijst 23"));
		assertFalse(diagnosis.who().in(Language.NL).isBlank());
	}

	@Test
	void howToGetDossiersNamesTheStepsInEsis() {
		assertTrue(connector().howToGetDossiers().in(Language.NL).contains("overstapdossier onderhouden"));
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
