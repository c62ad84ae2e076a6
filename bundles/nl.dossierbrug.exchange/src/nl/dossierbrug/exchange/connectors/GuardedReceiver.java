package nl.dossierbrug.exchange.connectors;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.line.LiveDelivery;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.spi.Arrival;
import nl.dossierbrug.core.spi.DeliveryPoint;
import nl.dossierbrug.core.spi.DossierReceiver;
import nl.dossierbrug.core.spi.Identification;
import nl.dossierbrug.core.spi.ImportMode;
import nl.dossierbrug.core.spi.OwnField;
import nl.dossierbrug.core.spi.RequestWay;
import nl.dossierbrug.core.text.Text;

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
		arrival();
		identification();
		linksGroups();
		asksOnlyForNewer();
		deliveryPoint();
		liveDelivery();
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

	@Override
	public Arrival arrival() {
		return guard("arrival", connector()::arrival);
	}

	@Override
	public List<Identification> identification() {
		return guard("identification", () -> List.copyOf(connector().identification()));
	}

	@Override
	public boolean linksGroups() {
		return guard("linksGroups", connector()::linksGroups);
	}

	@Override
	public boolean asksOnlyForNewer() {
		return guard("asksOnlyForNewer", connector()::asksOnlyForNewer);
	}

	@Override
	public Optional<Refusal> objection(Brin own, Brin addressee) {
		return guard("objection", () -> connector().objection(own, addressee));
	}

	@Override
	public Optional<DeliveryPoint> deliveryPoint() {
		return guard("deliveryPoint", () -> connector().deliveryPoint().map(this::guarded));
	}

	@Override
	public Optional<LiveDelivery> liveDelivery() {
		return guard("liveDelivery", connector()::liveDelivery).map(live -> new GuardedDelivery(live, lineCall()));
	}

	private DeliveryPoint guarded(DeliveryPoint point) {
		return new DeliveryPoint() {
			@Override
			public List<Refusal> objections(Brin school, String typed, String key) {
				return guard("objections", () -> List.copyOf(point.objections(school, typed, key)));
			}

			@Override
			public Text explanation() {
				return guard("explanation", point::explanation);
			}
		};
	}
}
