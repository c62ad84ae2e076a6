package nl.dossierbrug.exchange;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.spi.DossierReceiver;
import nl.dossierbrug.core.spi.ImportMode;
import nl.dossierbrug.core.spi.OwnField;
import nl.dossierbrug.core.spi.RequestWay;

/** A receiver with a wall around it. */
final class GuardedReceiver extends GuardedConnector<DossierReceiver> implements DossierReceiver {

	GuardedReceiver(DossierReceiver receiver, Consumer<ConnectorFault> faults) {
		super(receiver, faults);
	}

	@Override
	void declare() {
		super.declare();
		ownFields();
		importModes();
		requestWays();
	}

	@Override
	public List<Profile> profiles() {
		return guard("profiles", () -> List.copyOf(connector().profiles()));
	}

	@Override
	public List<OwnField> ownFields() {
		return guard("ownFields", () -> List.copyOf(connector().ownFields()));
	}

	@Override
	public List<ImportMode> importModes() {
		return guard("importModes", () -> List.copyOf(connector().importModes()));
	}

	@Override
	public Set<RequestWay> requestWays() {
		return guard("requestWays", () -> Set.copyOf(connector().requestWays()));
	}
}
