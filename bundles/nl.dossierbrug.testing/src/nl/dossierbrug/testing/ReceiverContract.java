package nl.dossierbrug.testing;

import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.spi.DossierReceiver;
import nl.dossierbrug.core.spi.OwnField;

/** What holds for every receiver. */
public abstract class ReceiverContract extends ConnectorContract<DossierReceiver> {

	/** The first element of every path of the standard, below the dossier. */
	private static final String STANDARD_BLOCK = "huidigeschool/";

	@Test
	void itAcceptsSomeProfile() {
		assertFalse(connector().profiles().isEmpty());
		assertDistinct(connector().profiles().stream());
	}

	@Test
	void itCanImportAndBeAsked() {
		assertFalse(connector().importModes().isEmpty());
		assertDistinct(connector().importModes().stream());
		assertFalse(connector().requestWays().isEmpty());
	}

	@Test
	void itsOwnFieldsAreNoneOfTheStandardAndHaveALabel() {
		assertDistinct(connector().ownFields().stream().map(OwnField::path));
		connector().ownFields().forEach(field -> {
			assertFalse(field.path().startsWith(STANDARD_BLOCK), field.path());
			assertReads(field.label());
		});
	}
}
