package nl.dossierbrug.cli;

import java.util.List;
import java.util.function.Supplier;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

import nl.dossierbrug.connectors.check.ConnectorCheck;
import nl.dossierbrug.connectors.check.ConnectorListing;
import nl.dossierbrug.core.pupil.BsnWorkbook;
import nl.dossierbrug.core.pupil.PupilListReader;
import nl.dossierbrug.core.pupil.RosterReader;
import nl.dossierbrug.core.spi.DossierReceiver;
import nl.dossierbrug.core.spi.DossierSender;
import nl.dossierbrug.exchange.ExchangeOpener;
import nl.dossierbrug.exchange.backup.Restoring;
import nl.dossierbrug.exchange.connectors.Connectors;
import nl.dossierbrug.exchange.store.HomeRestorer;
import nl.dossierbrug.exchange.store.StoreProvider;
import nl.dossierbrug.exchange.validate.Validation;
import nl.dossierbrug.standard.OsoStandard;

/** The parts of the program: the framework's own services where the tests run in one, else put together here. */
record Parts(Connectors connectors, ExchangeOpener exchanges, Restoring restoring, OsoStandard standard, Validation validation,
		Supplier<ConnectorCheck> connectorCheck, Supplier<ConnectorListing> connectorListing) {

	/** Made at the first question, and kept. */
	static final class Kept implements Supplier<Parts> {

		private Parts parts;

		@Override
		public synchronized Parts get() {
			if (parts == null) {
				Bundle bundle = FrameworkUtil.getBundle(Parts.class);
				parts = bundle == null ? byHand() : fromServices(bundle);
			}
			return parts;
		}
	}

	private static Parts fromServices(Bundle bundle) {
		try (OsgiServices services = new OsgiServices(bundle.getBundleContext())) {
			ConnectorCheck check = services.connectorCheck();
			ConnectorListing listing = services.connectorListing();
			return new Parts(services.connectors(), services.exchanges(), services.restoring(), services.standard(), services.validation(), () -> check,
					() -> listing);
		}
	}

	private static Parts byHand() {
		OsoStandard standard = part(OsoStandard.class, "nl.dossierbrug.standard.engine.Oso");
		BsnWorkbook workbook = part(BsnWorkbook.class, "nl.dossierbrug.roster.internal.NumberWorkbook");
		PupilListReader reader = part(PupilListReader.class, "nl.dossierbrug.roster.internal.ExportReader");
		RosterReader rosters = part(RosterReader.class, "nl.dossierbrug.roster.internal.EdexmlReader");
		Connectors connectors = new Connectors();
		for (String receiver : List.of("ot.OnderwijsTransparant", "ldos.Ldos", "top.TopDossier")) {
			connectors.addReceiver(part(DossierReceiver.class, "nl.dossierbrug.receiver." + receiver));
		}
		for (String sender : List.of("parnassys.ParnasSys", "esis.Esis")) {
			connectors.addSender(sender("nl.dossierbrug.sender." + sender, reader));
		}
		StoreProvider stores = part(StoreProvider.class, "nl.dossierbrug.store.HomeStoreProvider");
		return new Parts(connectors, new ExchangeOpener(stores, connectors, standard, workbook, rosters, reader),
				new Restoring(part(HomeRestorer.class, "nl.dossierbrug.store.HomeRestoring")), standard,
				new Validation(standard, connectors), () -> new ConnectorCheck(OwnFramework.context(), connectors, standard),
				() -> new ConnectorListing(OwnFramework.context(), connectors));
	}

	private static DossierSender sender(String implementation, PupilListReader reader) {
		try {
			return (DossierSender) Class.forName(implementation).getConstructor(PupilListReader.class).newInstance(reader);
		} catch (ReflectiveOperationException e) {
			throw new AssertionError(e);
		}
	}

	private static <P> P part(Class<P> type, String implementation) {
		try {
			return type.cast(Class.forName(implementation).getConstructor().newInstance());
		} catch (ReflectiveOperationException e) {
			throw new AssertionError(e);
		}
	}
}
