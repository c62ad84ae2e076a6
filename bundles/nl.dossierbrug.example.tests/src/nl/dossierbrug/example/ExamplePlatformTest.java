package nl.dossierbrug.example;

import nl.dossierbrug.core.spi.DossierReceiver;
import nl.dossierbrug.testing.ReceiverContract;

class ExamplePlatformTest extends ReceiverContract {

	@Override
	protected DossierReceiver connector() {
		return new ExamplePlatform();
	}
}
