package nl.dossierbrug.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.spi.DossierSender;
import nl.dossierbrug.core.spi.Guidance;
import nl.dossierbrug.standard.FieldMeaning;

/** What senders say about the parts of a dossier is about parts that the standard knows. */
class GuidanceTest {

	@Test
	void everyPartThatASenderExplainsIsOneOfTheStandard() {
		Parts parts = new Parts.Kept().get();
		assertFalse(parts.connectors().senders().isEmpty());
		for (DossierSender sender : parts.connectors().senders()) {
			for (Guidance guidance : sender.guidance()) {
				if (!guidance.path().isEmpty()) {
					assertNotEquals(FieldMeaning.UNKNOWN, parts.standard().meaning(guidance.path()), sender.id() + ": " + guidance.path());
				}
			}
		}
	}
}
