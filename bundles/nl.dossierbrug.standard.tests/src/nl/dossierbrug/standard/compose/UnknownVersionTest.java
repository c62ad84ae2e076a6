package nl.dossierbrug.standard.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.dossier.Element;
import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.standard.Composed;
import nl.dossierbrug.standard.Composition;
import nl.dossierbrug.standard.engine.Oso;

class UnknownVersionTest {

	@Test
	void aSourceOfAnotherVersionIsRefusedWithTheVersionThatIsNeeded() {
		Dossier old = new Dossier("2012.1", Element.block("dossier", List.of()));
		Outcome<Composed> outcome = new Oso().compose(old,
				Composition.of(new Profile("BB"), new School(new Brin("00ZZ")), LocalDate.of(2026, 5, 1)));
		Outcome.Refused<Composed> refused = assertInstanceOf(Outcome.Refused.class, outcome);
		assertEquals(List.of("compose.version"), refused.refusals().stream().map(r -> r.id()).toList());
	}
}
