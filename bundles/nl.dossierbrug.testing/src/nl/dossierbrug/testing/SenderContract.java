package nl.dossierbrug.testing;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.spi.DossierSender;

/** What holds for every sender. */
public abstract class SenderContract extends ConnectorContract<DossierSender> {

	@Test
	void itCanMakeSomeProfileReady() {
		assertFalse(connector().profiles().isEmpty());
		assertDistinct(connector().profiles().stream());
	}

	@Test
	void aListThatIsNotThereIsRefusedAndNoFault() {
		var refused = assertInstanceOf(Outcome.Refused.class,
				connector().pupils(Path.of("there-is-no-such-list.xlsx"), Progress.NONE));
		assertFalse(refused.refusals().isEmpty());
	}

	@Test
	void itTellsHowToGetDossiersOut() {
		assertReads(connector().howToGetDossiers());
	}
}
