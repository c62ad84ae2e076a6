package nl.dossierbrug.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.pupil.ListChoices;
import nl.dossierbrug.core.spi.DossierSender;
import nl.dossierbrug.core.spi.ExportedList;
import nl.dossierbrug.core.spi.Guidance;
import nl.dossierbrug.core.spi.GuidedStep;
import nl.dossierbrug.core.spi.Way;

/** What holds for every sender. */
public abstract class SenderContract extends ConnectorContract<DossierSender> {

	@Test
	void whoGuidesDoesSoInEveryKindOfHandoverAndInNoOther() {
		for (GuidedStep step : connector().guidedSteps()) {
			assertTrue(connector().profiles().containsAll(step.profiles()), step.id());
		}
		assertTrue(connector().guidedSteps().isEmpty() || connector().profiles().stream()
				.allMatch(profile -> connector().guidedSteps().stream().anyMatch(step -> step.isFor(profile))));
	}

	@Test
	void whoCarriesDirectlyHasDossiersAndALine() {
		assertEquals(connector().ways().contains(Way.DIRECT), connector().liveDossiers().isPresent());
		assertTrue(connector().line().isPresent() || connector().liveRoster().isEmpty() && connector().liveDossiers().isEmpty());
	}

	@Test
	void itCanMakeSomeProfileReady() {
		assertFalse(connector().profiles().isEmpty());
		assertDistinct(connector().profiles().stream());
	}

	@Test
	void aListThatIsNotThereIsRefusedAndNoFault() {
		var refused = assertInstanceOf(Outcome.Refused.class,
				connector().pupils(new ExportedList(Path.of("there-is-no-such-list.xlsx"), ListChoices.NONE, new Contexts(connector().settings()).standard()), Progress.NONE));
		assertFalse(refused.refusals().isEmpty());
	}

	@Test
	void itTellsHowToGetDossiersOut() {
		assertReads(connector().howToGetDossiers());
	}

	@Test
	void itSaysHowItNamesItselfInDossiers() {
		assertFalse(connector().softwareNames().isEmpty());
		connector().softwareNames().forEach(name -> assertFalse(name.isBlank()));
		assertDistinct(connector().softwareNames().stream());
	}

	/** Whether the standard knows the paths is not for this contract to see; that they can be paths of it is. */
	@Test
	void itsGuidanceReadsAndStandsAtDistinctPathsBelowTheDossier() {
		assertDistinct(connector().guidance().stream().map(Guidance::path));
		connector().guidance().forEach(guidance -> {
			assertTrue(guidance.path().matches("(?!dossier/)([a-z@][A-Za-z0-9_-]*(/[a-z@][A-Za-z0-9_-]*)*)?"), "path: " + guidance.path());
			assertReads(guidance.where());
			assertReads(guidance.who());
		});
	}
}
