package nl.dossierbrug.example;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.spi.DossierSender;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.testing.SenderContract;

class ExampleLasTest extends SenderContract {

	@Override
	protected DossierSender connector() {
		Text nothing = Text.same("-");
		return new ExampleLas((file, known, particular, choices, progress) -> Outcome.refused(new Refusal("test.nothing", nothing, nothing, nothing, nothing)));
	}

	@Test
	void itAndThePlatformHaveAWayAndAKindOfHandoverInCommon() {
		ExamplePlatform platform = new ExamplePlatform();
		assertTrue(connector().ways().containsAll(platform.ways()));
		assertTrue(connector().profiles().contains(platform.profiles().getFirst()));
	}
}
