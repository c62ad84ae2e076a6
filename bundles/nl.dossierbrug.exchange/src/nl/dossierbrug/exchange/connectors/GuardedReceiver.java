package nl.dossierbrug.exchange.connectors;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.line.LiveDelivery;
import nl.dossierbrug.core.outcome.Finding;
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
	ListedConnector.Kind kind() {
		return ListedConnector.Kind.RECEIVER;
	}

	@Override
	List<Finding> objections() {
		return new Declarations(this).judged(new ReceiverDeclarations(this));
	}

	@Override
	public List<Profile> profiles() {
		return wall().declared("profiles", () -> all(connector().profiles()));
	}

	@Override
	public List<OwnField> ownFields() {
		return wall().declared("ownFields", () -> all(connector().ownFields()));
	}

	@Override
	public List<ImportMode> importModes() {
		return wall().declared("importModes", () -> all(connector().importModes()));
	}

	@Override
	public Set<RequestWay> requestWays() {
		return wall().declared("requestWays", () -> Set.copyOf(all(connector().requestWays())));
	}

	@Override
	public Arrival arrival() {
		return wall().declared("arrival", connector()::arrival);
	}

	@Override
	public List<Identification> identification() {
		return wall().declared("identification", () -> all(connector().identification()));
	}

	@Override
	public boolean linksGroups() {
		return wall().declared("linksGroups", connector()::linksGroups);
	}

	@Override
	public boolean asksOnlyForNewer() {
		return wall().declared("asksOnlyForNewer", connector()::asksOnlyForNewer);
	}

	@Override
	public Optional<Refusal> objection(Brin own, Brin addressee) {
		return wall().looked("objection", () -> connector().objection(own, addressee));
	}

	@Override
	public Optional<DeliveryPoint> deliveryPoint() {
		return wall().declared("deliveryPoint", connector()::deliveryPoint).map(this::guarded);
	}

	@Override
	public Optional<LiveDelivery> liveDelivery() {
		return wall().declared("liveDelivery", connector()::liveDelivery).map(live -> new GuardedDelivery(live, wall().lineCall()));
	}

	private DeliveryPoint guarded(DeliveryPoint point) {
		return new DeliveryPoint() {
			@Override
			public List<Refusal> objections(Brin school, String typed, String key) {
				return wall().looked("objections", () -> all(point.objections(school, typed, key)));
			}

			@Override
			public Text explanation() {
				return wall().declared("deliveryPoint.explanation", point::explanation);
			}
		};
	}
}
